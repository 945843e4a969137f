import { type Label, labels } from '#contracts/labels';
import { type Edit, edited, type Json, type JsonObject, type Pointer } from '#core/json';
import type { Send } from '#core/model';
import type { Satang } from '#core/money';
import type { GateFacts } from './facts.ts';
import { projects, theCustomer } from './steps.ts';

/** How a sale request of a scenario departs from the plain one. */
export interface SaleOptions {
  readonly payment?: Label;
  readonly project?: Label;
  readonly customer?: Label;
  readonly amount?: Satang;
  /** Changes before signing. */
  readonly edits?: readonly Edit[];
  /** The named fault of the signature. */
  readonly fault?: string;
  /** The project whose key signs. */
  readonly by?: Label;
  /** Changes after signing: tampering. */
  readonly after?: readonly Edit[];
  /** The named departure of the bytes from the JSON text. */
  readonly wire?: string;
  /** The named spelling of the JSON text. */
  readonly spelling?: string;
  /** The media type that the header declares. */
  readonly contentType?: string;
  readonly method?: string;
  readonly path?: string;
}

/** The addresses to which customers return. */
const returns = labels('return-success', 'return-decline', 'return-return');

/** The sale request that the document's list of required members makes, labelled `as`. */
export function sale(facts: GateFacts, as: Label, options: SaleOptions = {}): Send {
  const { payment = as, project = projects.main, customer = theCustomer, amount = facts.amount } = options;
  const plain: Json = {
    general: { project_id: { $: 'project', of: project }, payment_id: { $: 'payment', of: payment } },
    customer: { id: { $: 'customer', of: customer }, ip_address: '198.51.100.7', ...facts.customer },
    payment: { amount, currency: facts.currency },
    ...(facts.returnUrl ? { return_url: { success: url(returns['return-success']) } } : {}),
  };
  return {
    do: 'send',
    as,
    project,
    method: options.method ?? 'POST',
    path: options.path ?? facts.path,
    body: edited(plain, options.edits ?? []),
    signed: signedAs(options),
    ...(options.after ? { after: options.after } : {}),
    ...(options.wire ? { wire: options.wire } : {}),
    ...(options.spelling ? { spelling: options.spelling } : {}),
    ...(options.contentType ? { contentType: options.contentType } : {}),
  };
}

/** Where the signature of a request to Gate goes, and how it departs from the right one. */
export function signedAs({ fault, by }: Pick<SaleOptions, 'fault' | 'by'>): NonNullable<Send['signed']> {
  return { at: '/general/signature', ...(fault ? { fault } : {}), ...(by ? { by } : {}) };
}

/** An address at the kit's listener. */
export const url = (of: Label): JsonObject => ({ $: 'url', of });

/** All addresses to which a customer can return, as edits of a request. */
export const withReturnUrls: readonly Edit[] = [
  set('/return_url/success', url(returns['return-success'])),
  set('/return_url/decline', url(returns['return-decline'])),
  set('/return_url/return', url(returns['return-return'])),
];

/** An edit that sets one member. */
export function set(at: Pointer, value: Json): Edit {
  return { op: 'set', at, value };
}

/** An edit that takes one member out. */
export function remove(at: Pointer): Edit {
  return { op: 'remove', at };
}
