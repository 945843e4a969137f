import type { EvidenceEvent } from './model.ts';

/** About how many characters a value takes as JSON; of any depth. */
export function sizeOf(value: unknown): number {
  let size = 0;
  const todo: unknown[] = [value];
  while (todo.length > 0) {
    const next = todo.pop();
    if (typeof next === 'string') size += next.length + 2;
    else if (typeof next !== 'object' || next === null) size += 5;
    else {
      size += 2;
      for (const name in next) {
        size += Array.isArray(next) ? 1 : name.length + 4;
        todo.push((next as Readonly<Record<string, unknown>>)[name]);
      }
    }
  }
  return size;
}

/** How much the kit sent in an event, and how much the target said in it, in characters. */
export function sizesOf(event: EvidenceEvent): { readonly sent: number; readonly received: number } {
  switch (event.kind) {
    case 'exchange':
      return { sent: sizeOf(event.sent), received: sizeOf(event.reply) };
    case 'callback':
      return { sent: 0, received: sizeOf(event.body) };
    case 'control':
      return { sent: sizeOf(event.sent), received: sizeOf(event.answer) };
    case 'waited':
      return { sent: 0, received: 0 };
    case 'call':
      return { sent: sizeOf(event.params), received: sizeOf([event.result, event.message, event.irregular]) };
  }
}

/** A size in characters or bytes as a reader takes it in: `1.5 MB`, `256 kB`. */
export function sizeText(bytes: number): string {
  const [unit, size] = bytes < 2 ** 20 ? ['kB', 2 ** 10] : bytes < 2 ** 30 ? ['MB', 2 ** 20] : ['GB', 2 ** 30];
  return `${Math.round((bytes / size) * 10) / 10} ${unit}`;
}
