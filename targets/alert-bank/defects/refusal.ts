import { withoutCheck } from '#targets/alert-bank/overrides/override';
import { type Defect, defect } from './defect.ts';

const FAULT = { status: 500, code: 'FAULT', message: 'fault' };

/** Bad input that is taken, or that does harm. */
export const refusalDefects: readonly Defect[] = [
  defect(
    'incomplete-taken',
    'Takes requests without an amount or a time.',
    { caughtBy: ['incomplete-refused'] },
    ({ initiationChecks }) => ({
      initiationChecks: initiationChecks.map((check) => (fields, books, operation) => {
        const filled = { amount: 1, instruction_at: new Date(books.clock.now()).toISOString(), ...fields };
        return check(filled, books, operation);
      }),
    }),
  ),
  defect(
    'numbers-unchecked',
    'Takes PromptPay IDs of any shape.',
    { caughtBy: ['wrong-number-refused'] },
    withoutCheck('numbersFit'),
  ),
  defect(
    'types-unchecked',
    'Takes PromptPay IDs of unknown types.',
    { caughtBy: ['unknown-type-refused'] },
    withoutCheck('typesNamed'),
  ),
  defect(
    'amounts-unchecked',
    'Takes amounts of nothing and less.',
    { caughtBy: ['wrong-amount-refused'] },
    withoutCheck('amountFits'),
  ),
  defect(
    'times-unchecked',
    'Takes a time that it cannot read for now.',
    { caughtBy: ['wrong-instant-refused'] },
    withoutCheck('instantsFit'),
  ),
  defect(
    'sender-unchecked',
    'Takes requests of senders that nobody registered.',
    { caughtBy: ['unknown-sender-refused'] },
    withoutCheck('senderKnown'),
  ),
  defect(
    'refused-stored',
    'Tells of requests that it refused, or never saw, as if they were sent.',
    { caughtBy: ['refused-not-stored', 'unknown-refused'] },
    ({ unknown, answer }) => {
      const refused = new Set<unknown>();
      return {
        answer: (given, operation, books) => {
          if (operation === 'initiation' && 'refusal' in given) refused.add(given.refusal);
          return operation === 'inquiry' && given === unknown && refused.size > 0 && books.transactions.size > 0
            ? { fields: { status: 'sent' } }
            : answer(given, operation, books);
        },
      };
    },
  ),
  defect(
    'refused-sent',
    'Sends an alert although it refused the amount.',
    { caughtBy: ['refused-not-sent', 'wrong-amount-refused'] },
    ({ initiationChecks, answer }) => ({
      initiationChecks: initiationChecks.filter(({ name }) => name !== 'amountFits'),
      answer: (given, operation, books) => {
        const last = [...books.transactions.values()].at(-1);
        const wrong = operation === 'initiation' && 'fields' in given && last && !(Number(last.fields.amount) > 0);
        if (!wrong) return answer(given, operation, books);
        books.transactions.delete(last.id);
        return { refusal: { status: 422, code: 'INVALID', message: 'amount' } };
      },
    }),
  ),
  defect(
    'fault-on-types',
    'Fails with a server fault on values of other types.',
    {
      caughtBy: [
        'bad-input-no-fault',
        'unknown-sender-refused',
        'unknown-type-refused',
        'wrong-amount-refused',
        'wrong-currency-refused',
        'wrong-instant-refused',
        'wrong-number-refused',
      ],
    },
    () => ({
      refuse: (refusal) => (refusal.code === 'INVALID' ? FAULT : refusal),
    }),
  ),
  defect(
    'fault-on-unreadable',
    'Fails with a server fault on what is no JSON.',
    { caughtBy: ['bad-input-no-fault', 'unreadable-refused'] },
    () => ({
      refuse: (refusal) => (refusal.code === 'UNREADABLE' ? FAULT : refusal),
    }),
  ),
  defect(
    'unreadable-taken',
    'Takes a body that is no JSON for an empty one.',
    { caughtBy: ['unreadable-refused'] },
    ({ read, answer }) => {
      let broken = false;
      return {
        read: (bytes) => {
          const result = read(bytes);
          broken = !result.ok;
          return broken ? { ok: true, value: {} } : result;
        },
        answer: (given, operation, bank) => (broken ? { fields: {} } : answer(given, operation, bank)),
      };
    },
  ),
  defect(
    'closed-after-bad-input',
    'Takes nothing more after bad input.',
    { caughtBy: ['bad-input-isolated'] },
    ({ read, initiationChecks }) => {
      let closed = false;
      return {
        read: (bytes) => {
          const result = read(bytes);
          if (!result.ok) closed = true;
          return result;
        },
        initiationChecks: [
          () => (closed ? { status: 409, code: 'CLOSED', message: 'closed' } : undefined),
          ...initiationChecks,
        ],
      };
    },
  ),
  defect('any-method', 'Takes every HTTP method.', { caughtBy: ['methods-and-paths'] }, () => ({
    takesMethod: () => true,
  })),
  defect('path-prefix', 'Takes longer paths too.', { caughtBy: ['methods-and-paths'] }, ({ operationAt }) => ({
    operationAt: (books, request) =>
      operationAt(books, { ...request, path: request.path.replace(/\/no-such-thing$/, '') }),
  })),
];
