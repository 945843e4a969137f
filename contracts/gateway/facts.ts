import { at, type Json, type JsonObject } from '#core/json';
import type { Capabilities, Evidence, Scope } from '#core/model';
import type { Satang } from '#core/money';
import type { Millis } from '#core/time';
import { type Method, methodOf } from '#schemas/methods';

/** What the documents say of one method and channel, and the values by which its contract shows it. */
export interface GateFacts extends Method {
  /** An amount well within the limits; in baht it is no exact binary fraction, so that careless arithmetic shows. */
  readonly amount: Satang;
  /** Data of the customer beyond `id` and `ip_address` that the list of required members has, as every request gives them. */
  readonly customer: JsonObject;
  /** Whether the list of required members has `return_url.success`. */
  readonly returnUrl: boolean;
  /** The terms of the series rules; absent for methods without. */
  readonly series?: SeriesTerms;
}

/** The values of the series rules; the platform may change them with notice, so a target's configuration may too. */
export interface SeriesTerms {
  readonly windowMs: Millis;
  /** How many different amounts reach the provider before the last one's data serve for all further ones. */
  readonly distinct: number;
  /** The configuration says that purchases are not limited, which the document leaves to the platform. */
  readonly isOff?: boolean;
}

/** What the contract of a method chooses, or reads into its document, beyond the row of the method. */
export interface OwnFacts {
  readonly title: string;
  readonly amount: Satang;
  /** How long a payment can be paid, where the document leaves it to the project or to the threshold. */
  readonly payableForMs?: Millis;
  /** Terms of the series rules that the platform has set for the project, where they are not the documented ones. */
  readonly series?: Partial<SeriesTerms>;
}

/** The facts of a method and channel: its row, and what its contract adds. Throws where a required member has no example. */
export function gateFacts(scope: Scope, own: OwnFacts): GateFacts {
  const { series, ...row } = methodOf(scope);
  const { series: agreed, ...chosen } = own;
  const required = row.required.filter((member) => member.startsWith('/customer/'));
  return {
    ...row,
    ...chosen,
    ...(series ? { series: { ...series, ...agreed } } : {}),
    customer: Object.fromEntries(required.map((member) => [member.slice('/customer/'.length), exampleOf(member)])),
    returnUrl: row.required.includes('/return_url/success'),
  };
}

/** A customer like any other. */
const EXAMPLES: Readonly<Record<string, string>> = {
  '/customer/email': 'somchai@example.com',
  '/customer/first_name': 'Somchai',
  '/customer/last_name': 'Jaidee',
};

function exampleOf(member: string): string {
  const example = EXAMPLES[member];
  if (example === undefined) throw new Error(`the contracts of Gate have no example of ${member}`);
  return example;
}

/** Whether a target converts currencies for the method: only where the document allows it and the target claims it. */
export function converts(facts: GateFacts, { capabilities }: Evidence): boolean {
  return facts.converts && capabilities.claims.includes('conversion');
}

/** What the target states in its settings for the method alone; `undefined` where they do not list it. */
export function statedFor({ settings }: Capabilities, { method, channel }: GateFacts): Json | undefined {
  const listed = at(settings, '/methods');
  if (!Array.isArray(listed)) return undefined;
  return listed.find((one: Json) => at(one, '/method') === method && at(one, '/channel') === channel);
}
