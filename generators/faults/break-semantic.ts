import type * as fc from 'fast-check';
import { edited, type JsonObject } from '#core/json';
import { type Message, withSignature } from '#generators/messages/message';
import { kept } from '#generators/schema/values/choice';
import type { Key } from '#schemas/signature/sign';
import { parentOf } from './broken-values.ts';
import type { BrokenBesideBaseline } from './fault.ts';
import type { SemanticFault } from './semantic-faults.ts';

/**
 * Signed messages with one semantic fault and nothing else, each beside its baseline. For a reused id the baseline is the
 * request that uses it first.
 */
export function breakSemantic(
  message: Message,
  fault: SemanticFault,
  key: Key,
): fc.Arbitrary<BrokenBesideBaseline<JsonObject>> {
  const { pointer, id } = fault.fault;
  const parent = parentOf(pointer);
  const present = new Set(parent === undefined ? [] : [pointer.replace('/0/', '/*/'), parent]);
  const possible = (unsigned: JsonObject): boolean => fault.edits(unsigned) !== undefined;
  return kept(message.unsigned(present), possible, `no message has a location for ${id}`).map((unsigned) => {
    const baseline = withSignature(unsigned, message.signedAt, key);
    const edits = fault.edits(unsigned) ?? [];
    const value = fault.afterSigning
      ? edited(baseline, edits)
      : withSignature(edited(unsigned, edits) as JsonObject, message.signedAt, key);
    return { value: value as JsonObject, fault: fault.fault, baseline };
  });
}
