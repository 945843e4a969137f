import type * as fc from 'fast-check';
import type { JsonObject } from '#core/json';
import type { CallbackKind } from '#generators/messages/field-values';
import type { Method } from '#generators/messages/limits';
import { type Message, sealed } from '#generators/messages/messages';
import { kept } from '#generators/schema/choice';
import type { Key } from '#schemas/signature/sign';
import { parentOf } from './break.ts';
import type { BrokenTwin } from './fault.ts';
import { bent, CALLBACK_FAULTS, requestFaults, type SemanticFault } from './semantic-faults.ts';

/** The semantic faults that callbacks of a kind can have. */
export const callbackFaultsOf = (kind: CallbackKind): readonly SemanticFault[] =>
  CALLBACK_FAULTS.filter(({ fault }) => kind === 'display' || !fault.pointer.startsWith('/display_data'));

/** The semantic faults that purchase requests of a method can have. */
export const requestFaultsOf = (method: Method): readonly SemanticFault[] => requestFaults(method);

/**
 * Signed messages with one semantic fault and nothing else, each beside its baseline. For a reused id the baseline is the
 * request that uses it first.
 */
export function breakSemantic(message: Message, fault: SemanticFault, key: Key): fc.Arbitrary<BrokenTwin<JsonObject>> {
  const parent = parentOf(fault.fault.pointer);
  const valid = message.unsigned(
    new Set(parent === undefined ? [] : [fault.fault.pointer.replace('/0/', '/*/'), parent]),
  );
  const fitting = kept(
    valid,
    (baseline) => fault.edits(baseline) !== undefined,
    `no message has a location for ${fault.fault.id}`,
  );
  return fitting.map((unsigned) => {
    const baseline = sealed(unsigned, message.signedAt, key);
    const edits = fault.edits(unsigned) ?? [];
    const value = fault.unsigned ? bent(baseline, edits) : sealed(bent(unsigned, edits), message.signedAt, key);
    return { value, fault: fault.fault, baseline };
  });
}
