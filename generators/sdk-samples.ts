import * as fc from 'fast-check';
import type { JsonObject } from '#core/json';
import { pageParameters, validCallback } from './messages.ts';
import { signable } from './schema/anything.ts';

/** Messages for a library under test, none with a signature. */
export interface SdkSamples {
  /** Messages of any shape to sign. */
  readonly messages: readonly JsonObject[];
  readonly callbacks: readonly JsonObject[];
  /** Parameters of Payment Page. */
  readonly pages: readonly JsonObject[];
}

const NOBODYS_KEY = 'samples are signed by whoever sends them';

/** `runs` samples in all from a seed: half of them callbacks, a quarter messages of any shape, a quarter page parameters. */
export function sdkSamples(seed: number, runs: number): SdkSamples {
  const quarter = Math.floor(runs / 4);
  const some = <T>(arbitrary: fc.Arbitrary<T>, count: number): readonly T[] =>
    count > 0 ? fc.sample(arbitrary, { seed, numRuns: count }) : [];
  const options = { key: NOBODYS_KEY };
  const kinds = (['success', 'decline', 'redirect', 'display'] as const).map((kind) => validCallback(kind, options));
  return {
    messages: some(
      fc.dictionary(fc.constantFrom('a', 'b', 'note', 'Data', 'เลข'), signable, { minKeys: 1, noNullPrototype: true }),
      quarter,
    ),
    callbacks: some(fc.oneof(...kinds), runs - 2 * quarter).map(unsigned),
    pages: some(
      fc.oneof(pageParameters('promptpay', options), pageParameters('bank-transfer-thailand', options)),
      quarter,
    ).map(unsigned),
  };
}

function unsigned({ signature: _, ...message }: JsonObject): JsonObject {
  return message;
}
