import { isObject, type Json, type JsonObject } from '#core/json';
import type { AlertToken } from '#core/model';
import type { Millis } from '#core/time';
import { isoTime, nextLeapDay, nextMidnight } from '#schemas/alert/instants';
import { numberOf, spelledNumber } from './numbers.ts';
import { type AlertState, nowOf } from './state.ts';

/** Canonical fields of a step with every token filled in. */
export function filledFields(state: AlertState, fields: JsonObject): JsonObject {
  return filled(fields, (token) => tokenValue(state, token)) as JsonObject;
}

function filled(value: Json, fill: (token: AlertToken) => Json): Json {
  if (Array.isArray(value)) return value.map((one) => filled(one, fill));
  if (!isObject(value)) return value;
  if (isToken(value)) return fill(value);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, filled(one, fill)]));
}

function isToken(value: JsonObject): value is JsonObject & AlertToken {
  return typeof value.$ === 'string' && typeof value.of === 'string';
}

function tokenValue(state: AlertState, token: AlertToken): Json {
  const { of, spelled } = token;
  if (token.$ === 'alert') {
    state.alerts[of] ??= `${state.prefix}-${of}`;
    return state.alerts[of];
  }
  if (token.$ === 'number') return spelledNumber(numberOf(state, of), spelled === 'utc' ? undefined : spelled);
  return isoTime(instantOf(state, token), spelled === 'utc' ? 'utc' : 'bangkok');
}

const FROM: Readonly<Record<string, (now: Millis) => Millis>> = { midnight: nextMidnight, 'leap-day': nextLeapDay };

function instantOf(state: AlertState, { of, ms = 0, intervals = 0 }: AlertToken): Millis {
  const now = nowOf(state);
  return (FROM[of]?.(now) ?? now) + ms + intervals * intervalOf(state);
}

/** The interval of the scheduler: the target's own statement goes before that of the profile. */
export function intervalOf({ connection: { capabilities, profile } }: AlertState): Millis {
  const stated = capabilities.settings.interval_ms;
  return typeof stated === 'number' ? stated : profile.interval_ms;
}
