import { labels } from '#contracts/labels';
import { audit, callback, customer, purchase, read, together } from '#contracts/merchant/moves';
import { scenario } from '#contracts/merchant/rule';
import type { Step } from '#core/model';
import { SECOND } from '#core/time';

export const { silent, unheard, faulty, refused, unknown, bare, broken, lied } = labels(
  'silent',
  'unheard',
  'faulty',
  'refused',
  'unknown',
  'bare',
  'broken',
  'lied',
);

/** Gate takes the sale, and its reply is lost; then the payment goes on. */
export const lostReply = scenario('lost-reply', 'Gate takes a purchase and its reply is lost', (facts) => [
  purchase(facts, silent, { gate: 'lost-reply' }),
  read(silent),
  callback('intermediate', silent),
  customer('pay', silent),
  callback('success', silent),
  audit,
]);

/** The sale never reaches Gate. */
export const lostRequest = scenario('lost-request', 'A purchase never reaches Gate', (facts) => [
  purchase(facts, unheard, { gate: 'lost-request' }),
  read(unheard),
]);

export const serverFault = scenario('server-fault', 'Gate answers a purchase with HTTP 500', (facts) => [
  purchase(facts, faulty, { gate: 'server-fault' }),
  read(faulty),
]);

export const refusal = scenario('refusal', 'Gate refuses a purchase', (facts) => [
  purchase(facts, refused, { gate: 'refusal' }),
  { do: 'read', payment: refused, until: 'error' },
]);

/** Moves within every documented lifetime of a QR code, so that a merchant’s own timer has no reason to end a purchase. */
const MOVES = [8, 112, 200].map((seconds): Step => ({ do: 'settle', ms: seconds * SECOND }));

/** Payments of which Gate gives no status, each in its own way: it does not know them, or somebody else answers in its place. */
export const unanswered = scenario('status-unanswered', 'Nobody gives a status that can be believed', (facts) => {
  const all = [unknown, bare, broken, lied];
  return [
    ...together(
      purchase(facts, unknown, { status: 'not-found' }),
      purchase(facts, bare, { status: 'no-details' }),
      purchase(facts, broken, { status: 'server-fault' }),
      purchase(facts, lied, { status: 'forged-success' }),
    ),
    ...together(...all.map((label) => callback('intermediate', label))),
    ...MOVES.flatMap((move) => [move, ...together(...all.map((label) => read(label)))]),
    { do: 'visit', payment: lied, address: 'success' },
    audit,
  ];
});
