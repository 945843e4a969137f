import type { Label } from '#contracts/labels';
import type { Edit, Json, Pointer } from '#core/json';
import type { Callback, CallbackStage, Purchase, Step } from '#core/model';
import type { Satang } from '#core/money';
import type { Millis } from '#core/time';
import type { MerchantFacts } from './facts.ts';

/** An edit that sets one member, and one that takes it out. */
export const set = (at: Pointer, value: Json): Edit => ({ op: 'set', at, value });
export const remove = (at: Pointer): Edit => ({ op: 'remove', at });

/** The merchant starts a purchase. */
export function purchase(
  { amount }: MerchantFacts,
  as: Label,
  options: Partial<Omit<Purchase, 'do' | 'as'>> = {},
): Purchase {
  return { do: 'purchase', as, amount, ...options };
}

/** A callback of a stage, as the platform issued it or altered. */
export function callback(
  stage: CallbackStage,
  payment: Label,
  options: Partial<Omit<Callback, 'do' | 'stage' | 'payment'>> = {},
): Callback {
  return { do: 'callback', as: `${stage} ${payment}`, payment, stage, ...options };
}

/** The books of a payment are read. */
export const read = (payment: Label): Step => ({ do: 'read', payment });

/** The customer does something at the provider; the callback of it is issued and not sent yet. */
export const customer = (action: 'pay' | 'decline', payment: Label, amount?: Satang): Step => ({
  do: 'customer',
  payment,
  project: 'main',
  action,
  ...(amount === undefined ? {} : { amount }),
});

/** A purchase that is started, instructed and paid at the provider; the result has not been sent yet. */
export const bought = (
  facts: MerchantFacts,
  payment: Label,
  options: Parameters<typeof purchase>[2] = {},
): readonly Step[] => [
  purchase(facts, payment, options),
  callback('intermediate', payment),
  customer('pay', payment),
  read(payment),
];

/** The success is sent, and the books are read. */
export const succeeded = (payment: Label, options: Parameters<typeof callback>[2] = {}): readonly Step[] => [
  callback('success', payment, options),
  read(payment),
];

/** The decline is sent, and the books are read. */
export const declined = (payment: Label, options: Parameters<typeof callback>[2] = {}): readonly Step[] => [
  callback('decline', payment, options),
  read(payment),
];

/** Each books are read until they hold what was taken. */
export const audit: Step = { do: 'audit' };

/** Steps, and the audit that is their last look: it would only be the same look twice where they end with one. */
export function audited(steps: readonly Step[]): readonly Step[] {
  return [...(steps.at(-1)?.do === 'read' ? steps.slice(0, -1) : steps), audit];
}

/** Both clocks move on. */
export const advance = (ms: Millis): Step => ({ do: 'advance', ms });

/** The steps of several payments side by side: each is sent without waiting for the one before. */
export function together(...steps: readonly Step[]): readonly Step[] {
  return steps.map((step, index) =>
    index < steps.length - 1 && (step.do === 'purchase' || step.do === 'callback' || step.do === 'read')
      ? { ...step, withNext: true as const }
      : step,
  );
}

/** Purchases that are started, instructed and paid at the provider side by side; no result has been sent yet. */
export const boughtTogether = (facts: MerchantFacts, payments: readonly Label[]): readonly Step[] => [
  ...together(...payments.map((payment) => purchase(facts, payment))),
  ...together(...payments.map((payment) => callback('intermediate', payment))),
  ...payments.map((payment) => customer('pay', payment)),
];
