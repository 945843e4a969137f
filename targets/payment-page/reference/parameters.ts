import type { HttpRequest } from '#core/http';
import type { JsonObject } from '#core/json';
import { DAY, HOUR, MINUTE, SECOND } from '#core/time';

/** Parameters of Payment Page as a query or a form spells them: texts all. */
export type Parameters = Readonly<Record<string, string>>;

/** A form of parameters, at most: a longer one is nobody's. */
const MOST_BYTES = 65_536;

/** The value that counts of those under one name; `undefined` refuses them all. */
export type Chosen = (values: readonly string[]) => string | undefined;

/** Of a name that stands twice, two readers would take two values. */
export const onlyOne: Chosen = ([first, ...more]) => (more.length === 0 ? first : undefined);

/** The parameters of a request to open the page: of its query, or of the form in its body. */
export function parametersOf(
  { method, path, headers, body }: HttpRequest,
  chosen: Chosen = onlyOne,
): Parameters | undefined {
  const query = path.includes('?') ? path.slice(path.indexOf('?') + 1) : '';
  if (body.byteLength > MOST_BYTES) return undefined;
  const form = method === 'POST' && /^application\/x-www-form-urlencoded/i.test(headers['content-type'] ?? '');
  const entries = [...new URLSearchParams(query), ...new URLSearchParams(form ? new TextDecoder().decode(body) : '')];
  const texts = new Map<string, readonly string[]>();
  for (const [name, value] of entries) texts.set(name, [...(texts.get(name) ?? []), value]);
  const all = [...texts].map(([name, values]) => [name, chosen(values)] as const);
  const taken = all.filter((one): one is [string, string] => one[1] !== undefined);
  return taken.length === all.length ? Object.fromEntries(taken) : undefined;
}

/** The query that opens the page with these parameters. */
export const queryOf = (parameters: Parameters): string => new URLSearchParams(parameters).toString();

/** The sale on Gate that the parameters ask for, unsigned: what has been checked of one holds for the other. */
export function saleMessage(parameters: Parameters, names: Parameters, ownAddress: string): JsonObject {
  const { project_id, payment_id, payment_amount, payment_currency, payment_description } = parameters;
  return {
    general: {
      project_id: Number(project_id),
      payment_id: payment_id ?? '',
      ...given({ merchant_callback_url: parameters.merchant_callback_url }),
    },
    customer: {
      id: parameters.customer_id ?? '',
      ip_address: '198.51.100.1',
      ...given({ email: parameters.customer_email }),
      ...given({
        first_name: parameters.customer_first_name ?? names.first_name,
        last_name: parameters.customer_last_name ?? names.last_name,
      }),
    },
    payment: {
      amount: Number(payment_amount),
      currency: payment_currency ?? '',
      ...given({ description: payment_description }),
    },
    return_url: { success: ownAddress, decline: ownAddress, return: ownAddress },
  };
}

function given(members: Readonly<Record<string, string | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(members).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]])),
  );
}

/** A length of time as a countdown shows it: `5:59`, or with hours or days in front. */
export function countdown(ms: number): string {
  const left = Math.max(0, Math.ceil(ms / SECOND) * SECOND);
  const pad = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor((left % HOUR) / MINUTE);
  const seconds = pad(Math.floor((left % MINUTE) / SECOND));
  if (left < HOUR) return `${minutes}:${seconds}`;
  const hours = `${Math.floor((left % DAY) / HOUR)}:${pad(minutes)}:${seconds}`;
  return left < DAY ? hours : `${Math.floor(left / DAY)} d ${hours}`;
}
