import { type Label, labels } from '#contracts/labels';
import { advance, audit, callback, customer, purchase, read } from '#contracts/merchant/moves';
import { scenario } from '#contracts/merchant/rule';
import type { GateFault, Step } from '#core/model';
import { SECOND } from '#core/time';

export const { silent, unheard, faulty, refused, unknown, bare, broken } = labels(
  'silent',
  'unheard',
  'faulty',
  'refused',
  'unknown',
  'bare',
  'broken',
);

const gate = (sale: GateFault | null): Step => ({ do: 'gate', sale });
const status = (fault: GateFault | null): Step => ({ do: 'gate', status: fault });

/** Gate takes the sale, and its reply is lost; then the payment goes on. */
export const lostReply = scenario('lost-reply', 'Gate takes a purchase and its reply is lost', (facts) => [
  gate('lost-reply'),
  purchase(facts, silent),
  gate(null),
  read(silent),
  callback('intermediate', silent),
  customer('pay', silent),
  callback('success', silent),
  audit,
]);

/** The sale never reaches Gate. */
export const lostRequest = scenario('lost-request', 'A purchase never reaches Gate', (facts) => [
  gate('lost-request'),
  purchase(facts, unheard),
  read(unheard),
  gate(null),
]);

export const serverFault = scenario('server-fault', 'Gate answers a purchase with HTTP 500', (facts) => [
  gate('server-fault'),
  purchase(facts, faulty),
  gate(null),
  read(faulty),
]);

export const refusal = scenario('refusal', 'Gate refuses a purchase', (facts) => [
  gate('refusal'),
  purchase(facts, refused),
  gate(null),
  read(refused),
]);

/** Within every documented lifetime of a QR code, so that a merchant’s own timer has no reason to end a purchase. */
const ASKED_FOR = [8, 40, 45, 45, 45, 45, 45, 45].map((seconds) => advance(seconds * SECOND));

function asked(name: string, title: string, label: Label, fault: GateFault) {
  return scenario(
    name,
    title,
    (facts) => [
      purchase(facts, label),
      callback('intermediate', label),
      read(label),
      status(fault),
      ...ASKED_FOR.flatMap((step) => [step, read(label)]),
      status(null),
    ],
    { needs: ['clock'] },
  );
}

export const notFound = asked(
  'status-not-found',
  'Gate does not know the payment that it is asked about',
  unknown,
  'not-found',
);
export const noDetails = asked(
  'status-no-details',
  'Gate has no details yet of the payment that it is asked about',
  bare,
  'no-details',
);
export const statusFault = asked(
  'status-server-fault',
  'Gate answers a status request with HTTP 500',
  broken,
  'server-fault',
);
