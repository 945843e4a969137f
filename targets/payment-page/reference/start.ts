import { type Instance, identityOf } from '#targets/gateway/reference/instance';
import { begin, register } from '#targets/gateway/reference/payments/lifecycle';
import type { Payment } from '#targets/gateway/reference/payments/payment';
import { readSale } from '#targets/gateway/reference/payments/sale';
import type { Terms } from '#targets/gateway/reference/payments/terms';
import type { PageBehaviour } from './behaviour.ts';
import { namesLacking, type Opening, type PageRefusal, unfitFor } from './opening.ts';
import { type Parameters, saleMessage } from './parameters.ts';

/** The payment that the page has begun; `another` where its id names one that these parameters did not begin. */
export function paymentOf(instance: Instance, { project, parameters }: Opening): Payment | 'another' | undefined {
  const found = instance.payments.get(identityOf(instance, project.id, parameters.payment_id ?? ''));
  if (!found) return undefined;
  const { asked, currency, page } = found.sale;
  const same = asked === Number(parameters.payment_amount) && currency === parameters.payment_currency;
  return page && same ? found : 'another';
}

interface Choice extends Opening {
  readonly method: string;
  readonly names: Parameters;
  /** Where the customer comes back to from the provider. */
  readonly address: string;
  readonly behaviour: PageBehaviour;
}

/** The customer must give a name before this method can be paid. */
interface NameAsked {
  readonly asksFor: Terms;
}

/** Begins the payment that was chosen, once: a second click, tab or reload goes on with the first. */
export function start(instance: Instance, choice: Choice): PageRefusal | NameAsked | undefined {
  const { parameters, offered, selected, method, names, behaviour } = choice;
  const before = paymentOf(instance, choice);
  if (before === 'another') return { refused: 'the payment_id is used already' };
  if (behaviour.goesOnWith(before)) return undefined;
  const terms = offered.find((one) => one.method === method) ?? selected;
  if (!terms) return { refused: 'no method was chosen' };
  const lacking = behaviour.asks(namesLacking(terms, parameters)).some((name) => !names[name]);
  if (lacking) return { asksFor: terms };
  const unfit = unfitFor(terms, parameters);
  if (unfit) return unfit;
  beginPayment(instance, choice, terms);
  return undefined;
}

/** Registers the payment of a page and sends it to the provider. */
export function beginPayment(
  instance: Instance,
  { project, parameters, names, address, behaviour }: Omit<Choice, 'offered' | 'selected' | 'method'>,
  terms: Terms,
): void {
  const sale = readSale(saleMessage(parameters, names, behaviour.fromProvider(address)), project);
  begin(instance, register(instance, behaviour.sale({ ...sale, page: true, asked: sale.amount }), terms));
}
