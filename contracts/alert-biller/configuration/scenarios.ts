import type { AlertScenario } from '#contracts/alert/rule';
import { citizen, company, configure, decide, deliver, look, mobile } from '#contracts/alert-biller/steps';
import { labels } from '#contracts/labels';

export const before = labels('before-change', 'kept-through', 'decided-through');
export const after = labels('old-credentials', 'old-own-credentials', 'new-credentials', 'dropped', 'added');
export const looked = labels('look-old', 'look-kept', 'look-dropped', 'look-decided');

/** A second configuration: other credentials, and one PromptPay ID gone, one come. */
export const reconfigured: AlertScenario = {
  name: 'reconfigured',
  title: 'Another configuration: new credentials, one PromptPay ID dropped and one added',
  needs: [],
  steps: () => [
    configure('token', mobile, { ...citizen, auth: 'token' }),
    deliver(before['before-change']),
    deliver(before['kept-through'], { to: citizen }),
    configure('token', { ...citizen, auth: 'token' }, company),
    deliver(after['old-credentials'], { to: company }, { auth: 'earlier' }),
    deliver(after['old-own-credentials'], { to: citizen }, { auth: 'earlier' }),
    deliver(after['new-credentials'], { to: citizen }),
    deliver(after.added, { to: company }),
    deliver(after.dropped, {}, { fault: 'foreign' }),
    look(looked['look-old'], after['old-credentials']),
    look(looked['look-dropped'], after.dropped),
    look(looked['look-kept'], before['before-change']),
    decide(before['decided-through'], before['kept-through'], 'accept'),
    look(looked['look-decided'], before['kept-through']),
  ],
};

export const configurationScenarios: readonly AlertScenario[] = [reconfigured];
