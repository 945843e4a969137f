import { isObject, type Json, type JsonObject } from '#core/json';
import type { Token } from '#core/model';

/** A message with every token replaced by what `value` gives for it. */
export function filled(message: Json, value: (token: Token) => Json): Json {
  if (Array.isArray(message)) return message.map((one) => filled(one, value));
  if (!isObject(message)) return message;
  if (isToken(message)) return withForm(value(message), message);
  return Object.fromEntries(Object.entries(message).map(([name, one]) => [name, filled(one, value)]));
}

function isToken(message: JsonObject): message is JsonObject & Token {
  return typeof message.$ === 'string' && typeof message.of === 'string';
}

function withForm(value: Json, { case: letters, length = 0, before = '', behind = '' }: Token): Json {
  if (typeof value !== 'string') return value;
  return before + (letters === 'upper' ? value.toUpperCase() : value).padEnd(length, 'x') + behind;
}
