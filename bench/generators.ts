import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { createGeneratorSync } from 'json-schema-faker';
import { isObject, type Json, type JsonObject } from '#core/json';
import { validCallback } from '#generators/messages/callbacks';
import { fromSchema } from '#generators/schema/from-schema';
import { kitSchema } from '#generators/schema/kit-schema';
import { type Site, target } from '#generators/schema/shape/site';
import { keyOf, sign, verify } from '#schemas/signature/sign';
import { type SchemaId, schema, validate } from '#schemas/validate';
import { conditionalCallback } from './conditional-callback.ts';
import { handWritten } from './hand-written.ts';
import { median } from './median.ts';

type Ratios = Record<string, { readonly ratio: number; readonly against: string }>;

const ID = 'gate/callback-success';
const ROUNDS = 15;
const RUNS = 400;
/** Callbacks of json-schema-faker in a turn: it is slow where little of its output fits. */
const FEW = 10;
const key = keyOf('thai-kit-demo-key');

/** How the generators compare, measured in turns in one process: rates of the kit as multiples of the other's. */
export async function generatorsBench(): Promise<Ratios> {
  const ours = validCallback('success', { key });
  const theirs = handWritten(key);
  const sampled = (arbitrary: fc.Arbitrary<JsonObject>) => (seed: number) =>
    fc.sample(arbitrary, { numRuns: RUNS, seed });
  const faked = (of: JsonObject) => {
    const one = fakerCallbacks(of);
    return perRun(() => Array.from({ length: FEW }, one), FEW);
  };
  const conditional = conditionalCallback(whole('gate/callback'));
  return {
    'valid signed callbacks of all stages, against json-schema-faker': {
      ratio: compared(perRun(sampled(kitCallbacks(conditional)), RUNS), faked(conditional)),
      against: 'json-schema-faker with rejection of what does not fit, then signing; one schema with if and then',
    },
    'valid signed callbacks of success, against json-schema-faker': {
      ratio: compared(perRun(sampled(ours), RUNS), faked(whole(ID))),
      against: 'json-schema-faker with rejection of what does not fit, then signing; a schema without conditions',
    },
    'valid signed callbacks, against fast-check by hand': {
      ratio: compared(perRun(sampled(ours), RUNS), perRun(sampled(theirs), RUNS)),
      against: 'fast-check arbitraries written by hand, signed',
    },
    'generate, sign, validate, verify': {
      ratio: compared(perRun(checked(ours), RUNS), perRun(checked(theirs), RUNS)),
      against: 'the same property with the arbitrary written by hand',
    },
  };
}

/** Signed callbacks of a schema out of the kit's compiler. */
const kitCallbacks = (whole: JsonObject): fc.Arbitrary<JsonObject> =>
  (fromSchema(whole, kitSchema) as fc.Arbitrary<JsonObject>).map((made) => ({ ...made, signature: sign(made, key) }));

/** Signed callbacks of a schema out of json-schema-faker: tried until one fits. */
function fakerCallbacks(whole: JsonObject): () => JsonObject {
  const generator = createGeneratorSync({ seed: 1 });
  const fits = new Ajv2020({ strict: false }).compile(whole);
  return () => {
    for (;;) {
      const made = generator.generate(whole) as Json;
      if (isObject(made) && fits(made)) return { ...made, signature: sign(made, key) };
    }
  };
}

const whole = (id: SchemaId): JsonObject => inlined({ schema: schema(id), root: schema(id), at: '#' }) as JsonObject;

/** The schema with every reference replaced by what it points to. */
function inlined(site: Site): Json {
  const { schema: here } = site;
  if (Array.isArray(here)) return here.map((item) => inlined({ ...site, schema: item }));
  if (!isObject(here)) return here;
  if (typeof here.$ref === 'string') return inlined(target(site, kitSchema));
  const kept = Object.entries(here).filter(([name]) => !['$id', '$schema', '$defs'].includes(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, inlined({ ...site, schema: value })]));
}

const checked = (arbitrary: fc.Arbitrary<JsonObject>) => (seed: number) =>
  fc.assert(
    fc.property(arbitrary, (callback) => validate(ID, callback).length === 0 && verify(callback, key)),
    { numRuns: RUNS, seed },
  );

/** The time of one run, in nanoseconds. */
const perRun = (act: (seed: number) => void, runs: number) => (seed: number) => {
  const start = process.hrtime.bigint();
  act(seed);
  return Number(process.hrtime.bigint() - start) / runs;
};

/** The rate of one thing in that of another: the median of turns, one after the other in each. */
function compared(one: (seed: number) => number, other: (seed: number) => number): number {
  for (let seed = 1; seed <= 3; seed += 1) [one(seed), other(seed)];
  const ratios = Array.from({ length: ROUNDS }, (_, seed) => {
    const theirs = other(seed);
    return theirs / one(seed);
  });
  return median(ratios);
}
