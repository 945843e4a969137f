import { type AlertRule, rule } from '#contracts/alert/rule';
import { type Arrival, ledgerOf, type RequestToPay } from '#contracts/alert-bank/evidence/ledger';
import { sender } from '#contracts/alert-bank/steps';
import { preview, problem, unless } from '#contracts/problem';
import type { Evidence, Problem } from '#core/model';
import { instantIn } from '#schemas/alert/instants';
import { partyOf } from '#schemas/alert/proxy';
import { alertsOf } from './arrived.ts';
import { everyReceiver } from './scenarios.ts';

const inMethod = rule({
  topic: 'alert-request',
  title: 'An alert comes by the method of the profile, with its fields',
  covers: ['K-22'],
  scenarios: [everyReceiver],
  select: (evidence) =>
    ledgerOf(evidence)
      .arrivals.filter((arrival) => arrival.to !== sender.as)
      .map((arrival) => ({ arrival, wanted: evidence.capabilities.settings.alert_method })),
  check: ({ arrival: { at, method, contentType, fields }, wanted }) => [
    ...unless(method === wanted, at, `HTTP method ${wanted}`, `HTTP method ${method}`),
    ...unless(
      Object.keys(fields).length > 0,
      at,
      'a JSON body with the fields of the profile',
      `a body of type ${contentType || 'unknown'} with none of them`,
    ),
  ],
});

const exactContent = rule({
  topic: 'alert-content',
  title: 'An alert names the transaction, both parties and the amount, and all that it tells is as the request had it',
  covers: ['K-22', 'K-39'],
  scenarios: [everyReceiver],
  select: (evidence) => alertsOf(evidence).filter(({ arrival }) => arrival.to !== sender.as),
  check: ({ arrival, request }) => contentProblems(arrival, request),
});

const TIMES: readonly string[] = ['instruction_at', 'expires_at'];
const NUMBERS: readonly string[] = ['sender_proxy', 'receiver_proxy'];
/** What an alert cannot do without; other fields are exact where they stand in it. */
const NEEDED: readonly string[] = ['transaction_id', 'sender_proxy', 'receiver_proxy', 'amount'];

function contentProblems({ at, fields }: Arrival, { call }: RequestToPay): readonly Problem[] {
  return Object.entries(call.fields).flatMap(([field, sent]) => {
    const told = fields[field];
    if (told === undefined)
      return NEEDED.includes(field) ? [problem(`${at}/fields/${field}`, preview(sent), 'nothing')] : [];
    const same = TIMES.includes(field)
      ? instantIn(told) === instantIn(sent)
      : NUMBERS.includes(field)
        ? partyOf(String(told)) === partyOf(String(sent))
        : told === sent;
    return unless(same, `${at}/fields/${field}`, preview(sent), preview(told));
  });
}

/** Alerts, and what each should have beside what it cannot do without. */
function expectedInAlerts(evidence: Evidence) {
  const { alert_members: members } = evidence.capabilities.settings;
  return alertsOf(evidence).flatMap(({ arrival, request: { call } }) => {
    const wanted = Object.keys(call.fields).filter(
      (name) => !NEEDED.includes(name) && Array.isArray(members) && members.includes(name),
    );
    return arrival.to === sender.as || wanted.length === 0 ? [] : [{ arrival, sent: call.fields, wanted }];
  });
}

const complete = rule({
  topic: 'alert-complete',
  title: 'An alert has every field that its request named and that the profile maps in alerts',
  cost: 'A biller sees that it is asked for money, and not for which bill or until when.',
  covers: ['P-80'],
  scenarios: [everyReceiver],
  select: expectedInAlerts,
  check: ({ arrival: { at, fields }, sent, wanted }) =>
    wanted.flatMap((name) =>
      unless(fields[name] !== undefined, `${at}/fields/${name}`, preview(sent[name]), 'nothing'),
    ),
});

/** What stands in an alert. */
export const contentRules: readonly AlertRule[] = [inMethod, exactContent, complete];
