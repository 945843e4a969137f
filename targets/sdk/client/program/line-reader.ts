/** Puts the bytes of a stream together to lines, and tells when more came than there is room for. */
export interface LineReader {
  /** Takes a piece of the stream. */
  read(chunk: Buffer): void;
  /** Starts the count of bytes anew, with room for so many more than the limit. */
  recount(more?: number): void;
}

const NEWLINE = 0x0a;

/** A reader that gives every line to `line`, and calls `flood` once more than `limit` bytes came since the last count; then it keeps nothing. */
export function lineReader(limit: number, line: (text: string) => void, flood: () => void): LineReader {
  let pieces: Buffer[] = [];
  let room = limit;
  let flooded = false;
  return {
    recount(more = 0) {
      room = limit + more;
    },
    read(chunk) {
      room -= chunk.length;
      if (room < 0 && !flooded) {
        flooded = true;
        pieces = [];
        flood();
      }
      if (flooded) return;
      let from = 0;
      for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
        pieces.push(chunk.subarray(from, end));
        line((pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces)).toString('utf8'));
        pieces = [];
        from = end + 1;
      }
      if (from < chunk.length) pieces.push(chunk.subarray(from));
    },
  };
}
