const LONGEST = 80;
const DEEPEST = 4;

/** A value as JSON of about eighty characters at most; of a large or deep value only the beginning is read. */
export function preview(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = written(value, LONGEST, 0);
  // A pair of surrogates is not cut in two.
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function written(value: unknown, room: number, depth: number): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, room + 1));
  if (typeof value !== 'object' || value === null) return String(value);
  if (depth > DEEPEST) return '…';
  return Array.isArray(value)
    ? list(value, room, depth + 1)
    : object(value as Record<string, unknown>, room, depth + 1);
}

function list(items: readonly unknown[], room: number, depth: number): string {
  let text = '';
  for (let index = 0; index < items.length && text.length <= room; index += 1) {
    text += `${index > 0 ? ',' : ''}${written(items[index], room - text.length, depth)}`;
  }
  return `[${text}]`;
}

function object(members: Record<string, unknown>, room: number, depth: number): string {
  let text = '';
  for (const name in members) {
    if (text.length > room) break;
    const value = written(members[name], room - text.length, depth);
    text += `${text === '' ? '' : ','}${JSON.stringify(name.slice(0, room + 1))}:${value}`;
  }
  return `{${text}}`;
}
