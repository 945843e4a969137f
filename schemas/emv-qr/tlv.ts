/** A field of an EMV QR text: two digits of tag, two of length, the value. */
export interface QrField {
  readonly tag: string;
  readonly value: string;
}

/** A field and the offset at which it begins. */
export interface PlacedField extends QrField {
  readonly at: number;
}

/** Takes a text apart into its fields, or gives the offset of the field that does not fit into it. Lengths count characters. */
export function fieldsOf(text: string, from = 0): readonly PlacedField[] | { readonly brokenAt: number } {
  const fields: PlacedField[] = [];
  let at = 0;
  while (at < text.length) {
    const head = /^(\d\d)(\d\d)/.exec(text.slice(at, at + 4));
    const length = Number(head?.[2]);
    if (head === null || at + 4 + length > text.length) return { brokenAt: from + at };
    fields.push({ tag: head[1] ?? '', value: text.slice(at + 4, at + 4 + length), at: from + at });
    at += 4 + length;
  }
  return fields;
}

/** The text of fields, in their order. Throws a `RangeError` where a value is longer than 99 characters. */
export function textOf(fields: readonly QrField[]): string {
  return fields.map(({ tag, value }) => `${tag}${lengthOf(tag, value)}${value}`).join('');
}

function lengthOf(tag: string, value: string): string {
  if (value.length > 99) throw new RangeError(`the value of tag ${tag} is longer than 99 characters`);
  return String(value.length).padStart(2, '0');
}
