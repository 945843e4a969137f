/** A name or a text with the colon after it, if there is one, or a number. */
const TOKEN = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|-?\d[\d.eE+-]*/g;
/** An integer that every reader takes for the same digits. */
const TAME_INTEGER = /^(0|-?[1-9]\d{0,14})$/;

/**
 * The shape of a JSON text: its names, and of each value only what can make two libraries sign differently, which a
 * text or an integer of up to 15 digits cannot. `undefined` where a name is empty, escaped or has a colon in it: then
 * what is sorted as lines may depend on every value.
 */
export function shapeOf(text: string): string | undefined {
  let isTame = true;
  const shape = text.replace(TOKEN, (found, quoted: string | undefined, colon: string | undefined) => {
    if (quoted === undefined) return TAME_INTEGER.test(found) ? '1' : found;
    if (colon === undefined) return quoted === '""' ? quoted : '"s"';
    isTame &&= quoted.length > 2 && !/[:\\]/.test(quoted);
    return found;
  });
  return isTame ? shape : undefined;
}
