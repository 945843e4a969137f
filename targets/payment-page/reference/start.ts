import { type Instance, identityOf } from '#targets/gateway/reference/instance';
import { begin, register } from '#targets/gateway/reference/payments/lifecycle';
import type { Payment } from '#targets/gateway/reference/payments/payment';
import { readSale } from '#targets/gateway/reference/payments/sale';
import type { PageBehaviour } from './behaviour.ts';
import { namesToAsk, type Opening, type PageRefusal, unfitFor } from './opening.ts';
import { type Parameters, saleMessage } from './parameters.ts';

/** The payment that the page has begun; `another` where its id names one that these parameters did not begin. */
export function paymentOf(instance: Instance, { project, parameters }: Opening): Payment | 'another' | undefined {
  const found = instance.payments.get(identityOf(instance, project.id, parameters.payment_id ?? ''));
  if (!found) return undefined;
  const { amount, currency, page } = found.sale;
  const same = amount === Number(parameters.payment_amount) && currency === parameters.payment_currency;
  return page && same ? found : 'another';
}

interface Choice extends Opening {
  readonly method: string;
  readonly names: Parameters;
  /** Where the customer comes back to from the provider. */
  readonly address: string;
  readonly behaviour: PageBehaviour;
}

/** Begins the payment that was chosen, once: a second click, tab or reload goes on with the first. */
export function start(instance: Instance, choice: Choice): PageRefusal | undefined {
  const { project, parameters, offered, selected, method, names, address, behaviour } = choice;
  const before = paymentOf(instance, choice);
  if (before === 'another') return { refused: 'the payment_id is used already' };
  if (behaviour.goesOnWith(before)) return undefined;
  const terms = offered.find((one) => one.method === method) ?? selected;
  if (!terms) return { refused: 'no method was chosen' };
  const lacking = namesToAsk(terms, parameters).some((name) => !names[name]);
  const unfit = lacking ? { refused: 'the name of the customer is missing' } : unfitFor(terms, parameters);
  if (unfit) return unfit;
  const sale = readSale(saleMessage(parameters, names, address), project);
  begin(instance, register(instance, { ...sale, page: true }, terms));
  return undefined;
}
