import { baht } from '#core/money';
import { accountField } from './account.ts';
import { crcDigits } from './crc16.ts';
import type { PromptPayQr } from './qr.ts';
import { type QrField, textOf } from './tlv.ts';

/** The text of a PromptPay QR code, fields by tag, lengths in characters. Throws a `RangeError` where a value is too long for its length. */
export function encodeQr(qr: PromptPayQr): string {
  const { dynamic, account, otherAccounts = [], amount, category, name, city, additional, others = [] } = qr;
  const fields: readonly (QrField | false)[] = [
    { tag: '00', value: '01' },
    dynamic !== undefined && { tag: '01', value: dynamic ? '12' : '11' },
    accountField(account),
    ...otherAccounts.map(accountField),
    category !== undefined && { tag: '52', value: category },
    { tag: '53', value: '764' },
    amount !== undefined && { tag: '54', value: baht(amount) },
    ...chargeFields(qr),
    { tag: '58', value: 'TH' },
    name !== undefined && { tag: '59', value: name },
    city !== undefined && { tag: '60', value: city },
    additional !== undefined && { tag: '62', value: textOf(additional) },
    ...others,
  ];
  const inOrder = fields.filter((field) => field !== false).sort((a, b) => Number(a.tag) - Number(b.tag));
  const text = `${textOf(inOrder)}6304`;
  return text + crcDigits(text, 'utf8');
}

const CHARGES = { tip: '01', fixed: '02', percentage: '03' } as const;

function chargeFields({ charge }: PromptPayQr): readonly QrField[] {
  if (!charge) return [];
  const indicator = { tag: '55', value: CHARGES[charge.kind] };
  return charge.kind === 'tip'
    ? [indicator]
    : [indicator, { tag: charge.kind === 'fixed' ? '56' : '57', value: charge.value }];
}
