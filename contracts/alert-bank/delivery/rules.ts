import { type AlertRule, rule } from '#contracts/alert/rule';
import { type Call, callsAs } from '#contracts/alert-bank/evidence/calls';
import { labelOf, ledgerOf } from '#contracts/alert-bank/evidence/ledger';
import { receiver, sender } from '#contracts/alert-bank/steps';
import { missing, preview, problem, unless } from '#contracts/problem';
import type { Evidence } from '#core/model';
import { alertsOf, requestsAs } from './arrived.ts';
import { contentRules } from './content.ts';
import {
  again,
  everyReceiver,
  failing,
  failingEndpoint,
  nobody,
  registeredAgain,
  spelled,
  spellings,
  to,
  unregistered,
} from './scenarios.ts';

const delivered = rule({
  topic: 'alert-delivered',
  title: 'A request to pay reaches its receiver as an alert, by the registered type of PromptPay ID',
  covers: ['K-22', 'K-39'],
  scenarios: [everyReceiver],
  select: (evidence) => requestsAs(evidence, ...Object.values(to)),
  check: ({ at, arrivals }) => (arrivals.length > 0 ? [] : [missing(at, 'an alert at the endpoint of the receiver')]),
});

const rightEndpoint = rule({
  topic: 'alert-endpoint',
  title: 'An alert goes to the endpoint of its receiver and to no other',
  covers: ['K-22'],
  scenarios: [everyReceiver],
  select: (evidence) => alertsOf(evidence).filter(({ arrival }) => arrival.to !== sender.as),
  check: ({ arrival, request, evidence }) => {
    const own = labelOf(evidence, request.receiver);
    return unless(arrival.to === own, arrival.at, `an alert at the endpoint of ${own}`, `at that of ${arrival.to}`);
  },
});

const noStatusCallback = rule({
  topic: 'no-status-callback',
  title: 'The sender gets no callback about its own request to pay',
  covers: ['K-16'],
  scenarios: [everyReceiver],
  select: (evidence) => requestsAs(evidence, ...Object.values(to)).map((request) => ({ request, evidence })),
  check: ({ request: { call, id }, evidence }) =>
    ledgerOf(evidence)
      .arrivals.filter(
        (arrival) => arrival.to === sender.as && arrival.index > call.index && arrival.sent.text.includes(id),
      )
      .map(({ at }) => problem(at, 'no callback to the sender', 'a callback')),
});

const authenticated = rule({
  topic: 'alert-authenticated',
  title: 'An alert bears the authentication that its receiver registered',
  covers: ['K-23'],
  scenarios: [everyReceiver],
  select: (evidence) => ledgerOf(evidence).arrivals.filter((arrival) => arrival.to !== sender.as),
  check: ({ at, authentication }) =>
    unless(authentication === 'right', at, 'the registered credentials', `${authentication} ones`),
});

const unregisteredSilent = rule({
  topic: 'unregistered-no-alert',
  title: 'A receiver that is not registered for alerts gets none',
  covers: ['P-52', 'K-05'],
  scenarios: [unregistered],
  select: (evidence) =>
    callsAs(evidence, nobody['to-unregistered'], nobody['to-stranger']).map((call) => ({ call, evidence })),
  check: ({ call, evidence }) =>
    ledgerOf(evidence)
      .arrivals.filter((arrival) => arrival.to !== sender.as)
      .filter(({ fields }) => fields.transaction_id === call.fields.transaction_id)
      .map(({ at }) => problem(at, 'no alert: the receiver is not registered', 'an alert')),
});

const failureHarmless = rule({
  topic: 'failed-callback-harmless',
  title: 'An alert that its receiver does not take keeps no other alert back',
  covers: ['P-59'],
  scenarios: [failingEndpoint],
  select: (evidence) => requestsAs(evidence, failing.well, failing['well-now']),
  check: ({ at, arrivals }) => (arrivals.length > 0 ? [] : [missing(at, 'its alert, although others failed')]),
});

const failureUnseen = rule({
  topic: 'failed-callback-same-status',
  title: 'An alert that its receiver does not take is no rejection for the sender',
  covers: ['P-59'],
  scenarios: [failingEndpoint],
  select: (evidence) => callsAs(evidence, failing['failing-asked']).filter(({ outcome }) => outcome === 'taken'),
  check: ({ at, answer }) =>
    unless(
      answer.status !== 'rejected' && answer.status !== 'refused',
      at,
      'the status of something processed',
      `status ${preview(answer.status)}`,
    ),
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
  select: (evidence) => callsAs(evidence, ...Object.values(spelled)).map((call) => ({ call, evidence })),
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

/** How alerts reach their receivers. */
export const deliveryRules: readonly AlertRule[] = [
  delivered,
  rightEndpoint,
  noStatusCallback,
  authenticated,
  ...contentRules,
  unregisteredSilent,
  failureHarmless,
  failureUnseen,
  replaced,
  oneParty,
];
