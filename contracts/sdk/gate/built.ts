import { problem, unless } from '#contracts/problem';
import { type Call, type LocatedCall, member } from '#contracts/sdk/calls';
import { isObject, type Json, type Pointer, pointer } from '#core/json';
import type { Problem } from '#core/model';
import { readJson } from '#schemas/json/read';
import { REQUESTS } from './requests.ts';

/** A header of the request that a library built, whatever the letter case of its name. */
export function header(call: Call, wanted: string): string | undefined {
  const headers = member(call, 'headers');
  const [, value] =
    Object.entries(isObject(headers) ? headers : {}).find(([name]) => name.toLowerCase() === wanted) ?? [];
  return value === undefined ? undefined : String(value);
}

/** The text of the body that a library built. */
export function bodyText(call: Call): string {
  return String(member(call, 'body'));
}

/** The body as JSON; a member that stands twice in it makes it none. */
export function bodyJson(call: Call): Json | undefined {
  const read = readJson(Buffer.from(bodyText(call)));
  return read.ok ? read.value : undefined;
}

/** The values that were given and are not in the body, or are something else there. */
export function lostValues({ at, call }: LocatedCall): readonly Problem[] {
  return lostBelow(at, call.params.data as Json, bodyJson(call), '');
}

function lostBelow(at: Pointer, given: Json, sent: Json | undefined, where: Pointer): readonly Problem[] {
  if (isObject(given) && isObject(sent))
    return Object.entries(given).flatMap(([name, value]) =>
      lostBelow(at, value, Object.hasOwn(sent, name) ? sent[name] : undefined, where + pointer(name)),
    );
  return unless(given === sent, at, `${where} ${JSON.stringify(given)}`, `${where} ${JSON.stringify(sent ?? null)}`);
}

/** Values that were not given and stand in a request before this one. */
export function carriedOver({ at, call }: LocatedCall): readonly Problem[] {
  const before = Object.values(REQUESTS).slice(0, Object.keys(REQUESTS).indexOf(call.as));
  const earlier = before.flatMap(({ data }) => valuesIn(data));
  const given = valuesIn(call.params.data as Json);
  const added = valuesIn(bodyJson(call) ?? null).filter((value) => !given.includes(value));
  const kept = added.filter((value) => earlier.includes(value));
  return kept.length === 0 ? [] : [problem(at, 'nothing that was not given', kept.join(', '))];
}

/** Every value with its location, in words. */
function valuesIn(value: Json, where: Pointer = ''): readonly string[] {
  if (!isObject(value)) return [`${where} ${JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([name, inner]) => valuesIn(inner, where + pointer(name)));
}
