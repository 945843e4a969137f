import type { AlertScenario } from '#contracts/alert/rule';
import { decide, deliver, list, look, mobile, oneProxy, otherSender } from '#contracts/alert-biller/steps';
import { labels, named } from '#contracts/labels';

export const again = labels('first', 'same', 'other-content', 'late', 'late-other');
export const looks = labels('before', 'after-same', 'after-other', 'decided', 'after-late');

/** The same alert one time after another, with other content, and after it was decided. */
export const repeated: AlertScenario = {
  name: 'repeated',
  title: 'An alert that comes again, with other content, and after its decision',
  needs: [],
  steps: () => [
    oneProxy,
    deliver(again.first),
    look(looks.before, again.first),
    deliver(again.same, { id: again.first }),
    look(looks['after-same'], again.first),
    deliver(again['other-content'], { id: again.first, from: otherSender, fields: { amount: 99 } }),
    look(looks['after-other'], again.first),
    decide(named('decide', again.first), again.first, 'refuse'),
    look(looks.decided, again.first),
    deliver(again.late, { id: again.first }),
    deliver(again['late-other'], { id: again.first, fields: { amount: 1_000_000 } }),
    look(looks['after-late'], again.first),
  ],
};

export const crowd = labels('crowd');
export const crowdLooks = labels('crowd-look', 'crowd-list', 'crowd-decide');

/** Twenty copies of one alert, all at once. */
export const atOnce: AlertScenario = {
  name: 'twenty-at-once',
  title: 'Twenty copies of one alert at once',
  needs: [],
  steps: () => [oneProxy, deliver(crowd.crowd, {}, { times: 20 }), look(crowdLooks['crowd-look'], crowd.crowd)],
};

/** The same, and the list of the receiver. */
export const listedOnce: AlertScenario = {
  name: 'twenty-listed-once',
  title: 'Twenty copies of one alert at once, and the list of its receiver',
  needs: ['alert-list'],
  steps: () => [oneProxy, deliver(crowd.crowd, {}, { times: 20 }), list(crowdLooks['crowd-list'], mobile)],
};

export const repeatScenarios: readonly AlertScenario[] = [repeated, atOnce, listedOnce];
