import * as fc from 'fast-check';
import type { JsonObject } from '#core/json';
import { callbackMessage } from '#generators/messages/callbacks';
import type { Message } from '#generators/messages/message';
import { pageMessage, pageSchemas } from '#generators/messages/page-parameters';
import { signable } from '#generators/schema/values/anything';

/** Messages for a library under test, none with a signature. */
export interface SdkSamples {
  /** Messages of any shape to sign. */
  readonly messages: readonly JsonObject[];
  readonly callbacks: readonly JsonObject[];
  /** Parameters of Payment Page. */
  readonly pages: readonly JsonObject[];
}

/** No sample is signed: that is for whoever sends it. */
const NO_KEY = { key: '' };

/** `runs` samples in all from a seed: half of them callbacks, a quarter messages of any shape, a quarter page parameters. */
export function sdkSamples(seed: number, runs: number): SdkSamples {
  const quarter = Math.floor(runs / 4);
  const some = <T>(arbitrary: fc.Arbitrary<T>, count: number): readonly T[] =>
    count > 0 ? fc.sample(arbitrary, { seed, numRuns: count }) : [];
  return {
    messages: some(
      fc.dictionary(fc.constantFrom('a', 'b', 'note', 'Data', 'เลข'), signable, { minKeys: 1, noNullPrototype: true }),
      quarter,
    ),
    callbacks: some(fc.oneof(...CALLBACKS.map((kind) => unsigned(callbackMessage(kind, NO_KEY)))), runs - 2 * quarter),
    pages: some(fc.oneof(...pageSchemas.map((id) => unsigned(pageMessage(id, NO_KEY)))), quarter),
  };
}

const CALLBACKS = ['success', 'decline', 'redirect', 'display'] as const;

function unsigned(message: Message): fc.Arbitrary<JsonObject> {
  return message.unsigned(new Set()).map(({ signature: _, ...rest }) => rest);
}
