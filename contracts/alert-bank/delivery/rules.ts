import { type AlertRule, rule } from '#contracts/alert/rule';
import { callsAs } from '#contracts/alert-bank/evidence/calls';
import { labelOf, ledgerOf } from '#contracts/alert-bank/evidence/ledger';
import { refusalScenarios } from '#contracts/alert-bank/refusal/scenarios';
import { sender } from '#contracts/alert-bank/steps';
import { missing, preview, problem, unless } from '#contracts/problem';
import type { Evidence } from '#core/model';
import { requestsAs } from './arrived.ts';
import { contentRules } from './content.ts';
import { registrationRules } from './registration.ts';
import { everyReceiver, failing, failingEndpoint, to } from './scenarios.ts';

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
  title: 'An alert is about a request to pay, and goes to the endpoint of its receiver and to no other',
  covers: ['K-22'],
  select: (evidence) => (isOfRightRequests(evidence) ? arrivalsWithRequests(evidence) : []),
  check: ({ arrival: { at, to: came }, receivers }) =>
    unless(
      receivers.includes(came),
      at,
      receivers.length === 0 ? 'no alert of what nobody asked for' : `an alert at the endpoint of ${receivers.join()}`,
      `an alert at that of ${came}`,
    ),
});

/** Whether the ids of a scenario are such as a bank keeps unaltered. */
const isOfRightRequests = ({ scenario }: Evidence): boolean =>
  !refusalScenarios.some(({ name }) => scenario.id.endsWith(`/${name}`));

/** Alerts with an id, and to whom requests with that id went; what comes to its sender or to a replaced endpoint is judged elsewhere. */
function arrivalsWithRequests(evidence: Evidence) {
  const { arrivals, attempts } = ledgerOf(evidence);
  return arrivals.flatMap((arrival) => {
    const requests = attempts.filter(({ id }) => id === arrival.fields.transaction_id);
    const receivers = requests.map(({ receiver: party }) => labelOf(evidence, party));
    const isElsewhere =
      arrival.fields.transaction_id === undefined ||
      arrival.to.endsWith('(replaced)') ||
      requests.some((one) => labelOf(evidence, one.sender) === arrival.to);
    return isElsewhere ? [] : [{ arrival, receivers }];
  });
}

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

const failureHarmless = rule({
  topic: 'failed-callback-harmless',
  title: 'An alert that its receiver does not take keeps no other alert back',
  covers: ['P-59'],
  scenarios: [failingEndpoint],
  select: (evidence) => requestsAs(evidence, failing.failing, failing.well, failing['well-now']),
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

/** How alerts reach their receivers. */
export const deliveryRules: readonly AlertRule[] = [
  delivered,
  rightEndpoint,
  noStatusCallback,
  authenticated,
  ...contentRules,
  failureHarmless,
  failureUnseen,
  ...registrationRules,
];
