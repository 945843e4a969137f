import type * as fc from 'fast-check';
import type { JsonObject } from '#core/json';
import type { Key } from '#schemas/codecs/signature';
import { parentOf } from './faults/break.ts';
import type { BrokenTwin } from './faults/fault.ts';
import { bent, CALLBACK_FAULTS, requestFaults, type SemanticFault } from './faults/semantic-faults.ts';
import type { Method } from './limits.ts';
import { type Message, sealed } from './messages.ts';
import type { CallbackKind } from './places.ts';
import { kept } from './schema/choice.ts';

/** The semantic faults that callbacks of a kind can have. */
export const callbackFaultsOf = (kind: CallbackKind): readonly SemanticFault[] =>
  CALLBACK_FAULTS.filter(({ fault }) => kind === 'display' || !fault.pointer.startsWith('/display_data'));

/** The semantic faults that purchase requests of a method can have. */
export const requestFaultsOf = (method: Method): readonly SemanticFault[] => requestFaults(method);

/**
 * Signed messages with one semantic fault and nothing else, each beside its twin. For a reused id the twin is the
 * request that uses it first.
 */
export function breakSemantic(message: Message, fault: SemanticFault, key: Key): fc.Arbitrary<BrokenTwin<JsonObject>> {
  const parent = parentOf(fault.fault.pointer);
  const valid = message.unsigned(
    new Set(parent === undefined ? [] : [fault.fault.pointer.replace('/0/', '/*/'), parent]),
  );
  const fitting = kept(
    valid,
    (twin) => fault.edits(twin) !== undefined,
    `no message has a place for ${fault.fault.id}`,
  );
  return fitting.map((unsigned) => {
    const twin = sealed(unsigned, message.signedAt, key);
    const edits = fault.edits(unsigned) ?? [];
    const value = fault.unsigned ? bent(twin, edits) : sealed(bent(unsigned, edits), message.signedAt, key);
    return { value, fault: fault.fault, twin };
  });
}
