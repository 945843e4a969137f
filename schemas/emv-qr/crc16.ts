/** CRC-16/CCITT-FALSE of bytes: polynomial 1021, start FFFF, nothing reflected; 29B1 for `123456789`. */
export function crc16(bytes: Uint8Array): number {
  let crc = 0xffff;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1;
    crc &= 0xffff;
  }
  return crc;
}

/** The four upper-case hexadecimal digits that end an EMV QR text; `text` reaches up to and including `6304`. */
export function crcDigits(text: string, encoding: 'utf8' | 'latin1'): string {
  const bytes = encoding === 'utf8' ? new TextEncoder().encode(text) : latin1(text);
  return crc16(bytes).toString(16).toUpperCase().padStart(4, '0');
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0) & 0xff);
