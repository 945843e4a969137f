import { alertId, numberIn, type PartyId, requestFields } from '#contracts/alert/fields';
import { type Label, labels } from '#contracts/labels';
import type { JsonObject } from '#core/json';
import type { AlertOperation, AlertStep, Step } from '#core/model';
import type { Millis } from '#core/time';

const named = labels(
  'sender',
  'other-sender',
  'receiver',
  'other-receiver',
  'third-receiver',
  'deaf-receiver',
  'stranger',
);

/** The PromptPay IDs of a scenario: two billers that send and three that receive. */
export const sender: PartyId = { as: named.sender, type: 'tax-id' };
export const otherSender: PartyId = { as: named['other-sender'], type: 'mobile' };
export const receiver: PartyId = { as: named.receiver, type: 'mobile' };
export const otherReceiver: PartyId = { as: named['other-receiver'], type: 'national-id' };
export const thirdReceiver: PartyId = { as: named['third-receiver'], type: 'tax-id' };

/** One that is registered and receives nothing through the API. */
export const deafReceiver: PartyId = { as: named['deaf-receiver'], type: 'national-id' };

/** A number that nobody registers. */
export const stranger: PartyId = { as: named.stranger, type: 'mobile' };

type Registered = Partial<
  Pick<Extract<AlertStep, { do: 'proxy' }>, 'alerts' | 'shared' | 'auth' | 'answers' | 'answersAfterMs'>
>;

/** Registers a PromptPay ID at the bank. */
export function register({ as, type }: PartyId, more: Registered = {}): Step {
  return { do: 'proxy', as, type, ...more };
}

/** Registers a biller that only sends, for all scenarios that run together. */
export const registerSender = (one = sender): Step => register(one, { shared: true });

/** Registers a sender and a receiver. */
export const twoParties: readonly Step[] = [registerSender(), register(receiver)];

/** Registers two senders and two receivers. */
export const fourParties: readonly Step[] = [...twoParties, registerSender(otherSender), register(otherReceiver)];

interface Initiation {
  readonly from?: PartyId;
  readonly to?: PartyId;
  /** When it is to be processed; now where it is left out. */
  readonly at?: JsonObject;
  readonly fields?: JsonObject;
  readonly withNext?: true;
}

/** The canonical fields of an initiation. */
export function initiation(as: Label, { from = sender, to = receiver, at, fields = {} }: Initiation = {}): JsonObject {
  return requestFields(as, { sender: from, receiver: to }, { ...(at ? { instruction_at: at } : {}), ...fields });
}

/** Sends a request to pay, whose id has the same label. */
export function initiate(as: Label, one: Initiation = {}): Step {
  return ask('initiation', as, initiation(as, one), one.withNext ? { withNext: true } : {});
}

type Asked = Omit<Extract<AlertStep, { do: 'ask' }>, 'do' | 'as' | 'operation' | 'fields'>;

/** Asks the bank. */
export function ask(operation: AlertOperation, as: Label, fields: JsonObject, more: Asked = {}): Step {
  return { do: 'ask', as, operation, fields, ...more };
}

/** Inquires the request with that label. */
export const inquire = (as: Label, of: Label): Step => ask('inquiry', as, { transaction_id: alertId(of) });

/** Answers an alert. */
export const acknowledge = (as: Label, of: Label, decision: string, more: Asked = {}): Step =>
  ask('acknowledgement', as, { transaction_id: alertId(of), decision }, more);

const pair = (to: PartyId, from: PartyId): JsonObject => ({
  receiver_proxy: numberIn(to.as),
  sender_proxy: numberIn(from.as),
});

/** Blocks a sender for a receiver. */
export const block = (as: Label, to = receiver, from = sender): Step => ask('block', as, pair(to, from));

/** Unblocks a sender for a receiver. */
export const unblock = (as: Label, to = receiver, from = sender): Step => ask('unblock', as, pair(to, from));

/** Asks for the senders that a receiver has blocked. */
export const list = (as: Label, to = receiver): Step => ask('blocked', as, { receiver_proxy: numberIn(to.as) });

/** Moves the clock on, by so many intervals of the scheduler too. */
export const wait = (ms: Millis, intervals = 0): Step => ({ do: 'time', ms, intervals });

/** Waits until everything that is due has happened. */
export const settle: Step = wait(0);

/** Moves the clock to the next time of day in Bangkok. */
export const untilTime = (to: string): Step => ({ do: 'time', to });

/** What a scenario needs that registers billers and lets time pass. */
export const NEEDS = ['clock', 'proxies'] as const;
