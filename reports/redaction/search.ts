/** Gives the parts of a text that show a needle, as `[start, end)`, in order; they may overlap. */
type Search = (text: string) => readonly Span[];

/** A part of a text: from `start` up to but without `end`. */
export type Span = readonly [start: number, end: number];

/** A needle is found by its first characters: it has at least so many. */
export const SHORTEST = 4;

/**
 * Searches for thousands of needles in one pass, which a regular expression of so many alternatives does ten times
 * slower: a bit per hash of the last four characters tells where to look closer.
 */
export function searching(needles: Iterable<string>): Search {
  const byHead = grouped(needles, (needle) => needle.slice(0, SHORTEST));
  const known = new Uint8Array(65_536);
  for (const head of byHead.keys())
    known[head.split('').reduce((hash, unit) => hashed(hash, unit.charCodeAt(0)), 0)] = 1;
  return (text) => {
    const spans: Span[] = [];
    let hash = 0;
    for (let end = 0; end < text.length; end += 1) {
      hash = hashed(hash, text.charCodeAt(end));
      const start = end + 1 - SHORTEST;
      if (start < 0 || known[hash] === 0) continue;
      const found = byHead.get(text.slice(start, end + 1))?.find((needle) => text.startsWith(needle, start));
      if (found !== undefined) spans.push([start, start + found.length]);
    }
    return spans;
  };
}

/** Sixteen bits, moved on by four with each character: what stood five characters ago is forgotten. */
function hashed(hash: number, code: number): number {
  return ((hash << 4) ^ code) & 0xffff;
}

/** Finds what is left of needles where a text was shortened: their beginnings before an ellipsis, their ends after it. */
export function searchingCuts(needles: readonly string[]): Search {
  const longest = Math.max(0, ...needles.map(({ length }) => length));
  const byHead = grouped(needles, (needle) => needle.slice(0, SHORTEST));
  const byTail = grouped(needles, (needle) => needle.slice(-SHORTEST));
  return (text) =>
    [...text.matchAll(/ ?(?:…|\.\.\.) ?/g)].flatMap(({ index, 0: ellipsis }) => {
      const from = Math.max(0, index - longest);
      const after = index + ellipsis.length;
      const ends = range(after + SHORTEST, Math.min(text.length, after + longest)).reverse();
      const start = range(from, index - SHORTEST).find((location) => startsOne(byHead, text.slice(location, index)));
      const end = ends.find((location) => endsOne(byTail, text.slice(after, location)));
      const before: Span[] = start === undefined ? [] : [[start, index]];
      return end === undefined ? before : [...before, [after, end]];
    });
}

type Groups = ReadonlyMap<string, readonly string[]>;

function startsOne(byHead: Groups, part: string): boolean {
  return byHead.get(part.slice(0, SHORTEST))?.some((needle) => needle.startsWith(part)) ?? false;
}

function endsOne(byTail: Groups, part: string): boolean {
  return byTail.get(part.slice(-SHORTEST))?.some((needle) => needle.endsWith(part)) ?? false;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
}

function grouped(needles: Iterable<string>, by: (needle: string) => string): Groups {
  const groups = new Map<string, string[]>();
  // Longest first, so that a needle that begins like another does not hide it.
  for (const needle of [...needles].sort((one, other) => other.length - one.length))
    groups.set(by(needle), [...(groups.get(by(needle)) ?? []), needle]);
  return groups;
}
