import { createSecretKey } from 'node:crypto';
import { isObject, type Json, type JsonObject } from '#core/json';
import { type Terms, termsOf } from '#targets/gateway/reference/payments/terms';
import { agreedTerms, type Project, type ReturnUrls, type Settings } from '#targets/gateway/reference/projects';

/** What a control call says wrongly, in words: its answer is 400. */
export type Malformed = { readonly error: string };

/** Whether reading came to nothing. */
export function isMalformed(read: unknown): read is Malformed {
  return isObject(read) && typeof (read as JsonObject).error === 'string';
}

/** Whether a value is an integer in these bounds. */
export function isWhole(value: Json | undefined, least: number, most = Number.MAX_SAFE_INTEGER): value is number {
  return Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
}

/** The largest number of a project (Gate's API specification). */
export const MOST_PROJECT_ID = 4_294_967_295;

/** The project that `POST /projects` describes. */
export function readProject(body: JsonObject): Project | Malformed {
  const { project_id: id, key, callback_url: callbackUrl = null } = body;
  if (!isWhole(id, 1, MOST_PROJECT_ID)) return { error: `project_id must be an integer from 1 to ${MOST_PROJECT_ID}` };
  if (typeof key !== 'string' || key === '') return { error: 'key must be a text that is not empty' };
  if (callbackUrl !== null && !isAddress(callbackUrl))
    return { error: 'callback_url must be an http or https address' };
  const terms = readTerms(body);
  if (isMalformed(terms)) return terms;
  const returnUrls = readReturnUrls(body);
  if (isMalformed(returnUrls)) return returnUrls;
  return { id, key: createSecretKey(key, 'utf8'), terms, callbackUrl: callbackUrl ?? undefined, returnUrls };
}

function readTerms(body: JsonObject): readonly Terms[] | Malformed {
  const settings = readSettings(body);
  if (isMalformed(settings)) return settings;
  const listed = body.methods ?? [body];
  if (!Array.isArray(listed) || listed.length === 0) return { error: 'methods must be a list with at least one entry' };
  const agreed: Terms[] = [];
  for (const one of listed as readonly Json[]) {
    const { method, channel } = isObject(one) ? one : {};
    const documented = termsOf(String(method), String(channel));
    if (!documented)
      return { error: `method ${method ?? '(none)'} with channel ${channel ?? '(none)'} is not offered` };
    agreed.push(agreedTerms(documented, settings));
  }
  const names = new Set(agreed.map(({ method }) => method));
  return names.size === agreed.length ? agreed : { error: 'a method has exactly one channel in a project' };
}

function readSettings(body: JsonObject): Settings | Malformed {
  const { qr_lifetime_ms: lifetime, threshold_ms: threshold } = body;
  const limits = isObject(body.limits) ? body.limits : {};
  const series = isObject(body.series) ? body.series : {};
  const settings = {
    lifetime,
    threshold,
    min: limits.min,
    max: limits.max,
    window: series.window_ms,
    distinct: series.distinct,
  };
  for (const [name, value] of Object.entries(settings))
    if (value !== undefined && !isWhole(value, name === 'distinct' ? 1 : 0))
      return { error: `the setting ${name} must be a whole number` };
  return {
    ...(isWhole(lifetime, 0) && { qrLifetimeMs: lifetime }),
    ...(isWhole(threshold, 0) && { thresholdMs: threshold }),
    limits: { ...(isWhole(limits.min, 0) && { min: limits.min }), ...(isWhole(limits.max, 0) && { max: limits.max }) },
    series: {
      ...(isWhole(series.window_ms, 0) && { windowMs: series.window_ms }),
      ...(isWhole(series.distinct, 1) && { distinct: series.distinct }),
    },
  };
}

function readReturnUrls({ return_url: one = null, return_urls: several = {} }: JsonObject): ReturnUrls | Malformed {
  const given = { ...(one === null ? {} : { return: one }), ...(isObject(several) ? several : {}) };
  for (const [name, url] of Object.entries(given))
    if (!isAddress(url)) return { error: `the return address ${name} must be an http or https address` };
  return given as ReturnUrls;
}

function isAddress(value: Json): value is string {
  return typeof value === 'string' && /^https?:\/\/\S+$/.test(value) && URL.canParse(value);
}
