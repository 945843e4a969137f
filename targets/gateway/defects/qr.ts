import { crcDigits } from '#schemas/emv-qr/crc16';
import { fieldsOf, type QrField, textOf } from '#schemas/emv-qr/tlv';
import type { Payment } from '#targets/gateway/reference/payments/payments';
import { type Defective, defect } from './defect.ts';

const DISPLAY = ['promptpay/display'];

function text(id: string, title: string, made: (text: string, payment: Payment) => string): Defective {
  return defect(id, title, () => ({ qrText: made }), DISPLAY);
}

/** Changes the fields of a text; its checksum is right again. */
function rewritten(text: string, made: (fields: readonly QrField[]) => readonly QrField[]): string {
  const { fields } = fieldsOf(text);
  const body = `${textOf(made(fields.filter(({ tag }) => tag !== '63')))}6304`;
  return body + crcDigits(body, 'utf8');
}

/** Writes another value into a field of the QR code's text. */
function field(id: string, title: string, tag: string, made: (value: string, payment: Payment) => string): Defective {
  return text(id, title, (text, payment) =>
    rewritten(text, (fields) =>
      fields.map((one) => (one.tag === tag ? { tag, value: made(one.value, payment) } : one)),
    ),
  );
}

function withoutField(id: string, title: string, tag: string): Defective {
  return text(id, title, (text) => rewritten(text, (fields) => fields.filter((one) => one.tag !== tag)));
}

const next = (digit: string) => ((Number.parseInt(digit, 16) + 1) % 16).toString(16).toUpperCase();

/** Small letters are seen only in a checksum that has letters, so a terminal label is added until it has some. */
function lowerCased(text: string): string {
  let lettered = text;
  for (let label = 0; !/[A-F]/.test(lettered.slice(-4)); label += 1)
    lettered = rewritten(text, (fields) => [
      ...fields,
      { tag: '62', value: textOf([{ tag: '07', value: String(label) }]) },
    ]);
  return lettered.slice(0, -4) + lettered.slice(-4).toLowerCase();
}

/** Texts of QR codes that no bank reads, or reads as another payment. */
export const QR_DEFECTS: readonly Defective[] = [
  text(
    'qr-crc-wrong',
    'Ends the text of the QR code with a wrong checksum.',
    (it) => it.slice(0, -1) + next(it.slice(-1)),
  ),
  text('qr-crc-lower-case', 'Writes the checksum of the QR code in lower case.', lowerCased),
  text('qr-crc-missing', 'Leaves the checksum out of the QR code.', (it) => it.slice(0, -8)),
  text('qr-format-missing', 'Begins the text of the QR code without its format.', (it) => it.replace(/^000201/, '')),
  text('qr-cut', 'Cuts the text of the QR code off.', (it) => it.slice(0, 40)),
  text(
    'qr-printed-example',
    'Sends the abbreviated text that the document prints.',
    () => '0001101021230620016A000000677010112011505...764540510.005802TH6304XXXX',
  ),
  field('qr-amount-in-satang', 'Writes the amount of the QR code in satang.', '54', (_value, { sale }) =>
    String(sale.amount),
  ),
  field('qr-amount-other', 'Writes another amount into the QR code than is asked.', '54', (value) => `1${value}`),
  field('qr-amount-comma', 'Writes the amount of the QR code with a comma.', '54', (value) => value.replace('.', ',')),
  withoutField('qr-amount-missing', 'Leaves the amount out of the QR code.', '54'),
  field('qr-currency-usd', 'Writes the currency 840 into the QR code.', '53', () => '840'),
  field('qr-country-us', 'Writes the country US into the QR code.', '58', () => 'US'),
  field('qr-static', 'Calls the QR code static, for many payments.', '01', () => '11'),
  field('qr-format-other', 'Writes another format into the QR code.', '00', () => '02'),
  field('qr-receiver-unknown', 'Names a receiver in the QR code that is none of PromptPay.', '30', (value) =>
    value.replace('A000000677010112', 'A000000677019999'),
  ),
  withoutField('qr-receiver-missing', 'Names no receiver in the QR code.', '30'),
];
