import { type Defect, defect } from '#targets/gateway/defects/defect';
import { displays } from '#targets/gateway/overrides/applies-to';
import { labelledFor, qrField, qrText, withoutQrField } from '#targets/gateway/overrides/qr-text';

const next = (digit: string) => ((Number.parseInt(digit, 16) + 1) % 16).toString(16).toUpperCase();

/** Small letters are seen only in a checksum that has letters. */
function lowerCased(text: string): string {
  const lettered = labelledFor(/[A-F]/, text);
  return lettered.slice(0, -4) + lettered.slice(-4).toLowerCase();
}

/** What a writer of numbers does to a checksum that begins with a zero. */
const zeroLost = (length: '03' | '04') => (text: string) =>
  labelledFor(/^0/, text).replace(/63040(?=...$)/, `63${length}`);

/** Texts of QR codes that no bank reads, or reads as another payment. */
export const qrCodeDefects: readonly Defect[] = [
  defect(
    'qr-crc-wrong',
    'Ends the text of the QR code with a wrong checksum.',
    { caughtBy: ['qr-crc'], when: displays },
    qrText((it) => it.slice(0, -1) + next(it.slice(-1))),
  ),
  defect(
    'qr-crc-lower-case',
    'Writes the checksum of the QR code in lower case.',
    { caughtBy: ['qr-crc'], when: displays },
    qrText(lowerCased),
  ),
  defect(
    'qr-crc-missing',
    'Leaves the checksum out of the QR code.',
    { caughtBy: ['qr-crc'], when: displays },
    qrText((it) => it.slice(0, -8)),
  ),
  defect(
    'qr-crc-zero-lost',
    'Loses the leading zero of the checksum of the QR code.',
    { caughtBy: ['qr-crc'], when: displays },
    qrText(zeroLost('04')),
  ),
  defect(
    'qr-crc-zero-lost-and-counted',
    'Loses the leading zero of the checksum of the QR code, and says so in its length.',
    { caughtBy: ['qr-crc'], when: displays },
    qrText(zeroLost('03')),
  ),
  defect(
    'qr-format-missing',
    'Begins the text of the QR code without its format.',
    { caughtBy: ['qr-readable'], when: displays },
    qrText((it) => it.replace(/^000201/, '')),
  ),
  defect(
    'qr-cut',
    'Cuts the text of the QR code off.',
    { caughtBy: ['qr-readable'], when: displays },
    qrText((it) => it.slice(0, 40)),
  ),
  defect(
    'qr-printed-example',
    'Sends the abbreviated text that the document prints.',
    { caughtBy: ['qr-readable'], when: displays },
    qrText(() => '0001101021230620016A000000677010112011505...764540510.005802TH6304XXXX'),
  ),
  defect(
    'qr-amount-in-satang',
    'Writes the amount of the QR code in satang.',
    { caughtBy: ['qr-amount'], when: displays },
    qrField('54', (_value, { sale }) => String(sale.amount)),
  ),
  defect(
    'qr-amount-other',
    'Writes another amount into the QR code than is asked.',
    { caughtBy: ['qr-amount'], when: displays },
    qrField('54', (value) => `1${value}`),
  ),
  defect(
    'qr-amount-comma',
    'Writes the amount of the QR code with a comma.',
    { caughtBy: ['qr-amount'], when: displays },
    qrField('54', (value) => value.replace('.', ',')),
  ),
  defect(
    'qr-amount-missing',
    'Leaves the amount out of the QR code.',
    { caughtBy: ['qr-amount'], when: displays },
    withoutQrField('54'),
  ),
  defect(
    'qr-currency-usd',
    'Writes the currency 840 into the QR code.',
    { caughtBy: ['qr-currency'], when: displays },
    qrField('53', () => '840'),
  ),
  defect(
    'qr-country-us',
    'Writes the country US into the QR code.',
    { caughtBy: ['qr-country'], when: displays },
    qrField('58', () => 'US'),
  ),
  defect(
    'qr-static',
    'Calls the QR code static, for many payments.',
    { caughtBy: ['qr-once'], when: displays },
    qrField('01', () => '11'),
  ),
  defect(
    'qr-format-other',
    'Writes another format into the QR code.',
    { caughtBy: ['qr-readable'], when: displays },
    qrField('00', () => '02'),
  ),
  defect(
    'qr-receiver-unknown',
    'Names a receiver in the QR code that is none of PromptPay.',
    { caughtBy: ['qr-readable'], when: displays },
    qrField('30', (value) => value.replace('A000000677010112', 'A000000677019999')),
  ),
  defect(
    'qr-receiver-missing',
    'Names no receiver in the QR code.',
    { caughtBy: ['qr-readable'], when: displays },
    withoutQrField('30'),
  ),
];
