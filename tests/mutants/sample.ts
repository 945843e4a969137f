import { createHash } from 'node:crypto';
import type { Mutation } from './mutations.ts';

/** The same mutation by the same key wherever it stands in its file: what is changed in the line, and to what. */
export function keyOf({ file, becomes, ...one }: Mutation, source: string): string {
  const lineStart = source.lastIndexOf('\n', one.start - 1) + 1;
  const lineEnd = source.indexOf('\n', one.start);
  const line = source.slice(lineStart, lineEnd < 0 ? undefined : lineEnd);
  return `${file}: ${line.trim()} | ${flat(one.was)} → ${flat(becomes)} @${one.start - lineStart}`;
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim() || 'nothing';

/** So many of them, chosen by a seed: each keeps its place in the draw whatever is added beside it. */
export function drawn<T>(all: readonly T[], key: (one: T) => string, count: number, seed: number): readonly T[] {
  const rank = (one: T) =>
    createHash('sha256')
      .update(`${seed} ${key(one)}`)
      .digest('hex');
  return all
    .map((one) => ({ one, rank: rank(one) }))
    .toSorted((one, other) => (one.rank < other.rank ? -1 : 1))
    .slice(0, count)
    .map(({ one }) => one);
}
