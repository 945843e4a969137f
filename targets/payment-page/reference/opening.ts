import type { Instance } from '#targets/gateway/reference/instance';
import type { Terms } from '#targets/gateway/reference/payments/terms';
import type { Project } from '#targets/gateway/reference/projects';
import type { PageBehaviour } from './behaviour.ts';
import type { Parameters } from './parameters.ts';

/** A page that may be shown: its project, the methods that it offers, and the one that is selected. */
export interface Opening {
  readonly project: Project;
  readonly parameters: Parameters;
  readonly offered: readonly Terms[];
  readonly selected: Terms | undefined;
}

/** Why a page is not shown, for the customer and whoever integrates it. */
export interface PageRefusal {
  readonly refused: string;
}

export const isRefused = (one: object): one is PageRefusal => 'refused' in one;

/** Parameters that are required for any payment (Payment Page, request format). */
const REQUIRED = ['project_id', 'payment_id', 'payment_amount', 'payment_currency', 'customer_id', 'signature'];

/** Opens the page with these parameters: they are complete, signed by the merchant, and something can be paid with them. */
export function open(
  { projects, clock, behaviour: { terms } }: Instance,
  received: Parameters | undefined,
  behaviour: PageBehaviour,
): Opening | PageRefusal {
  if (!received) return { refused: 'a parameter stands twice, or there are too many' };
  const missing = behaviour.required(REQUIRED).find((name) => !received[name]);
  if (missing) return { refused: `the parameter ${missing} is missing` };
  const project = projects.get(Number(received.project_id));
  if (!project) return { refused: 'there is no such project' };
  if (!behaviour.verify(received, project.key)) return { refused: 'the signature does not fit the parameters' };
  const parameters = behaviour.understood(received);
  const { payment_amount = '', payment_currency } = parameters;
  if (!/^[1-9]\d{0,13}$/.test(payment_amount)) return { refused: 'the amount is no whole number of satang' };
  if (behaviour.tooLate(parameters, clock.now())) return { refused: 'the payment has expired' };
  const payable = project.terms.map(terms).filter(({ currencies }) => behaviour.takesCurrency(parameters, currencies));
  const offered = behaviour.offered(parameters, payable);
  if (offered.length === 0) return { refused: `nothing can be paid in ${payment_currency}` };
  const selected = behaviour.preselected(parameters, offered) ?? (offered.length === 1 ? offered[0] : undefined);
  const unfit = selected && unfitFor(selected, parameters);
  return unfit ?? { project, parameters, offered, selected };
}

/** Why a method cannot be paid with these parameters. */
export function unfitFor(terms: Terms, parameters: Parameters): PageRefusal | undefined {
  const amount = Number(parameters.payment_amount);
  if (amount < terms.limits.min || amount > terms.limits.max)
    return { refused: 'the amount is outside the limits of the method' };
  const missing = terms.required.includes('/customer/email') && !parameters.customer_email;
  return missing ? { refused: 'the parameter customer_email is missing' } : undefined;
}

/** The names that a method needs of the customer and the parameters lack. */
export function namesLacking(terms: Terms, parameters: Parameters): readonly string[] {
  return ['first_name', 'last_name'].filter(
    (name) => terms.required.includes(`/customer/${name}`) && !parameters[`customer_${name}`],
  );
}
