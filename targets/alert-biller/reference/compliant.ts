import { MINUTE } from '#core/time';
import { authentication } from '#schemas/alert/auth';
import { isoTime } from '#schemas/alert/instants';
import { partyOf } from '#schemas/alert/proxy';
import { DECISIONS, type Decision, NEEDED_IN_ALERT } from '#schemas/alert/vocabulary';
import { readJson } from '#schemas/json/read';
import type { Arrived, Behaviour } from './behaviour.ts';
import type { Alert, PayRequest } from './state.ts';

/** HTTP statuses of answers to alerts: which 4xx refuses one is the biller's choice. */
const STATUSES: Readonly<Record<Arrived, number>> = {
  unreadable: 400,
  unauthentic: 401,
  malformed: 422,
  foreign: 404,
  kept: 200,
  known: 200,
};

const POLL = 5 * MINUTE;
/** Nothing comes after these. */
const OVER: readonly PayRequest['status'][] = ['accepted', 'refused', 'rejected', 'expired'];
const STATUS_WORDS: readonly unknown[] = ['scheduled', 'sent', ...OVER];
const BY_DECISION = { accept: 'accepted', refuse: 'refused', 'opt-out': 'refused' } as const;

/** The status that an answer gives, where it is one of the canonical words. */
const statusIn = (word: unknown): PayRequest['status'] | undefined =>
  STATUS_WORDS.includes(word) ? (word as PayRequest['status']) : undefined;

/** An alert as the control API shows it. */
export function shownAlert({ id, fields, status }: Alert) {
  const { sender_proxy = null, receiver_proxy = null, amount = null, currency = 'THB' } = fields;
  return { transaction_id: id, status, sender_proxy, receiver_proxy, amount, currency };
}

/** The behaviour of a biller that keeps to the document and the target protocol. */
export const compliant: Behaviour = {
  capabilities: {
    protocol: 1,
    name: 'reference alert biller',
    claims: ['reset', 'clock', 'alert-list', 'inquiry', 'blocking', 'requests'],
    settings: { poll_ms: POLL },
  },
  read: (bytes) => readJson(bytes),
  authentic: (headers, receiver, { credentials, proxies }) => {
    const registered = proxies?.get(receiver)?.credentials ?? credentials;
    return registered !== undefined && authentication(headers, registered) === 'right';
  },
  wellFormed: (fields) =>
    NEEDED_IN_ALERT.every((name) => name === 'amount' || (typeof fields[name] === 'string' && fields[name] !== '')) &&
    Number.isSafeInteger(fields.amount) &&
    Number(fields.amount) > 0,
  ours: (receiver, { proxies }) => proxies === undefined || proxies.has(receiver),
  find: (id, { alerts }) => alerts.find((one) => one.id === id),
  keep: (alert, { alerts }) => void alerts.push(alert),
  again: () => undefined,
  onRefused: () => undefined,
  onKept: () => undefined,
  answer: (arrived) => ({ status: STATUSES[arrived] }),
  configured: (now) => now,

  isDecision: (word): word is Decision => DECISIONS.includes(word as Decision),
  unknown: () => ({ status: 404, body: { error: 'there is no such alert' } }),
  oneAtATime: true,
  settled: ({ decision, unclear }, asked) => {
    const taken = decision ?? unclear;
    if (taken !== undefined && taken !== asked) return { status: 409, body: { error: 'it was decided otherwise' } };
    return decision === undefined ? undefined : { status: 200, body: { decision } };
  },
  acknowledgements: ({ id }, decision) => [{ transaction_id: id, decision }],
  waitsForBank: true,
  tellings: 1,
  inquiresFirst: 'never',
  told: (alert, decision, told) => {
    const { outcome } = told;
    const isRejected = told.outcome === 'taken' && told.fields.status === 'rejected';
    if (outcome === 'refused' || isRejected) return { status: 409, body: { error: 'the bank turned it down' } };
    alert.unclear = outcome === 'unclear' ? decision : undefined;
    if (outcome === 'unclear') return { status: 202, body: { decision } };
    alert.decision = decision;
    alert.status = BY_DECISION[decision];
    return { status: 200, body: { decision } };
  },

  bankRequest: (request) => request,
  inquiryFields: (id) => ({ transaction_id: id }),
  inquired: (id, told) => {
    if (told.outcome === 'refused' && told.status === 404)
      return { status: 404, body: { error: 'the bank knows no such transaction' } };
    const status = told.outcome === 'taken' ? (statusIn(told.fields.status) ?? null) : null;
    return { status: 200, body: { transaction_id: id, status } };
  },
  pair: ({ receiver_proxy = null, sender_proxy = null }) => ({ receiver_proxy, sender_proxy }),
  operation: (asked) => asked,
  blockAnswer: ({ outcome }) =>
    outcome === 'taken' ? { status: 200, body: {} } : { status: 409, body: { error: 'the bank did not do it' } },
  senders: (told) =>
    told.outcome === 'taken' && Array.isArray(told.fields.senders)
      ? { status: 200, body: { senders: told.fields.senders } }
      : { status: 502, body: { error: 'the bank gave no list' } },

  refusesRequest: () => undefined,
  initiation: (asked, now) => ({ instruction_at: isoTime(now), ...asked }),
  sendsAfterMs: 0,
  copies: 1,
  initiated: ({ status }, told, again) => {
    if (told.outcome === 'taken') return statusIn(told.fields.status) ?? status;
    // A bank that has the request already refuses it when it comes again.
    return told.outcome === 'refused' && !again ? 'rejected' : status;
  },
  lost: ({ status }, told) => status === 'new' && told.outcome === 'refused' && told.status === 404,
  sentAgain: ({ fields }) => fields,
  pollMs: POLL,
  polls: ({ status }) => !OVER.includes(status),
  polled: ({ status }, told) => (told.outcome === 'taken' ? (statusIn(told.fields.status) ?? status) : status),

  shown: shownAlert,
  listed: (alerts, receiver) => alerts.filter((one) => one.receiver === partyOf(receiver)),
  unknownAlert: () => ({ status: 404, body: { error: 'there is no such alert' } }),
  unknownRequest: () => ({ status: 404, body: { error: 'there is no such request' } }),
};
