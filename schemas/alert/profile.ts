import { tokens } from '#core/json';
import type { Problem } from '#core/model';
import type { AlertProfile } from '#schemas/generated/types';
import { validate } from '#schemas/validate';
import simulated from './krungsri-simulated.json' with { type: 'json' };
import { NEEDED, NEEDED_IN_ALERT, NEEDED_IN_ANSWER, OPERATIONS } from './vocabulary.ts';

/** How the canonical fields of PromptPay Alert stand on the wire of one bank. */
export type Profile = AlertProfile;

/** The embedded profile: the paths and `SCHD` are the bank's, every field name is assumed and says so. */
export const krungsriSimulated = simulated as Profile;

/** What is wrong with a profile: its shape, what it lacks, and what cannot be mapped back and forth. */
export function profileProblems(value: unknown): readonly Problem[] {
  const wrong = validate('alert/profile', value);
  return wrong.length > 0 ? wrong : unmappable(value as Profile);
}

function unmappable(profile: Profile): readonly Problem[] {
  const { operations, callback, literals } = profile;
  return [
    ...Object.entries(literals).flatMap(([group, words]) => ambiguous(`/literals/${group}`, words)),
    ...OPERATIONS.flatMap((name) => {
      const { request, response } = operations[name];
      const at = `/operations/${name}`;
      return [...missing(`${at}/request`, request, NEEDED[name]), ...colliding(`${at}/request`, request)]
        .concat(missing(`${at}/response`, response, NEEDED_IN_ANSWER[name]), equal(`${at}/response`, response))
        .concat(leftOut(`${at}/optional`, operations[name].optional ?? [], NEEDED[name]));
    }),
    ...missing('/callback/body', callback.body, NEEDED_IN_ALERT),
    ...colliding('/callback/body', callback.body),
    ...sameAddress(profile),
  ];
}

type Map = Readonly<Record<string, string>>;

function missing(at: string, map: Map, needed: readonly string[]): readonly Problem[] {
  return needed
    .filter((field) => map[field] === undefined)
    .map((field) => ({
      at: `${at}/${field}`,
      expected: 'a pointer, since rules rest on this field',
      actual: 'nothing',
    }));
}

function leftOut(at: string, optional: readonly string[], needed: readonly string[]): readonly Problem[] {
  return optional
    .filter((field) => needed.includes(field))
    .map((field) => ({ at, expected: `that ${field} cannot be left out`, actual: 'named as optional' }));
}

/** Two fields in one place, or one inside the other, cannot both be written. */
function colliding(at: string, map: Map): readonly Problem[] {
  return pairs(map).flatMap(([field, here, other, there]) =>
    within(here, there) || within(there, here)
      ? [{ at: `${at}/${field}`, expected: `another place than ${other}`, actual: `${here} beside ${there}` }]
      : [],
  );
}

/** In an answer one place may not be two fields. */
function equal(at: string, map: Map): readonly Problem[] {
  return pairs(map).flatMap(([field, here, other, there]) =>
    here === there ? [{ at: `${at}/${field}`, expected: `another place than ${other}`, actual: here }] : [],
  );
}

function pairs(map: Map): readonly (readonly [string, string, string, string])[] {
  const entries = Object.entries(map);
  return entries.flatMap(([field, here], index) =>
    entries.slice(index + 1).map(([other, there]) => [field, here, other, there] as const),
  );
}

function within(outer: string, inner: string): boolean {
  const [outside, inside] = [tokens(outer), tokens(inner)];
  return outside.every((token, index) => inside[index] === token);
}

function ambiguous(at: string, words: Map): readonly Problem[] {
  return pairs(words).flatMap(([word, literal, other, same]) =>
    literal === same ? [{ at: `${at}/${word}`, expected: `another word than that of ${other}`, actual: literal }] : [],
  );
}

/** Two operations at one address cannot be told apart by whoever receives them. */
function sameAddress({ operations }: Profile): readonly Problem[] {
  const addresses = Object.fromEntries(
    OPERATIONS.map((name) => [name, `${operations[name].method} ${operations[name].path}`]),
  );
  return pairs(addresses).flatMap(([name, here, other, there]) =>
    here === there
      ? [{ at: `/operations/${name}/path`, expected: `another address than that of ${other}`, actual: here }]
      : [],
  );
}
