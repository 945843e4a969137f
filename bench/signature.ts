import { createHmac } from 'node:crypto';
import type { JsonObject } from '#core/json';
import { keyOf, sign, stringToSign } from '#schemas/signature/sign';
import { signatureVectors } from '#schemas/signature/vectors';
import { median } from './median.ts';

const ROUNDS = 80;
const CALLS = 250;

/** How the codec of the signature compares, measured in turns in one process. */
export async function signatureBench(): Promise<Record<string, { ratio: number; against: string }>> {
  const vector = signatureVectors.signed.find(({ id }) => id === 'DOC-CB-1');
  if (vector === undefined) throw new Error('the callback to sign is not among the vectors');
  // Out of JSON.parse, as a message comes.
  const message = JSON.parse(JSON.stringify(vector.message)) as JsonObject;
  const key = keyOf(vector.key);
  const ready = stringToSign(message);
  const raw = (): string => createHmac('sha512', key).update(ready, 'utf8').digest('base64');
  return {
    'sign a callback of 1 kB': {
      ratio: rateAgainst(() => sign(message, key), raw),
      against: "createHmac('sha512') over the ready string",
    },
  };
}

/** The rate of one thing in that of another: the median of many short turns, each followed by one of the other. */
function rateAgainst(one: () => void, other: () => void): number {
  for (let call = 0; call < 5 * CALLS; call += 1) {
    one();
    other();
  }
  return median(Array.from({ length: ROUNDS }, () => timed(other) / timed(one)));
}

function timed(run: () => void): number {
  const start = process.hrtime.bigint();
  for (let call = 0; call < CALLS; call += 1) run();
  return Number(process.hrtime.bigint() - start);
}
