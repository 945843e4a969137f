import type { JsonObject } from '#core/json';
import type { Behaviour } from '#targets/alert-bank/reference/behaviour';
import type { Transaction } from '#targets/alert-bank/reference/books';
import { plan } from '#targets/alert-bank/reference/sending';
import { type Defect, defect } from './defect.ts';

/** Does something else where an id comes again; `incoming` are the fields that come with it. */
function whereRepeated(
  { initiationChecks, repeated }: Behaviour,
  then: (first: Transaction, incoming: JsonObject) => boolean,
): Partial<Behaviour> {
  let incoming: JsonObject = {};
  return {
    initiationChecks: [
      ...initiationChecks,
      (fields) => {
        incoming = fields;
        return undefined;
      },
    ],
    repeated: (first, bank) =>
      then(first, incoming) ? { fields: { transaction_id: first.id, status: first.status } } : repeated(first, bank),
  };
}

/** Takes over what comes under the id of a request. */
function replaced(first: Transaction, incoming: JsonObject): true {
  Object.assign(first, { fields: incoming, sender: String(incoming.sender_proxy) });
  return true;
}

/** Ids that come again after the first has gone on. */
export const idDefects: readonly Defect[] = [
  defect(
    'repeat-replaces-scheduled',
    'Overwrites a scheduled request with one that has its id.',
    { caughtBy: ['repeat-first-stays'] },
    (compliant) =>
      whereRepeated(compliant, (first, incoming) => first.status === 'scheduled' && replaced(first, incoming)),
  ),
  defect(
    'repeat-sends-scheduled',
    'Sends a scheduled request at once when its id comes again.',
    { caughtBy: ['repeat-first-stays'] },
    ({ repeated, sends }) => {
      const gone = new Set<string>();
      return {
        repeated: (first, bank) => {
          if (first.status !== 'scheduled') return repeated(first, bank);
          Object.assign(first, { instructionAt: bank.clock.now() });
          plan(bank, first);
          return { fields: { transaction_id: first.id, status: first.status } };
        },
        sends: (transaction, now, books) => {
          if (gone.has(transaction.id) || !sends(transaction, now, books)) return false;
          gone.add(transaction.id);
          return true;
        },
      };
    },
  ),
  defect(
    'repeat-opens-decided',
    'Begins a request anew that was answered when its id comes again.',
    { caughtBy: ['repeat-one-alert'] },
    ({ repeated }) => ({
      repeated: (first, bank) => {
        if (first.decision === undefined) return repeated(first, bank);
        first.decision = undefined;
        plan(bank, first);
        return { fields: { transaction_id: first.id, status: first.status } };
      },
    }),
  ),
  defect(
    'other-sender-replaces',
    'Overwrites a request with one of another sender that has its id.',
    { caughtBy: ['repeat-first-stays'] },
    (compliant) =>
      whereRepeated(
        compliant,
        (first, incoming) => incoming.sender_proxy !== first.fields.sender_proxy && replaced(first, incoming),
      ),
  ),
];
