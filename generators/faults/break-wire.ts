import type * as fc from 'fast-check';
import type { JsonObject } from '#core/json';
import { wireFaults } from '#schemas/json/wire-faults';
import type { Fault } from './fault.ts';

/** Bytes that are sent in place of a message. */
export interface BrokenBytes {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly fault: Fault;
  readonly baseline: JsonObject;
}

const JSON_TYPE = 'application/json';

/** The transport faults as labels. */
export const wireFaultLabels: readonly Fault[] = wireFaults.map(({ id, title, contentType }) => ({
  id: `wire#:${id}`,
  pointer: '',
  operator: id,
  breaks:
    contentType === undefined ? `the body is strict JSON in UTF-8: ${title}` : `the content type is JSON: ${title}`,
}));

/** Messages whose bytes have one transport fault. */
export function breakWire(messages: fc.Arbitrary<JsonObject>, fault: Fault): fc.Arbitrary<BrokenBytes> {
  const made = wireFaults.find(({ id }) => id === fault.operator);
  if (made === undefined) throw new Error(`no transport fault is called ${fault.operator}`);
  return messages.map((baseline) => ({
    bytes: made.alter(JSON.stringify(baseline)),
    contentType: made.contentType ?? JSON_TYPE,
    fault,
    baseline,
  }));
}
