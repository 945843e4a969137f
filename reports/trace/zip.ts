import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive. Names are ASCII. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;
/** Midnight of 1 January 1980, the first day that the format knows: an archive tells nothing of its making. */
const FIRST_DAY = 0x0021;

/** The bytes of a ZIP archive (PKWARE, APPNOTE 4.3), each file deflated. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content } of entries) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const sizes = [crc32(bytes), packed.byteLength, bytes.byteLength] as const;
    const local = Buffer.concat([headed(LOCAL, [20]), common(name, sizes), Buffer.from(name), packed]);
    directory.push(headed(CENTRAL, [20, 20]), common(name, sizes), tail(at), Buffer.from(name));
    parts.push(local);
    at += local.byteLength;
  }
  const listed = Buffer.concat(directory);
  return Buffer.concat([...parts, listed, end(entries.length, listed.byteLength, at)]);
}

function headed(mark: number, versions: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 + 2 * versions.length);
  bytes.writeUInt32LE(mark);
  versions.forEach((version, index) => void bytes.writeUInt16LE(version, 4 + 2 * index));
  return bytes;
}

/** What both headers of a file say: how it is packed, its checksum and sizes, and how long its name is. */
function common(name: string, [crc, packed, whole]: readonly [number, number, number]): Buffer {
  const bytes = Buffer.alloc(24);
  bytes.writeUInt16LE(DEFLATED, 2);
  bytes.writeUInt16LE(FIRST_DAY, 6);
  bytes.writeUInt32LE(crc, 8);
  bytes.writeUInt32LE(packed, 12);
  bytes.writeUInt32LE(whole, 16);
  bytes.writeUInt16LE(name.length, 20);
  return bytes;
}

function tail(at: number): Buffer {
  const bytes = Buffer.alloc(14);
  bytes.writeUInt32LE(at, 10);
  return bytes;
}

function end(count: number, size: number, at: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(END);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(size, 12);
  bytes.writeUInt32LE(at, 16);
  return bytes;
}
