import { huge } from '#contracts/gateway/result/huge';
import { declined, paid, sameCustomer, together } from '#contracts/gateway/result/scenarios';
import { rule } from '#contracts/gateway/templates';
import { preview, problem, unless } from '#contracts/problem';
import type { QrCharge, QrFault } from '#schemas/emv-qr/qr';
import { codes } from './scenarios.ts';
import { codesFor, judged, readBy, shownQrs } from './shown-qr.ts';

const scenarios = [paid, declined, together, sameCustomer, codes];

/** Faults of EMV text that make it unreadable; the others have rules of their own. */
const UNREADABLE: readonly QrFault[] = [
  'format',
  'length',
  'trailing',
  'order',
  'duplicate',
  'initiation',
  'aid',
  'account',
  'category',
  'name',
  'city',
];

export const qrReadable = rule({
  topic: 'qr-readable',
  title: 'The QR data is EMV text, or an image of a QR code that holds EMV text',
  scenarios,
  select: shownQrs,
  check: (one) => {
    const expected = 'EMV merchant-presented QR text';
    const { text } = one.code;
    if (text !== undefined && one.code.emv === undefined)
      return [problem(one.at, expected, `${notEmv(text)}${readBy(one.code)}`)];
    return judged(one, UNREADABLE, expected);
  },
});

function notEmv(text: string): string {
  return `${preview(text)}, which does not begin with the format, 000201`;
}

export const qrCrc = rule({
  topic: 'qr-crc',
  title: 'The QR data ends in its own CRC in upper-case hexadecimal',
  scenarios,
  select: codesFor('crc'),
  check: (one) => judged(one, ['crc'], 'the CRC-16 of the text in tag 63'),
});

export const qrAmount = rule({
  topic: 'qr-amount',
  title: 'The QR code asks for the amount of the request, and for no more',
  scenarios,
  also: [huge],
  select: codesFor('amount'),
  check: (one) => {
    const expected =
      one.amount === undefined ? 'no amount: the request has none' : `${preview(one.amount)} satang in tag 54`;
    return judged(one, ['amount'], expected, ({ amount, charge }) => [
      ...unless(
        amount === one.amount,
        one.at,
        expected,
        amount === undefined ? 'no tag 54' : `${amount} satang in tag 54`,
      ),
      ...unless(
        charge === undefined || asksNoMore(charge),
        one.at,
        `${expected} and no charge on top`,
        charged(charge),
      ),
    ]);
  },
});

/** A tip is left to the payer: it is reported as an open point. */
function asksNoMore({ kind, value }: QrCharge): boolean {
  return kind === 'tip' || Number(value) === 0;
}

function charged(charge: QrCharge | undefined): string {
  return charge?.kind === 'percentage'
    ? `${charge.value} per cent more, by tags 55 and 57`
    : `${charge?.value} baht more, by tags 55 and 56`;
}

export const qrCurrency = rule({
  topic: 'qr-currency',
  title: 'The QR code asks for Thai baht',
  scenarios,
  select: codesFor('currency'),
  check: (one) => judged(one, ['currency'], '764 in tag 53'),
});

export const qrCountry = rule({
  topic: 'qr-country',
  title: 'The QR code is of Thailand',
  scenarios,
  select: codesFor('country'),
  check: (one) => judged(one, ['country'], 'TH in tag 58'),
});

export const qrOnce = rule({
  topic: 'qr-once',
  title: 'The QR code does not call itself one for many payments',
  scenarios,
  select: codesFor('initiation'),
  check: (one) => {
    const expected = 'point of initiation 12, for one payment, in tag 01, or no tag 01';
    return judged(one, [], expected, ({ dynamic }) =>
      unless(dynamic !== false, one.at, expected, '11 in tag 01, for many payments'),
    );
  },
});
