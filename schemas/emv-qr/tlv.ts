/** A field of an EMV QR text (a data object): two digits of tag, two of length, the value. */
export interface QrField {
  readonly tag: string;
  readonly value: string;
}

/** A field and the offset at which it begins, in characters of the whole text. */
export interface PlacedField extends QrField {
  readonly at: number;
}

/** The fields of a text up to its end, or up to the field that cannot be cut off: its offset, and why. */
export interface Fields {
  readonly fields: readonly PlacedField[];
  readonly broken?: { readonly at: number; readonly why: string };
}

/** Takes a text apart into its fields; `from` is the offset at which it stands. Lengths count characters. Never throws. */
export function fieldsOf(text: string, from = 0): Fields {
  const fields: PlacedField[] = [];
  let at = 0;
  while (at < text.length) {
    const [head, tag = '', length = ''] = /^(\d\d)(\d\d)/.exec(text.slice(at, at + 4)) ?? [];
    const left = text.length - at - 4;
    if (head === undefined)
      return { fields, broken: { at: from + at, why: noHead(text.slice(at, at + 4), from + at) } };
    if (Number(length) > left)
      return {
        fields,
        broken: { at: from + at, why: `tag ${tag} at offset ${from + at} says length ${length}, and ${left} are left` },
      };
    fields.push({ tag, value: text.slice(at + 4, at + 4 + Number(length)), at: from + at });
    at += 4 + Number(length);
  }
  return { fields };
}

function noHead(found: string, at: number): string {
  return `${JSON.stringify(found)} at offset ${at} is no tag and length of two digits each`;
}

/** The tag that stands twice, with the offset of its second place. */
export function repeatedField(fields: readonly PlacedField[]): PlacedField | undefined {
  return fields.find(({ tag }, index) => fields.findIndex((other) => other.tag === tag) < index);
}

/** The value of a tag, where it stands. */
export function valueIn(fields: readonly QrField[], tag: string): string | undefined {
  return fields.find((field) => field.tag === tag)?.value;
}

/** The text of fields, in their order. Throws a `RangeError` where a value is longer than 99 characters. */
export function textOf(fields: readonly QrField[]): string {
  return fields.map(({ tag, value }) => `${tag}${lengthOf(tag, value)}${value}`).join('');
}

function lengthOf(tag: string, value: string): string {
  if (value.length > 99) throw new RangeError(`the value of tag ${tag} is longer than 99 characters`);
  return String(value.length).padStart(2, '0');
}
