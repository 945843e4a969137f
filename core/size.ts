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

/** How much the target said in an event, in characters. */
export function receivedIn(event: EvidenceEvent): number {
  switch (event.kind) {
    case 'exchange':
      return event.reply?.body.text.length ?? 0;
    case 'callback':
      return event.body.text.length;
    case 'control':
      return event.answer === null ? 0 : sizeOf(event.answer);
    case 'waited':
      return 0;
    case 'image':
      return event.text?.length ?? 0;
    case 'page':
      return sizeOf(event);
    case 'gate-request':
      return event.body.text.length;
    case 'delivery':
      return event.reply?.body.text.length ?? 0;
    case 'bank-call':
    case 'alert':
      return event.reply?.body.text.length ?? 0;
    case 'books':
    case 'biller-call':
      return event.answer === null ? 0 : sizeOf(event.answer);
    case 'call':
      return sizeOf(event.result) + event.message.length + sizeOf(event.irregular);
  }
}

/** How much the kit sent in an event, in characters. */
export function sentIn(event: EvidenceEvent): number {
  if (event.kind === 'call') return sizeOf(event.params);
  if (event.kind === 'exchange' || event.kind === 'delivery' || event.kind === 'bank-call' || event.kind === 'alert')
    return event.sent.text.length;
  if (event.kind === 'biller-call') return sizeOf(event.sent);
  return event.kind === 'control' ? sizeOf(event.sent) : 0;
}

/** A size in characters or bytes as a reader takes it in: `1.5 MB`, `256 kB`. */
export function sizeText(bytes: number): string {
  const [unit, size] = bytes < 2 ** 20 ? ['kB', 2 ** 10] : bytes < 2 ** 30 ? ['MB', 2 ** 20] : ['GB', 2 ** 30];
  return `${Math.round((bytes / size) * 10) / 10} ${unit}`;
}
