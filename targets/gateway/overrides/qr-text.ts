import { crcDigits } from '#schemas/emv-qr/crc16';
import { fieldsOf, type QrField, textOf } from '#schemas/emv-qr/tlv';
import type { Payment } from '#targets/gateway/reference/payments/payment';
import type { Override } from './override.ts';

type FieldsChange = (fields: readonly QrField[]) => readonly QrField[];

/** Writes another text into the QR code. */
export function qrText(made: (text: string, payment: Payment) => string): Override {
  return () => ({ qrText: made });
}

/** Changes the fields of a text; its checksum is right again. */
export function rewritten(text: string, made: FieldsChange): string {
  const { fields } = fieldsOf(text);
  const body = `${textOf(made(fields.filter(({ tag }) => tag !== '63')))}6304`;
  return body + crcDigits(body, 'utf8');
}

/** Changes the fields of the QR code. */
export function qrFields(made: FieldsChange): Override {
  return qrText((text) => rewritten(text, made));
}

/** Writes another value into a field of the text. */
export function qrField(tag: string, made: (value: string, payment: Payment) => string): Override {
  return qrText((text, payment) =>
    rewritten(text, (fields) =>
      fields.map((one) => (one.tag === tag ? { tag, value: made(one.value, payment) } : one)),
    ),
  );
}

/** Leaves a field out of the text. */
export function withoutQrField(tag: string): Override {
  return qrFields((fields) => fields.filter((one) => one.tag !== tag));
}

/** Puts a field before the one of another tag. */
export function withQrFields(before: string, ...added: readonly QrField[]): Override {
  return qrFields((fields) => fields.flatMap((one) => (one.tag === before ? [...added, one] : [one])));
}

/** The text with a terminal label that makes its checksum look as wanted. */
export function labelledFor(wanted: RegExp, text: string): string {
  let labelled = text;
  for (let label = 0; !wanted.test(labelled.slice(-4)); label += 1)
    labelled = rewritten(text, (fields) => [
      ...fields,
      { tag: '62', value: textOf([{ tag: '07', value: String(label) }]) },
    ]);
  return labelled;
}
