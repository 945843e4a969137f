import { baht } from '#core/money';
import { crcDigits } from '#schemas/emv-qr/crc16';

/** A way to alter the text of a QR code that asks for an amount. */
export interface QrAlteration {
  readonly operator: string;
  readonly breaks: string;
  alter(text: string): string;
}

/** One thing wrong with a QR code; the check sum is right wherever it is not the fault. */
export const QR_ALTERATIONS: readonly QrAlteration[] = [
  { operator: 'qr-crc', breaks: 'the check sum of the QR code is right', alter: wrongCrc },
  {
    operator: 'qr-crc-lower-case',
    breaks: 'the check sum of the QR code is in upper case',
    alter: (text) => (/[A-F]/.test(text.slice(-4)) ? text.slice(0, -4) + text.slice(-4).toLowerCase() : wrongCrc(text)),
  },
  {
    operator: 'qr-amount',
    breaks: 'the QR code asks for the amount of the payment',
    alter: (text) => withAmount(text, otherAmount),
  },
  {
    operator: 'qr-amount-in-satang',
    breaks: 'the QR code asks for the amount of the payment',
    alter: (text) => withAmount(text, (amount) => amount.replace('.', '')),
  },
  {
    operator: 'qr-currency',
    breaks: 'the QR code asks for baht',
    alter: (text) => withRightCrc(text.replace('5303764', '5303840')),
  },
  {
    operator: 'qr-length',
    breaks: 'the lengths in the QR code are right',
    alter: (text) => withRightCrc(text.replace('5802TH', '5803TH')),
  },
];

function withRightCrc(text: string): string {
  const body = text.slice(0, -4);
  return body + crcDigits(body, 'utf8');
}

function wrongCrc(text: string): string {
  const digits = (Number.parseInt(text.slice(-4), 16) ^ 1).toString(16).toUpperCase().padStart(4, '0');
  return text.slice(0, -4) + digits;
}

/** One satang less, or more where less would be nothing. */
function otherAmount(amount: string): string {
  const asked = Math.round(Number(amount) * 100);
  return baht(asked > 1 ? asked - 1 : asked + 1);
}

function withAmount(text: string, change: (amount: string) => string): string {
  const changed = text.replace(/(5303764)54(\d\d)(\d+\.\d\d)/, (_, before: string, __, amount: string) => {
    const other = change(amount);
    return `${before}54${String(other.length).padStart(2, '0')}${other}`;
  });
  return withRightCrc(changed);
}
