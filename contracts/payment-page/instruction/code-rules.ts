import { looks } from '#contracts/payment-page/looks';
import { declined, paid } from '#contracts/payment-page/result/scenarios';
import { rule } from '#contracts/payment-page/templates';
import { preview, problem, unless } from '#contracts/problem';
import { at, type Json, type Pointer } from '#core/json';
import type { Evidence, Problem } from '#core/model';
import { decodeQr, type PromptPayQr, type QrFault } from '#schemas/emv-qr/emv-qr';
import { again, seen } from './scenarios.ts';

const scenarios = [paid, declined];
const FAULTS_WITH_RULES: readonly string[] = ['crc', 'currency', 'country', 'amount'];

/** A code that the page shows, as its pixels say it. */
interface Code {
  readonly at: Pointer;
  readonly as: string;
  readonly text: string | null;
  readonly decoded: ReturnType<typeof decodeQr>;
  readonly amount: Json | undefined;
}

/** The codes of a scenario, each text once. A code with a fault is given only to the rule that its fault falls under. */
function codes(evidence: Evidence, falls: (fault: QrFault) => boolean): readonly Code[] {
  const known = new Set<string | null>();
  let amount: Json | undefined;
  return looks(evidence)
    .flatMap(({ at: location, seen: look }): readonly Code[] => {
      if (look.move === 'open') amount = at(look.sent, '/payment_amount');
      if (look.qr === undefined || known.has(look.qr)) return [];
      known.add(look.qr);
      return [{ at: `${location}/qr`, as: look.as, text: look.qr, decoded: decodeQr(look.qr ?? ''), amount }];
    })
    .filter(({ decoded }) => decoded.ok || falls(decoded.fault));
}

function whereRead(code: Code, expected: string, check: (qr: PromptPayQr) => readonly Problem[] = () => []) {
  const { at: location, text, decoded } = code;
  if (decoded.ok) return check(decoded.qr);
  return [
    problem(location, expected, `${text === null ? 'no code that can be read' : decoded.detail} in ${preview(text)}`),
  ];
}

const readable = rule({
  topic: 'qr-readable',
  title: 'The code on the screen can be read, and holds EMV text',
  scenarios,
  select: (evidence) => codes(evidence, (fault) => !FAULTS_WITH_RULES.includes(fault)),
  check: (code) => whereRead(code, 'EMV merchant-presented QR text in the pixels'),
});

const crc = rule({
  topic: 'qr-crc',
  title: 'The code on the screen ends in its own CRC',
  scenarios,
  select: (evidence) => codes(evidence, (fault) => fault === 'crc'),
  check: (code) => whereRead(code, 'the CRC-16 of the text in tag 63'),
});

const amount = rule({
  topic: 'qr-amount',
  title: 'The code on the screen asks for the amount of the request',
  scenarios,
  select: (evidence) => codes(evidence, (fault) => fault === 'amount'),
  check: (code) => {
    const expected = `${preview(code.amount)} satang in tag 54`;
    return whereRead(code, expected, (qr) => unless(qr.amount === code.amount, code.at, expected, preview(qr.amount)));
  },
});

const currency = rule({
  topic: 'qr-currency',
  title: 'The code on the screen asks for Thai baht',
  scenarios,
  select: (evidence) => codes(evidence, (fault) => fault === 'currency'),
  check: (code) => whereRead(code, '764 in tag 53'),
});

const country = rule({
  topic: 'qr-country',
  title: 'The code on the screen is of Thailand',
  scenarios,
  select: (evidence) => codes(evidence, (fault) => fault === 'country'),
  check: (code) => whereRead(code, 'TH in tag 58'),
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
    ...unless(first.text === reloaded.text, reloaded.at, 'the same code after a reload', preview(reloaded.text)),
    ...unless(first.text !== other.text, other.at, 'another code for another payment', preview(other.text)),
  ],
});

/** What must hold of a code on the screen. */
export const codeRules = [readable, crc, amount, currency, country, ownCode];
