import { type AlertRule, rule } from '#contracts/alert/rule';
import { type Call, callsAs } from '#contracts/alert-bank/evidence/calls';
import { labelOf, ledgerOf, sendsAlerts } from '#contracts/alert-bank/evidence/ledger';
import { receiver, sender } from '#contracts/alert-bank/steps';
import { missing, problem, unless } from '#contracts/problem';
import type { Evidence } from '#core/model';
import { requestsAs } from './arrived.ts';
import { again, everyReceiver, nobody, registeredAgain } from './scenarios.ts';
import { spelled, spellings } from './spellings.ts';

const unregisteredSilent = rule({
  topic: 'unregistered-no-alert',
  title: 'A receiver that is not registered for alerts, or not any more, gets none',
  covers: ['P-52', 'K-05', 'P-60'],
  scenarios: [everyReceiver, registeredAgain],
  beside: sendsAlerts,
  select: (evidence) =>
    callsAs(evidence, nobody['to-unregistered'], nobody['to-stranger'], again['scheduled-for-left']).map((call) => ({
      call,
      evidence,
    })),
  check: ({ call, evidence }) =>
    ledgerOf(evidence)
      .arrivals.filter((arrival) => arrival.to !== sender.as)
      .filter(({ fields }) => fields.transaction_id === call.fields.transaction_id)
      .map(({ at }) => problem(at, 'no alert: the receiver is not registered', 'an alert')),
});

const replaced = rule({
  topic: 'registration-replaced',
  title: 'A new registration replaces endpoint and credentials, also for what is scheduled',
  covers: ['P-60'],
  scenarios: [registeredAgain],
  select: (evidence) => requestsAs(evidence, again['scheduled-before'], again['sent-after']),
  check: ({ at, arrivals }) =>
    arrivals.length === 0
      ? [missing(at, 'an alert at the new endpoint')]
      : arrivals.flatMap((arrival) => [
          ...unless(arrival.to === receiver.as, arrival.at, 'the new endpoint', 'the one that was replaced'),
          ...unless(
            arrival.authentication === 'right',
            arrival.at,
            'the new credentials',
            `${arrival.authentication} ones`,
          ),
        ]),
});

const oneParty = rule({
  topic: 'spellings-one-party',
  title: 'A mobile number with its country code is taken for the same party, or refused',
  covers: ['K-39'],
  scenarios: [spellings],
  select: (evidence) =>
    callsAs(evidence, ...Object.values(spelled))
      .filter(({ outcome }) => outcome === 'taken' || sendsAlerts(evidence))
      .map((call) => ({ call, evidence })),
  check: ({ call, evidence }) =>
    call.outcome !== 'taken' || reachedReceiver(evidence, call)
      ? []
      : [missing(call.at, 'an alert at the endpoint of the party, or a refusal', 'taken, and no alert')],
});

/** Whether an alert of a request came to the endpoint of its receiver; what comes to its sender is none. */
function reachedReceiver(evidence: Evidence, call: Call): boolean {
  const request = ledgerOf(evidence).attempts.find((one) => one.call.index === call.index);
  return request?.arrivals.some(({ to }) => to === labelOf(evidence, request.receiver)) ?? false;
}

/** To whom alerts go by what is registered, and by what number. */
export const registrationRules: readonly AlertRule[] = [unregisteredSilent, replaced, oneParty];
