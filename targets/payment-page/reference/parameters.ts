import type { HttpRequest } from '#core/http';
import type { JsonObject } from '#core/json';
import { DAY, HOUR, MINUTE, SECOND } from '#core/time';

/** Parameters of Payment Page as a query or a form spells them: texts all. */
export type Parameters = Readonly<Record<string, string>>;

/** A form of parameters, at most: a longer one is nobody's. */
const MOST_BYTES = 65_536;

/**
 * The parameters of a request to open the page: of its query, or of the form in its body. `undefined` where a name
 * stands twice, since two readers would take two values.
 */
export function parametersOf({ method, path, headers, body }: HttpRequest): Parameters | undefined {
  const query = path.includes('?') ? path.slice(path.indexOf('?') + 1) : '';
  if (body.byteLength > MOST_BYTES) return undefined;
  const form = method === 'POST' && /^application\/x-www-form-urlencoded/i.test(headers['content-type'] ?? '');
  const entries = [...new URLSearchParams(query), ...new URLSearchParams(form ? new TextDecoder().decode(body) : '')];
  const names = entries.map(([name]) => name);
  return new Set(names).size === names.length ? Object.fromEntries(entries) : undefined;
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
