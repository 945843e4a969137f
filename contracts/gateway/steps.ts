import { type Label, labels, momentOf, numbered } from '#contracts/labels';
import type { JsonObject } from '#core/json';
import type { Step } from '#core/model';
import type { Satang } from '#core/money';
import type { Millis } from '#core/time';
import type { GateFacts } from './facts.ts';

/** The projects of a scenario: one, or two of the same merchant. */
export const projects = labels('main', 'other');

/** The customer of a purchase that names no other. */
export const { customer: theCustomer } = labels('customer');

/** A further customer of a scenario, by number. */
export const customerNo = (number: number): Label => numbered('customer', number);

/** A further amount of a scenario, by number: whole baht more, so that what a gateway makes of satang is the same for all. */
export const amountNo = ({ amount }: GateFacts, number: number): Satang => amount + number * 100;

/** The accepted request beside which a scenario has faulty ones. */
export const { baseline } = labels('baseline');

/** A project of the contract's method and channel. */
export function project({ method, channel }: GateFacts, as: Label = projects.main, settings?: JsonObject): Step {
  return { do: 'project', as, scope: { method, channel }, ...(settings ? { settings } : {}) };
}

/** What the customer does with a payment. */
export function customer(action: 'pay' | 'decline' | 'leave', payment: Label, amount?: Satang): Step {
  return { do: 'customer', payment, project: projects.main, action, ...(amount === undefined ? {} : { amount }) };
}

/** Here a scenario ends for a target without a customer: what stands before it is seen all the same. */
export const needCustomer: Step = { do: 'need', claims: ['customer'] };

/** Waits for the callback that instructs the customer. */
export const instruction = (payment: Label): Step => ({ do: 'await', payment, stage: 'intermediate' });

/** Waits for the callback with the result. */
export const final = (payment: Label): Step => ({ do: 'await', payment, stage: 'final' });

/** Waits until every callback that is due has been tried. */
export const settle: Step = { do: 'settle' };

/** Waits until every callback that is due has been tried, on a clock that was moved on where that can be done. */
export const settleAfter = (ms: Millis): Step => ({ do: 'settle', ms });

/** Lets the kit look at what reached the provider. */
export const look = (project: Label): Step => ({ do: 'look', project });

/** How the listener answers from here on; of one payment and stage those beyond `most` are taken, so that nothing goes on for ever. */
export function answer(status: number | null, most?: number): Step {
  return { do: 'answer', status, ...(most === undefined ? {} : { most }) };
}

/** Moves the clock to `ms` after a labelled message. */
export const until = (ms: Millis, message: Label): Step => ({ do: 'advance', ms, since: message });

/** Moves the clock to `ms` after the customer's move. */
export const untilAfterMove = (ms: Millis, action: 'pay' | 'decline', payment: Label): Step =>
  until(ms, momentOf(action, payment));

/** Moves the clock to `ms` after a callback that was waited for. */
export const untilAfterCallback = (ms: Millis, stage: 'intermediate' | 'final', payment: Label): Step =>
  until(ms, momentOf(stage, payment));
