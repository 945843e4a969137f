import { cite } from '#contracts/sources';
import { isObject, type Json, pointer } from '#core/json';
import type { Problem, Rule } from '#core/model';
import { sign, signatureOf } from '#schemas/codecs/signature';
import { readJson } from '#schemas/json-text';
import { validate } from '#schemas/validate';
import { KINDS, type Kind } from './gate-stories.ts';
import { calls, KEY, member, rule, type Spot, unless } from './seen.ts';

const source = cite('platform-gate-api', 'Interaction concepts');

/** How a library asks Gate. */
export const gateRules: readonly Rule<never>[] = [
  built(
    'method-and-path',
    'Each method is asked by POST at its own path',
    ['E-64', 'M-33', 'Q-22'],
    (spot, { path }) => {
      const found = `${member(spot.call, 'http_method')} ${member(spot.call, 'path')}`;
      return unless(found === `POST ${path}`, spot, `POST ${path}`, found);
    },
  ),
  built('headers', 'The body is declared as JSON in UTF-8, of the length that it has', ['E-64'], (spot) => {
    const type = header(spot, 'content-type');
    const length = header(spot, 'content-length');
    const bytes = Buffer.byteLength(String(member(spot.call, 'body')));
    return [
      ...unless(
        /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type ?? ''),
        spot,
        'Content-Type: application/json',
        `Content-Type: ${type}`,
      ),
      ...unless(
        length === undefined || Number(length) === bytes,
        spot,
        `Content-Length: ${bytes}`,
        `Content-Length: ${length}`,
      ),
    ];
  }),
  built('integers', 'Amount and project_id are written as digits alone', ['M-24'], (spot) => {
    const written = [...String(member(spot.call, 'body')).matchAll(/"(?:amount|project_id)"\s*:\s*([^\s,}]+)/g)];
    return written
      .filter(([, literal = '']) => !/^[0-9]+$/.test(literal))
      .flatMap(([text]) => unless(false, spot, 'digits alone', text));
  }),
  built('nothing-of-another', 'A request has nothing of the ones before', ['E-66'], (spot, { data }) => {
    const before = Object.keys(KINDS).indexOf(spot.call.as);
    const earlier = Object.values(KINDS)
      .slice(0, before)
      .flatMap((kind) => members(kind.data, ''));
    const added = members(parsed(spot) ?? null, '').filter((one) => !members(data, '').includes(one));
    const kept = added.filter((one) => earlier.includes(one));
    return unless(kept.length === 0, spot, 'nothing that was not given', kept.join(', '));
  }),
  built(
    'body',
    'The body fits the specification of the method',
    ['E-65', 'E-66', 'E-67', 'E-81', 'Q-23', 'M-34'],
    (spot, { schema }) => {
      const body = parsed(spot);
      if (body === undefined) return unless(false, spot, 'a JSON text in body');
      return validate(schema, body).map(({ at, expected, actual }) => ({
        at: spot.at,
        expected: `${at}: ${expected}`,
        actual,
      }));
    },
  ),
  built('data', 'Every member given stands in the body as it was given', ['E-66'], (spot, { data }) =>
    lost(spot, data, parsed(spot), ''),
  ),
  built(
    'signature',
    'The signature in general is that of the body that is sent',
    ['E-69', 'E-129', 'M-63', 'Q-48', 'X-39'],
    (spot) => {
      const body = parsed(spot);
      if (!isObject(body)) return unless(false, spot, 'a JSON object in body');
      const found = signatureOf(body);
      const expected = sign(body, KEY);
      return unless(
        found?.at === '/general/signature' && found.value === expected,
        spot,
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
  check: (spot: Spot, kind: Kind) => readonly Problem[],
): Rule<never> {
  return rule<Spot>({
    id: `sdk/gate/${name}`,
    title,
    level: 'must',
    source,
    covers,
    offers: ['operation:gate_request'],
    shownBy: ['sdk/gate/requests'],
    select: (evidence) => calls(evidence, 'gate_request'),
    check: (spot) => check(spot, KINDS[spot.call.as] as Kind),
  });
}

function header({ call }: Spot, wanted: string): string | undefined {
  const headers = member(call, 'headers');
  const [, value] =
    Object.entries(isObject(headers) ? headers : {}).find(([name]) => name.toLowerCase() === wanted) ?? [];
  return value === undefined ? undefined : String(value);
}

/** The body as JSON; a member that stands twice in it makes it none. */
function parsed({ call }: Spot): Json | undefined {
  const read = readJson(Buffer.from(String(member(call, 'body'))));
  return read.ok ? read.value : undefined;
}

/** Every value with its place, in words. */
function members(value: Json, where: string): readonly string[] {
  if (!isObject(value)) return [`${where} ${JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([name, inner]) => members(inner, where + pointer(name)));
}

/** What was given and is not there, or is something else. */
function lost(spot: Spot, given: Json, sent: Json | undefined, where: string): readonly Problem[] {
  if (isObject(given) && isObject(sent))
    return Object.entries(given).flatMap(([name, value]) =>
      lost(spot, value, Object.hasOwn(sent, name) ? sent[name] : undefined, where + pointer(name)),
    );
  return unless(given === sent, spot, `${where} ${JSON.stringify(given)}`, `${where} ${JSON.stringify(sent ?? null)}`);
}
