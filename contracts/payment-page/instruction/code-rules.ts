import { repeated, sideBySide } from '#contracts/payment-page/conduct/scenarios';
import { looks } from '#contracts/payment-page/looks';
import { declined, paid, preselected, returned } from '#contracts/payment-page/result/scenarios';
import { rule } from '#contracts/payment-page/templates';
import { preview, problem, unless } from '#contracts/problem';
import type { Evidence, Problem } from '#core/model';
import type { QrFault } from '#schemas/emv-qr/qr';
import { isEmvText } from '#schemas/emv-qr/read';
import { type Code, codes } from './codes.ts';
import { again, seen } from './scenarios.ts';

const scenarios = [paid, declined];
const also = [preselected, returned, again, repeated, sideBySide];
/** Faults of EMV text that have rules of their own; all others make it unreadable. */
const OWN_RULES: readonly QrFault[] = ['crc', 'currency', 'country', 'amount'];

/** The codes that say enough to be judged by the rule of a fault: those that name an account, and those that have the fault. */
const codesFor = (fault: QrFault) => (evidence: Evidence) =>
  codes(evidence).filter(
    ({ reading: { qr, findings } }) => qr !== undefined || findings.some((one) => one.fault === fault),
  );

/** The problems of a code by these faults. */
function judged({ at: location, reading }: Code, faults: (fault: QrFault) => boolean, expected: string) {
  return reading.findings
    .filter(({ fault }) => faults(fault))
    .map(({ detail }): Problem => problem(location, expected, detail));
}

const readable = rule({
  topic: 'qr-readable',
  title: 'The code on the screen holds EMV text',
  scenarios,
  also,
  select: codes,
  check: (code) =>
    isEmvText(code.text)
      ? judged(code, (fault) => !OWN_RULES.includes(fault), 'EMV merchant-presented QR text')
      : [problem(code.at, 'EMV merchant-presented QR text', `the text ${preview(code.text)}`)],
});

const crc = rule({
  topic: 'qr-crc',
  title: 'The code on the screen ends in its own CRC',
  scenarios,
  also,
  select: codesFor('crc'),
  check: (code) => judged(code, (fault) => fault === 'crc', 'the CRC-16 of the text in tag 63'),
});

const amount = rule({
  topic: 'qr-amount',
  title: 'The code on the screen asks for the amount of the request',
  scenarios,
  also,
  select: codesFor('amount'),
  check: (code) => {
    const expected = `${preview(code.amount)} satang in tag 54`;
    const faults = judged(code, (fault) => fault === 'amount', expected);
    const { qr } = code.reading;
    return faults.length > 0 || !qr
      ? faults
      : unless(qr.amount === code.amount, code.at, expected, `an amount of ${preview(qr.amount)} satang`);
  },
});

const currency = rule({
  topic: 'qr-currency',
  title: 'The code on the screen asks for Thai baht',
  scenarios,
  also,
  select: codesFor('currency'),
  check: (code) => judged(code, (fault) => fault === 'currency', '764 in tag 53'),
});

const country = rule({
  topic: 'qr-country',
  title: 'The code on the screen is of Thailand',
  scenarios,
  also,
  select: codesFor('country'),
  check: (code) => judged(code, (fault) => fault === 'country', 'TH in tag 58'),
});

const ownCode = rule({
  topic: 'qr-own',
  title: 'The code on the screen is that of this payment, and of no other',
  scenarios: [again],
  select: (evidence) => {
    const textOf = (as: string) =>
      looks(evidence).flatMap(({ at: location, seen: look }) =>
        look.as === as && look.qr ? [{ at: `${location}/qr`, text: look.qr }] : [],
      )[0];
    const [first, reloaded, other] = [seen.first, seen.reloaded, seen.other].map(textOf);
    return first && reloaded && other ? [{ first, reloaded, other }] : [];
  },
  check: ({ first, reloaded, other }) => [
    ...unless(
      first.text === reloaded.text,
      reloaded.at,
      `the code ${preview(first.text)} again after a reload`,
      `the code ${preview(reloaded.text)}`,
    ),
    ...unless(
      first.text !== other.text,
      other.at,
      'another code for another payment',
      `the same code: ${preview(other.text)}`,
    ),
  ],
});

/** What must hold of a code on the screen. */
export const codeRules = [readable, crc, amount, currency, country, ownCode];
