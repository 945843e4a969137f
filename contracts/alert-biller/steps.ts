import { alertId, numberIn, type PartyId, requestFields } from '#contracts/alert/fields';
import { type Label, labels } from '#contracts/labels';
import type { JsonObject } from '#core/json';
import type { AlertOperation, BankAnswer, BillerStep, Step } from '#core/model';
import type { Millis } from '#core/time';

const named = labels(
  'shop',
  'other-shop',
  'firm',
  'mobile-biller',
  'citizen-biller',
  'company-biller',
  'stranger',
  'strange-firm',
);

/** Who sends alerts to the biller. */
export const sender: PartyId = { as: named.shop, type: 'mobile' };
export const otherSender: PartyId = { as: named['other-shop'], type: 'mobile' };
export const firm: PartyId = { as: named.firm, type: 'tax-id' };

/** The PromptPay IDs of the biller. */
export const mobile: PartyId = { as: named['mobile-biller'], type: 'mobile' };
export const citizen: PartyId = { as: named['citizen-biller'], type: 'national-id' };
export const company: PartyId = { as: named['company-biller'], type: 'tax-id' };

/** A receiver that is another's. */
export const stranger: PartyId = { as: named.stranger, type: 'mobile' };
export const strangeFirm: PartyId = { as: named['strange-firm'], type: 'tax-id' };

/** Gives the PromptPay ID of another party its type. */
export const known = ({ as, type }: PartyId): Step => ({ do: 'proxy', as, type });

type Auth = Extract<BillerStep, { do: 'configure' }>['auth'];

/** Configures the biller; each of its PromptPay IDs may have credentials of its own. */
export function configure(auth: Auth, ...proxies: readonly (PartyId & { readonly auth?: Auth })[]): Step {
  return { do: 'configure', auth, ...(proxies.length > 0 && { proxies }) };
}

/** One biller with one PromptPay ID. */
export const oneProxy: Step = configure('token', mobile);

/** Three PromptPay IDs, two of which have credentials of their own. */
export const threeProxies: Step = configure(
  'header',
  mobile,
  { ...citizen, auth: 'token' },
  { ...company, auth: 'basic' },
);

interface Alert {
  readonly from?: PartyId;
  readonly to?: PartyId;
  /** The alert whose id it has; its own by default. */
  readonly id?: Label;
  readonly fields?: JsonObject;
}

type Delivery = Omit<Extract<BillerStep, { do: 'deliver' }>, 'do' | 'as' | 'fields'>;

/** The canonical fields of an alert. */
export function alertFields(as: Label, { from = sender, to = mobile, id = as, fields = {} }: Alert = {}): JsonObject {
  return requestFields(id, { sender: from, receiver: to }, fields);
}

/** Delivers an alert, whose id has the same label. */
export function deliver(as: Label, alert: Alert = {}, delivery: Delivery = {}): Step {
  return { do: 'deliver', as, fields: alertFields(as, alert), ...delivery };
}

type Asked = Pick<Extract<BillerStep, { do: 'biller' }>, 'times' | 'withNext'>;
type Operation = Extract<BillerStep, { do: 'biller' }>['call'];

/** Asks the biller by its control API. */
export function biller(call: Operation, as: Label, fields: JsonObject, more: Asked = {}): Step {
  return { do: 'biller', as, call, fields, ...more };
}

/** Makes a decision about an alert. */
export const decide = (as: Label, of: Label, decision: string, more: Asked = {}): Step =>
  biller('decide', as, { transaction_id: alertId(of), decision }, more);

/** Looks at an alert as the biller keeps it. */
export const look = (as: Label, of: Label, more: Asked = {}): Step =>
  biller('alert', as, { transaction_id: alertId(of) }, more);

/** Asks for all alerts of a receiver. */
export const list = (as: Label, { as: receiver }: PartyId = mobile): Step =>
  biller('alerts', as, { receiver_proxy: numberIn(receiver) });

/** Has the biller inquire about a transaction. */
export const inquire = (as: Label, of: Label): Step => biller('inquire', as, { transaction_id: alertId(of) });

/** A receiver and a sender. */
export const pair = (receiver: PartyId, from: PartyId): JsonObject => ({
  receiver_proxy: numberIn(receiver.as),
  sender_proxy: numberIn(from.as),
});

/** From here on the stand-in bank answers so. */
export function bank(
  operation: AlertOperation,
  answers: BankAnswer,
  more: { fields?: JsonObject; times?: number } = {},
): Step {
  return { do: 'bank', operation, answers, ...more };
}

/** What follows is left out where the clock cannot be moved. */
export const needsClock: Step = { do: 'need', claims: ['clock'] };

/** Moves the clock on, by so many intervals of the biller’s own inquiries too. */
export const wait = (ms: Millis, intervals = 0): Step => ({ do: 'time', ms, intervals });
