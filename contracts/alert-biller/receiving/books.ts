import { type AlertRule, rule } from '#contracts/alert/rule';
import { expires } from '#contracts/alert-biller/deciding/scenarios';
import { confirmedBefore, isUntouched } from '#contracts/alert-biller/evidence/decisions';
import {
  answered,
  answerText,
  type Call,
  callsOf,
  type Delivery,
  deliveriesOf,
  isGenuine,
  isTaken,
  takesAlerts,
} from '#contracts/alert-biller/evidence/events';
import { keepsAlerts, type Look, looksAtKept, looksOf } from '#contracts/alert-biller/evidence/looks';
import { series } from '#contracts/alert-biller/series/scenarios';
import { preview, problem, unless } from '#contracts/problem';
import { isObject, type Json } from '#core/json';
import type { Evidence, Problem } from '#core/model';
import { instantIn } from '#schemas/alert/instants';
import { partyOf } from '#schemas/alert/proxy';
import { genuine, lists, severalAtOnce, unauthenticated } from './scenarios.ts';

/** The members of an alert that the books show, where they show them at all. */
const SHOWN = ['sender_proxy', 'receiver_proxy', 'amount', 'currency'] as const;

const comparable = (value: Json | undefined): Json | undefined => (typeof value === 'string' ? partyOf(value) : value);

function contentProblems({ at, call, taken }: Look): readonly Problem[] {
  return SHOWN.flatMap((member) => {
    const [shown, sent] = [answered(call, member) ?? undefined, taken?.fields[member]];
    if (shown === undefined || sent === undefined) return [];
    return unless(comparable(shown) === comparable(sent), `${at}/answer/${member}`, preview(sent), preview(shown));
  });
}

const content = rule({
  topic: 'alert-content-kept',
  title: 'The books show sender, receiver, amount and currency as the alert had them',
  covers: ['P-64'],
  scenarios: [genuine, severalAtOnce, series],
  select: (evidence) => looksAtKept(evidence).filter(({ call }) => call.status === 200),
  check: contentProblems,
});

const undecided = rule({
  topic: 'undecided-is-received',
  title: 'An alert about which nothing was decided stands as received, or as refused once it has expired',
  covers: ['P-64', 'P-66'],
  scenarios: [genuine, expires, series],
  select: (evidence) =>
    looksAtKept(evidence).filter(
      ({ id, call }) =>
        call.status === 200 &&
        isUntouched(evidence, id, call.index) &&
        confirmedBefore(evidence, id, call.index) === undefined,
    ),
  check: ({ at, call, taken }) => {
    const words = hasExpired(taken, call) ? ['received', 'refused'] : ['received'];
    return unless(
      words.includes(String(answered(call, 'status'))),
      at,
      `status ${words.map((word) => preview(word)).join(' or ')}`,
      answerText(call),
    );
  },
});

/** Whether an alert was void when it was looked at: what it stands as then is open. */
function hasExpired({ fields }: Delivery, { clock }: Call): boolean {
  const expires = instantIn(fields.expires_at);
  return expires !== undefined && clock !== null && Date.parse(clock) >= expires;
}

const unknown = rule({
  topic: 'unknown-alert-404',
  title: 'An alert that was never taken is answered 404',
  covers: ['P-75'],
  scenarios: [unauthenticated],
  beside: keepsAlerts,
  select: (evidence) => looksOf(evidence).filter(({ genuine: real, call }) => real.length === 0 && call.status !== 200),
  check: ({ at, call }) => unless(call.status === 404, at, 'HTTP 404', `HTTP ${call.status}`),
});

/** A list, and the ids that must stand in it. */
function listsIn(evidence: Evidence) {
  const taken = deliveriesOf(evidence).filter((one) => isGenuine(one) && isTaken(one));
  return callsOf(evidence, 'alerts').map((call) => {
    const receiver = partyOf(String(call.sent.receiver_proxy));
    const mine = taken.filter(({ fields }) => partyOf(String(fields.receiver_proxy)) === receiver);
    return { call, ids: [...new Set(mine.map(({ id }) => id))] };
  });
}

function listProblems({ call, ids }: { readonly call: Call; readonly ids: readonly string[] }): readonly Problem[] {
  const alerts = answered(call, 'alerts');
  if (call.status !== 200 || !Array.isArray(alerts))
    return ids.length === 0 && call.status === 404
      ? []
      : [problem(call.at, 'HTTP 200 with a list of alerts', answerText(call))];
  const found = alerts.map((one: Json) => (isObject(one) ? String(one.transaction_id) : preview(one)));
  return unless(
    JSON.stringify(found.toSorted()) === JSON.stringify(ids.toSorted()),
    `${call.at}/answer/alerts`,
    `alerts ${preview(ids)}: those taken for this receiver, each once`,
    preview(found),
  );
}

const listExact = rule({
  topic: 'list-exact',
  title: 'The list of a receiver holds each alert that was taken for it, once, and no other',
  covers: ['P-64', 'P-63'],
  offers: ['alert-list'],
  scenarios: [lists],
  beside: takesAlerts,
  select: listsIn,
  check: listProblems,
});

/** What the books of a biller say of alerts. */
export const booksRules: readonly AlertRule[] = [content, undecided, unknown, listExact];
