import { usage } from '#core/faults';
import { readBytes } from '#run/config/read-file';
import type { Found, Layer } from '#schemas/envelope/found';
import { unwrap } from '#schemas/envelope/unwrap';

/** The messages in a file (`-` for standard input), whatever envelope they stand in; a usage fault where there is none. */
export function readMessages(file: string): readonly [Found, ...Found[]] {
  const unwrapped = unwrap(readBytes(file));
  if (!unwrapped.ok) throw usage(`${file} ${unwrapped.detail}`);
  return unwrapped.messages;
}

/** The only message in a file; a usage fault where it holds several. */
export function readMessage(file: string): Found {
  const [first, ...others] = readMessages(file);
  if (others.length > 0)
    throw usage(
      `${file} holds ${others.length + 1} messages: the first is ${unwrappedFrom(first.layers)}; give one alone`,
    );
  return first;
}

/** What was taken off a message, and where it stood: `in a HAR file, at /log/entries/0/request/postData/text`. */
export function unwrappedFrom(layers: readonly Layer[]): string {
  return layers.map(({ what, at }) => `in ${what}${at === '' ? '' : `, at ${at}`}`).join(', ');
}

/** A line that says what a message was unwrapped from; nothing where it stood alone. */
export function unwrappedLine({ layers }: Found): string {
  return layers.length === 0 ? '' : `unwrapped: the message stands ${unwrappedFrom(layers)}\n`;
}
