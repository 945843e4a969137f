import { unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import {
  accepted,
  calls,
  declined,
  type FaultyCall,
  faultyCalls,
  type LocatedCall,
  outcomeOf,
} from '#contracts/sdk/calls';
import { rule, type SdkRule } from '#contracts/sdk/rule';
import { faultyRules } from './faulty-rules.ts';
import { AFTER, otherTypes, prototypeMembers } from './faulty-scenarios.ts';
import { genuineRules } from './genuine-rules.ts';
import { type Receiver, receivers } from './receive.ts';

const source = cite('platform-signature', 'Signature verification');

/** How the two operations that receive callbacks distinguish genuine ones from others. */
export const receivingRules: readonly SdkRule[] = receivers.flatMap((receiver) => [
  ...genuineRules(receiver),
  ...faultyRules(receiver),
  hostileBodyIsolated(receiver),
  otherTypesSurvived(receiver),
]);

/** What a hostile body leaves behind shows in the calls after it. */
function hostileBodyIsolated({ operation, folder }: Receiver): SdkRule {
  return rule<LocatedCall>({
    topic: `${folder}/hostile-body-isolated`,
    title: 'A hostile body changes nothing for those after it',
    cites: { source, covers: ['P-33'] },
    offers: [`operation:${operation}`],
    scenarios: [prototypeMembers],
    select: (evidence) =>
      Object.values(AFTER)
        .flatMap((after) => calls(evidence, operation, after))
        .filter(({ call }) => call.outcome !== 'crash'),
    check: ({ at, call }) =>
      call.as === AFTER['after/genuine']
        ? unless(accepted(call), at, 'valid: true, as before the hostile bodies', outcomeOf(call))
        : unless(declined(call), at, 'valid: false or a refusal, as before the hostile bodies', outcomeOf(call)),
  });
}

function otherTypesSurvived({ operation, folder }: Receiver): SdkRule {
  return rule<FaultyCall>({
    topic: `${folder}/other-types`,
    title: 'Members of other types than documented, which the signature does not show, end in an answer or a refusal',
    cites: { source, covers: ['X-15', 'P-25'] },
    offers: [`operation:${operation}`],
    scenarios: [otherTypes],
    select: (evidence) => faultyCalls(evidence, operation),
    check: ({ at, call }) => unless(call.outcome !== 'crash', at, 'an answer or a refusal', outcomeOf(call)),
  });
}
