import type { Edit, Json, JsonObject, Pointer } from '#core/json';
import { edited } from '#core/json';
import type { Label, Send, Step } from '#core/model';
import type { Satang } from '#core/money';
import type { Millis } from '#core/time';
import type { GateFacts } from './facts.ts';

/** How a sale request of a scenario departs from the plain one. */
export interface SaleOptions {
  readonly payment?: Label;
  readonly project?: Label;
  readonly customer?: Label;
  readonly amount?: Satang;
  /** Changes before signing. */
  readonly edits?: readonly Edit[];
  readonly signed?: Send['signed'];
  readonly after?: readonly Edit[];
  readonly wire?: string;
  readonly method?: string;
  readonly path?: string;
}

export const SIGNATURE: Pointer = '/general/signature';

/** The sale request that the document's list of required members makes, labelled `as`. */
export function sale(facts: GateFacts, as: Label, options: SaleOptions = {}): Send {
  const { payment = as, project = 'main', customer = 'customer', amount = facts.amount, edits = [] } = options;
  const plain: Json = {
    general: { project_id: { $: 'project', of: project }, payment_id: { $: 'payment', of: payment } },
    customer: { id: { $: 'customer', of: customer }, ip_address: '198.51.100.7', ...facts.customer },
    payment: { amount, currency: 'THB' },
    ...(facts.returnUrl ? { return_url: { success: { $: 'url', of: 'return-success' } } } : {}),
  };
  return {
    do: 'send',
    as,
    project,
    method: options.method ?? 'POST',
    path: options.path ?? facts.path,
    body: edited(plain, edits),
    signed: options.signed === undefined ? { at: SIGNATURE } : options.signed,
    ...(options.after ? { after: options.after } : {}),
    ...(options.wire ? { wire: options.wire } : {}),
  };
}

/** A project of the contract's method and channel. */
export function project(facts: GateFacts, as: Label = 'main', settings?: JsonObject): Step {
  return {
    do: 'project',
    as,
    scope: { method: facts.method, channel: facts.channel },
    ...(settings ? { settings } : {}),
  };
}

/** What the customer does with a payment. */
export function customer(action: 'pay' | 'decline' | 'leave', payment: Label, amount?: Satang): Step {
  return { do: 'customer', payment, project: 'main', action, ...(amount === undefined ? {} : { amount }) };
}

export const instruction = (payment: Label): Step => ({ do: 'await', payment, stage: 'intermediate' });
export const final = (payment: Label): Step => ({ do: 'await', payment, stage: 'final' });
export const settle: Step = { do: 'settle' };

/** Waits until every callback that is due has been tried, on a clock that was moved on where that can be done. */
export const settleAfter = (ms: Millis): Step => ({ do: 'settle', ms });
/** How the listener answers from here on; of one payment and stage those beyond `most` are taken, so that nothing goes on for ever. */
export const answer = (status: number | null, most?: number): Step => ({
  do: 'answer',
  status,
  ...(most === undefined ? {} : { most }),
});

/** Moves the clock to `ms` after a labelled message or move. */
export const until = (ms: Millis, since: Label): Step => ({ do: 'advance', ms, since });

/** An edit that sets one member, and one that takes it out. */
export const set = (at: Pointer, value: Json): Edit => ({ op: 'set', at, value });
export const remove = (at: Pointer): Edit => ({ op: 'remove', at });
