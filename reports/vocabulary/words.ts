import type { ControlOperation, EvidenceEvent, Outcome, Report, Step, TargetKind, Verdict } from '#core/model';

type Word =
  | Outcome
  | Verdict['level']
  | Report['outcome']
  | TargetKind
  | EvidenceEvent['kind']
  | ControlOperation
  | Step['do'];

/** Every closed word that stands as a whole value; the compiler keeps the list complete. */
export const WORDS = Object.keys({
  pass: true,
  fail: true,
  inapplicable: true,
  unproven: true,
  must: true,
  should: true,
  conformant: true,
  'not-conformant': true,
  incomplete: true,
  'not-judged': true,
  gateway: true,
  merchant: true,
  sdk: true,
  'alert-bank': true,
  'alert-biller': true,
  exchange: true,
  callback: true,
  control: true,
  waited: true,
  call: true,
  send: true,
  project: true,
  customer: true,
  advance: true,
  await: true,
  need: true,
  settle: true,
  answer: true,
  look: true,
  page: true,
  'open-page': true,
  purchase: true,
  read: true,
  audit: true,
  visit: true,
  fault: true,
  delivery: true,
  books: true,
  'gate-request': true,
  proxy: true,
  ask: true,
  time: true,
  deliver: true,
  biller: true,
  bank: true,
  'bank-call': true,
  alert: true,
  'biller-call': true,
  reset: true,
  clock: true,
  purchases: true,
  configure: true,
  image: true,
} satisfies Record<Word, true>);
