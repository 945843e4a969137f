import { at, edited, type JsonObject } from '#core/json';
import type { SignatureFault } from '#schemas/signature/faults/fault';
import type { Key } from '#schemas/signature/sign';
import { withoutChecks } from '#targets/gateway/overrides/checks';
import type { Override } from '#targets/gateway/overrides/override';

const WHERE = '/general/signature';

/** Takes a signature that has one fault for the right one. */
export function signedWith(fault: SignatureFault): Override {
  return (compliant) => ({
    ...withoutChecks('signature-given', 'required')(compliant),
    verify: (message, key) => compliant.verify(message, key) || isForged(fault, message, textOf(key)),
  });
}

function isForged(fault: SignatureFault, message: JsonObject, key: string): boolean {
  const unsigned = edited(message, [{ op: 'remove', at: WHERE }]) as JsonObject;
  return JSON.stringify(at(fault.forge(unsigned, key, WHERE), WHERE)) === JSON.stringify(at(message, WHERE));
}

const textOf = (key: Key): string => (typeof key === 'string' ? key : key.export().toString());
