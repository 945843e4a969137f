import { MINUTE, type Millis } from '#core/time';
import { headerOf } from '#schemas/alert/auth';
import { bangkokDay } from '#schemas/alert/instants';
import { operationAt } from '#schemas/alert/mapping';
import { partyOf } from '#schemas/alert/proxy';
import { DECISIONS, type Decision } from '#schemas/alert/vocabulary';
import { readJson } from '#schemas/json/read';
import { acknowledge, isExpired } from './acknowledging.ts';
import type { Refusal } from './answer.ts';
import type { Behaviour } from './behaviour.ts';
import type { Transaction } from './books.ts';
import {
  amountFits,
  complete,
  currencyFits,
  idFits,
  instantsFit,
  numbersFit,
  referenceFits,
  senderKnown,
  typesNamed,
} from './checks.ts';

const UNKNOWN: Refusal = { status: 404, code: 'UNKNOWN', message: 'there is no such transaction' };
const USED: Refusal = { status: 409, code: 'USED', message: 'the transaction id is used already' };

/** Whether the alert leaves where no block hides it: it is not void. */
function sends(transaction: Transaction, now: Millis): boolean {
  return !isExpired(transaction, now);
}

/** The behaviour of a bank that keeps to the document and the target protocol; where they leave a choice, its own. */
export const compliant: Behaviour = {
  capabilities: {
    protocol: 1,
    name: 'reference alert bank',
    version: '1',
    claims: ['reset', 'clock', 'proxies'],
    methods: [],
  },
  takesMethod: (method, expected) => method === expected,
  operationAt: ({ profile }, { path }) =>
    (Object.keys(profile.operations) as (keyof typeof profile.operations)[]).find(
      (name) => operationAt(profile, profile.operations[name].method, path) === name,
    ),
  elsewhere: { status: 404, code: 'NOT-FOUND', message: 'there is no such operation' },
  read: readJson,
  initiationChecks: [
    complete,
    idFits,
    typesNamed,
    numbersFit,
    amountFits,
    currencyFits,
    instantsFit,
    referenceFits,
    senderKnown,
  ],
  requestCheck: (fields, books, operation) =>
    complete(fields, books, operation) ?? numbersFit(fields, books, operation),
  registers: (now) => now,
  party: partyOf,
  repeated: () => ({ refusal: USED }),
  isPast: (instruction, now) => bangkokDay(instruction) < bangkokDay(now),
  isFuture: (instruction, now) => instruction > now,
  tellsPast: 'by-refusal',
  refuse: (refusal) => refusal,

  intervalMs: 5 * MINUTE,
  advances: ({ clock }, by) => clock.advance(by),
  slot: (instruction, _now, intervalMs) => Math.ceil(instruction / intervalMs) * intervalMs,
  oneByOne: true,
  batch: (due) => due,
  sends,
  processed: (transaction, now) => (isExpired(transaction, now) ? 'expired' : 'sent'),
  receiver: ({ receiver }, { registrations }) => {
    const found = registrations.get(receiver);
    return found?.alerts ? found : undefined;
  },
  alert: (fields) => fields,
  contentType: 'application/json',
  authenticates: ({ credentials }) => {
    if (!credentials) return {};
    const { name, value } = headerOf(credentials);
    return { [name]: value };
  },
  copies: 1,
  delivered: () => undefined,
  tellsSender: false,

  statusShown: (transaction, now) =>
    isExpired(transaction, now) && ['scheduled', 'sent'].includes(transaction.status) ? 'expired' : transaction.status,
  literal: () => undefined,
  details: ({ fields }) => fields,
  unknown: { refusal: UNKNOWN },
  isDecision: (word): word is Decision => DECISIONS.includes(word as Decision),
  acknowledge,
  block: (receiver, sender, { blocks }, spelled) => {
    const known = blocks.get(receiver) ?? new Map<string, string>();
    if (!known.has(sender)) known.set(sender, spelled);
    blocks.set(receiver, known);
    return { fields: {} };
  },
  unblock: (receiver, sender, { blocks }) => {
    blocks.get(receiver)?.delete(sender);
    return { fields: {} };
  },
  blocked: (receiver, { blocks }) => [...(blocks.get(receiver)?.values() ?? [])],
  hides: ({ receiver, sender }, { blocks }) => blocks.get(receiver)?.has(sender) ?? false,
  answer: (answer) => answer,
  reply: (reply) => reply,
  echo: () => ({}),
};
