import { crcDigits } from './crc16.ts';
import type { QrFinding } from './qr.ts';
import type { PlacedField } from './tlv.ts';

/** How the characters of a text are counted: as characters, or as the bytes that UTF-8 makes of them. */
export type Counting = 'utf8' | 'latin1';

/** A text whose checksum lost its leading zero, the commonest fault of all: length 04 or 03 before three digits. */
const SHORT = /^(.*63)0[34]([0-9A-Fa-f]{3})$/s;

/** The text with the leading zero of its checksum put back, where that makes the checksum right; and the finding. */
export function zeroRestored(text: string): { readonly text: string; readonly finding: QrFinding } | undefined {
  const [, head, digits = ''] = SHORT.exec(text) ?? [];
  if (head === undefined) return undefined;
  const expected = crcDigits(`${head}04`, 'utf8');
  if (`0${digits}`.toUpperCase() !== expected) return undefined;
  const detail = `tag 63 at offset ${head.length - 2} holds the three digits ${digits} where four are due: ${expected}`;
  return { text: `${head}04${expected}`, finding: { fault: 'crc', at: head.length - 2, detail } };
}

/** What is wrong with the checksum: tag 63 is missing, not the last, or says another number. */
export function crcFinding(text: string, fields: readonly PlacedField[], counting: Counting): QrFinding | undefined {
  const last = fields.at(-1);
  const crc = fields.find(({ tag }) => tag === '63');
  if (last === undefined || crc === undefined)
    return { fault: 'crc', at: text.length, detail: 'there is no checksum: no tag 63' };
  if (crc !== last)
    return {
      fault: 'order',
      at: crc.at,
      detail: `tag 63 at offset ${crc.at} is not the last, tag ${last.tag} follows`,
    };
  const expected = crcDigits(text.slice(0, last.at + 4), counting);
  if (last.value === expected) return undefined;
  return { fault: 'crc', at: last.at, detail: `tag 63 at offset ${last.at} holds ${last.value}, not ${expected}` };
}
