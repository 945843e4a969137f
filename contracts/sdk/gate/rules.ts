import { cite } from '#contracts/register/sources';
import { calls, KEY, type Location, member, rule, unless } from '#contracts/sdk/seen';
import { isObject, type Json, pointer } from '#core/json';
import type { Problem, Rule } from '#core/model';
import { readJson } from '#schemas/json/read';
import { sign, signatureOf } from '#schemas/signature/sign';
import { validate } from '#schemas/validate';
import { KINDS, type Kind } from './scenarios.ts';

const source = cite('platform-gate-api', 'Interaction concepts');

/** How a library asks Gate. */
export const gateRules: readonly Rule<never>[] = [
  built(
    'method-and-path',
    'Each method is asked by POST at its own path',
    ['E-64', 'M-33', 'Q-22'],
    (location, { path }) => {
      const found = `${member(location.call, 'http_method')} ${member(location.call, 'path')}`;
      return unless(found === `POST ${path}`, location, `POST ${path}`, found);
    },
  ),
  built('headers', 'The body is declared as JSON in UTF-8, of the length that it has', ['E-64'], (location) => {
    const type = header(location, 'content-type');
    const length = header(location, 'content-length');
    const bytes = Buffer.byteLength(String(member(location.call, 'body')));
    return [
      ...unless(
        /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type ?? ''),
        location,
        'Content-Type: application/json',
        `Content-Type: ${type}`,
      ),
      ...unless(
        length === undefined || Number(length) === bytes,
        location,
        `Content-Length: ${bytes}`,
        `Content-Length: ${length}`,
      ),
    ];
  }),
  built('integers', 'Amount and project_id are written as digits alone', ['M-24'], (location) => {
    const written = [...String(member(location.call, 'body')).matchAll(/"(?:amount|project_id)"\s*:\s*([^\s,}]+)/g)];
    return written
      .filter(([, literal = '']) => !/^[0-9]+$/.test(literal))
      .flatMap(([text]) => unless(false, location, 'digits alone', text));
  }),
  built('nothing-of-another', 'A request has nothing of the ones before', ['E-66'], (location, { data }) => {
    const before = Object.keys(KINDS).indexOf(location.call.as);
    const earlier = Object.values(KINDS)
      .slice(0, before)
      .flatMap((kind) => members(kind.data, ''));
    const added = members(parsed(location) ?? null, '').filter((one) => !members(data, '').includes(one));
    const kept = added.filter((one) => earlier.includes(one));
    return unless(kept.length === 0, location, 'nothing that was not given', kept.join(', '));
  }),
  built(
    'body',
    'The body fits the specification of the method',
    ['E-65', 'E-66', 'E-67', 'E-81', 'Q-23', 'M-34'],
    (location, { schema }) => {
      const body = parsed(location);
      if (body === undefined) return unless(false, location, 'a JSON text in body');
      return validate(schema, body).map(({ at, expected, actual }) => ({
        at: location.at,
        expected: `${at}: ${expected}`,
        actual,
      }));
    },
  ),
  built('data', 'Every member given stands in the body as it was given', ['E-66'], (location, { data }) =>
    lost(location, data, parsed(location), ''),
  ),
  built(
    'signature',
    'The signature in general is that of the body that is sent',
    ['E-69', 'E-129', 'M-63', 'Q-48', 'X-39'],
    (location) => {
      const body = parsed(location);
      if (!isObject(body)) return unless(false, location, 'a JSON object in body');
      const found = signatureOf(body);
      const expected = sign(body, KEY);
      return unless(
        found?.at === '/general/signature' && found.value === expected,
        location,
        `general.signature ${expected}`,
        `${found?.at ?? 'no signature'} ${JSON.stringify(found?.value ?? null)}`,
      );
    },
  ),
];

function built(
  name: string,
  title: string,
  covers: readonly string[],
  check: (location: Location, kind: Kind) => readonly Problem[],
): Rule<never> {
  return rule<Location>({
    id: `sdk/gate/${name}`,
    title,
    level: 'must',
    source,
    covers,
    offers: ['operation:gate_request'],
    scenarios: ['sdk/gate/requests'],
    select: (evidence) => calls(evidence, 'gate_request'),
    check: (location) => check(location, KINDS[location.call.as] as Kind),
  });
}

function header({ call }: Location, wanted: string): string | undefined {
  const headers = member(call, 'headers');
  const [, value] =
    Object.entries(isObject(headers) ? headers : {}).find(([name]) => name.toLowerCase() === wanted) ?? [];
  return value === undefined ? undefined : String(value);
}

/** The body as JSON; a member that stands twice in it makes it none. */
function parsed({ call }: Location): Json | undefined {
  const read = readJson(Buffer.from(String(member(call, 'body'))));
  return read.ok ? read.value : undefined;
}

/** Every value with its location, in words. */
function members(value: Json, where: string): readonly string[] {
  if (!isObject(value)) return [`${where} ${JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([name, inner]) => members(inner, where + pointer(name)));
}

/** What was given and is not there, or is something else. */
function lost(location: Location, given: Json, sent: Json | undefined, where: string): readonly Problem[] {
  if (isObject(given) && isObject(sent))
    return Object.entries(given).flatMap(([name, value]) =>
      lost(location, value, Object.hasOwn(sent, name) ? sent[name] : undefined, where + pointer(name)),
    );
  return unless(
    given === sent,
    location,
    `${where} ${JSON.stringify(given)}`,
    `${where} ${JSON.stringify(sent ?? null)}`,
  );
}
