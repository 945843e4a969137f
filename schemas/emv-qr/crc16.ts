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
  return crc16(Buffer.from(text, encoding)).toString(16).toUpperCase().padStart(4, '0');
}
