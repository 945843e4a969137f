import { createHmac } from 'node:crypto';
import { KEY } from '#contracts/sdk/scenario';
import type { JsonObject } from '#core/json';
import { type DialectName, linesOf, publicDialects } from '#schemas/signature/dialects/public';

/** The public libraries by name. */
export const LIBRARIES = Object.keys(publicDialects) as readonly DialectName[];

/** The libraries that sign a message with that signature. */
export function librariesSigning(message: JsonObject, signature: string): readonly DialectName[] {
  return LIBRARIES.filter((name) => signatureBy(name, message) === signature);
}

/** The signatures that the libraries give the message in a JSON text, each with the libraries that give it. */
export function signaturesOf(text: string): ReadonlyMap<string, readonly DialectName[]> {
  const message = JSON.parse(text) as JsonObject;
  const groups = new Map<string, readonly DialectName[]>();
  for (const name of LIBRARIES) {
    const signature = signatureBy(name, message, text);
    if (signature !== undefined) groups.set(signature, [...(groups.get(signature) ?? []), name]);
  }
  return groups;
}

function signatureBy(name: DialectName, message: JsonObject, text?: string): string | undefined {
  const lines = linesOf(name, message, text);
  return lines && createHmac('sha512', KEY).update(lines.join(';')).digest('base64');
}
