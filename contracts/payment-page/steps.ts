import { projects, theCustomer } from '#contracts/gateway/steps';
import type { Label } from '#contracts/labels';
import type { PageFacts } from '#contracts/payment-page/facts';
import { type Edit, edited, type Json, type JsonObject } from '#core/json';
import type { OpenPage, PageMove, Step } from '#core/model';
import type { Satang } from '#core/money';

/** How an opening departs from the plain one. */
interface OpenOptions {
  readonly payment?: Label;
  readonly by?: OpenPage['by'];
  readonly tab?: Label;
  readonly amount?: Satang;
  /** Changes before signing. */
  readonly edits?: readonly Edit[];
  readonly fault?: string;
  readonly signer?: Label;
  /** Changes after signing. */
  readonly after?: readonly Edit[];
  /** Parameters that stand once more behind all others, and were not signed. */
  readonly again?: JsonObject;
}

/** Opens Payment Page with the parameters that the document requires, labelled `as`. */
export function open(facts: PageFacts, as: Label, options: OpenOptions = {}): OpenPage {
  const { payment = as, by = 'get', amount = facts.amount, fault, signer } = options;
  const plain: Json = {
    project_id: { $: 'project', of: projects.main },
    payment_id: { $: 'payment', of: payment },
    payment_amount: amount,
    payment_currency: facts.currency,
    customer_id: { $: 'customer', of: theCustomer },
    ...customerOf(facts),
  };
  return {
    do: 'open-page',
    as,
    project: projects.main,
    by,
    body: edited(plain, options.edits ?? []) as JsonObject,
    signed: { ...(fault ? { fault } : {}), ...(signer ? { by: signer } : {}) },
    ...(options.tab ? { tab: options.tab } : {}),
    ...(options.after ? { after: options.after } : {}),
    ...(options.again ? { again: options.again } : {}),
  };
}

/** Data of the customer as parameters: what the method needs, under the names that the page gives it. */
function customerOf({ customer }: PageFacts): JsonObject {
  return Object.fromEntries(Object.entries(customer).map(([name, value]) => [`customer_${name}`, value]));
}

/** What the customer does in a tab; what is seen then is labelled `as`. */
export function page(
  as: Label,
  move: PageMove,
  options: { readonly tab?: Label; readonly method?: string } = {},
): Step {
  return { do: 'page', as, move, ...options };
}

/** The customer chooses the method of the contract and pays, up to the code or the provider. */
export const pay = ({ method }: PageFacts, as: Label, tab?: Label): Step =>
  page(as, 'pay', tab ? { method, tab } : { method });

/** A project that lists two methods. */
export function listing({ method, channel, other }: PageFacts): Step {
  return {
    do: 'project',
    as: projects.main,
    scope: { method, channel },
    settings: { methods: [{ ...other }, { method, channel }] },
  };
}
