import { declined, paid, together } from '#contracts/gateway/result/scenarios';
import { rule } from '#contracts/gateway/templates';
import { preview, unless } from '#contracts/problem';
import { codes } from './scenarios.ts';
import { shownQrs, whereRead } from './shown-qr.ts';

const scenarios = [paid, declined, together, codes];

/** Faults of a code that have rules of their own; all others make it unreadable. */
const FAULTS_WITH_RULES: readonly string[] = ['crc', 'currency', 'country', 'amount'];

export const qrReadable = rule({
  topic: 'qr-readable',
  title: 'The QR data is EMV text, or an image of a QR code that holds EMV text',
  level: 'must',
  scenarios,
  select: (evidence) => shownQrs(evidence, (fault) => !FAULTS_WITH_RULES.includes(fault)),
  check: (one) => whereRead(one, 'EMV merchant-presented QR text'),
});

export const qrCrc = rule({
  topic: 'qr-crc',
  title: 'The QR data ends in its own CRC in upper-case hexadecimal',
  level: 'must',
  scenarios,
  select: (evidence) => shownQrs(evidence, (fault) => fault === 'crc'),
  check: (one) => whereRead(one, 'the CRC-16 of the text in tag 63'),
});

export const qrAmount = rule({
  topic: 'qr-amount',
  title: 'The QR code asks for the amount of the request',
  level: 'must',
  scenarios,
  select: (evidence) => shownQrs(evidence, (fault) => fault === 'amount'),
  check: (one) => {
    const expected = `${preview(one.amount)} satang in tag 54`;
    return whereRead(one, expected, ({ amount }) => unless(amount === one.amount, one.at, expected, preview(amount)));
  },
});

export const qrCurrency = rule({
  topic: 'qr-currency',
  title: 'The QR code asks for Thai baht',
  level: 'must',
  scenarios,
  select: (evidence) => shownQrs(evidence, (fault) => fault === 'currency'),
  check: (one) => whereRead(one, '764 in tag 53'),
});

export const qrCountry = rule({
  topic: 'qr-country',
  title: 'The QR code is of Thailand',
  level: 'must',
  scenarios,
  select: (evidence) => shownQrs(evidence, (fault) => fault === 'country'),
  check: (one) => whereRead(one, 'TH in tag 58'),
});

export const qrOnce = rule({
  topic: 'qr-once',
  title: 'The QR code is made for one payment',
  level: 'must',
  scenarios,
  select: (evidence) => shownQrs(evidence, () => false),
  check: (one) => {
    const expected = 'point of initiation 12 (dynamic) in tag 01';
    return whereRead(one, expected, ({ dynamic }) => unless(dynamic, one.at, expected, preview(dynamic)));
  },
});
