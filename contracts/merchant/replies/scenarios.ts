import { labels } from '#contracts/labels';
import { advance, audit, callback, customer, purchase, read, together } from '#contracts/merchant/moves';
import { scenario } from '#contracts/merchant/rule';
import { MINUTE, SECOND } from '#core/time';

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
  read(refused),
]);

/** Moves within every documented lifetime of a QR code, so that a merchant’s own timer has no reason to end a purchase. */
const MOVES = [8, 112, 200].map((seconds) => advance(seconds * SECOND));

/** Payments of which Gate gives no status, each in its own way. */
export const unanswered = scenario(
  'status-unanswered',
  'Gate knows nothing, has no details, or is at fault when it is asked for a status',
  (facts) => [
    ...together(
      purchase(facts, unknown, { status: 'not-found' }),
      purchase(facts, bare, { status: 'no-details' }),
      purchase(facts, broken, { status: 'server-fault' }),
    ),
    ...together(...[unknown, bare, broken].map((label) => callback('intermediate', label))),
    ...MOVES.flatMap((move) => [move, ...together(read(unknown), read(bare), read(broken))]),
  ],
  { needs: ['clock'] },
);

/** Somebody else answers in Gate’s place when it is asked for the status: after the customer’s return, or by the merchant’s clock. */
export const forgedStatus = scenario(
  'status-forged',
  'A status reply says that a purchase was paid, and carries no right signature',
  (facts) => [
    purchase(facts, lied, { status: 'forged-success' }),
    callback('intermediate', lied),
    read(lied),
    { do: 'visit', payment: lied, address: 'success' },
    { do: 'settle', ms: 5 * MINUTE },
    read(lied),
    audit,
  ],
);
