import type { Body } from '#core/model';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** Bytes as evidence: their text, and the bytes themselves where they are not valid UTF-8. */
export function bodyOf(bytes: Uint8Array, truncated = false): Body {
  const cut = truncated ? { truncated: true as const } : {};
  try {
    return { text: strict.decode(bytes), ...cut };
  } catch {
    return { text: lenient.decode(bytes), base64: Buffer.from(bytes).toString('base64'), ...cut };
  }
}
