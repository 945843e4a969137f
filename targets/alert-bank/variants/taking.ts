import { checkDigit, partyOf } from '#schemas/alert/proxy';
import { invalid } from '#targets/alert-bank/reference/checks';
import { type Variant, variant } from './variant.ts';

const AGAIN = { refusal: { status: 409, code: 'AGAIN', message: 'it is so already' } } as const;

/** What is taken and what is refused, where the document leaves that open. */
export const takingVariants: readonly Variant[] = [
  variant(
    'opt-out-ends-service',
    'Sends no alerts any more to a receiver that opted out.',
    { reading: 'AMB-alert-opt-out/service' },
    ({ sends }) => ({
      sends: (transaction, now, books) => !books.optedOut.has(transaction.receiver) && sends(transaction, now, books),
    }),
  ),
  variant(
    'same-reply-again',
    'Answers a repeated id like the first time, and does nothing.',
    { reading: 'AMB-alert-repeated-id/same-reply' },
    () => ({ repeated: (first) => ({ fields: { transaction_id: first.id, status: first.status } }) }),
  ),
  variant(
    'answered-twice-refused',
    'Refuses an answer that was given already.',
    { reading: 'AMB-alert-repeats/refused' },
    ({ acknowledge }) => ({
      acknowledge: (transaction, decision, now, books) =>
        transaction.decision === undefined ? acknowledge(transaction, decision, now, books) : AGAIN,
    }),
  ),
  variant(
    'early-answer-taken',
    'Takes the answer to an alert that it has not sent yet, and sends it no more.',
    { reading: 'AMB-alert-early-answer/taken' },
    ({ acknowledge, processed, sends }) => ({
      acknowledge: (transaction, decision, now, books) => {
        if (transaction.status === 'scheduled' && transaction.decision === undefined) transaction.status = 'sent';
        return acknowledge(transaction, decision, now, books);
      },
      processed: (transaction, now, books) =>
        transaction.decision === undefined ? processed(transaction, now, books) : transaction.status,
      sends: (transaction, now, books) => transaction.decision === undefined && sends(transaction, now, books),
    }),
  ),
  variant(
    'blocked-twice-refused',
    'Refuses to block what is blocked and to unblock what is not.',
    { reading: 'AMB-alert-repeats/refused' },
    ({ block, unblock }) => ({
      block: (receiver, sender, books, spelled) =>
        books.blocks.get(receiver)?.has(sender) ? AGAIN : block(receiver, sender, books, spelled),
      unblock: (receiver, sender, books) =>
        books.blocks.get(receiver)?.has(sender) ? unblock(receiver, sender, books) : AGAIN,
    }),
  ),
  variant('blocked-when-asked', 'Drops for good what a sender asks for while it is blocked.', {}, ({ hides }) => {
    const asked = new Map<string, boolean>();
    return {
      answer: (answer, operation, bank) => {
        const last = operation === 'initiation' ? [...bank.transactions.values()].at(-1) : undefined;
        if (last && !asked.has(last.id)) asked.set(last.id, hides(last, bank));
        return answer;
      },
      hides: (transaction, books) => asked.get(transaction.id) === true || hides(transaction, books),
    };
  }),
  variant('blocked-request-refused', 'Refuses the requests of a blocked sender.', {}, ({ initiationChecks }) => ({
    initiationChecks: [
      ...initiationChecks,
      ({ sender_proxy: from, receiver_proxy: to }, { blocks }) =>
        blocks.get(partyOf(String(to)))?.has(partyOf(String(from)))
          ? { status: 422, code: 'BLOCKED', message: 'the receiver has blocked the sender' }
          : undefined,
    ],
  })),
  variant(
    'check-digits',
    'Refuses identification numbers with a wrong check digit.',
    { reading: 'AMB-alert-check-digits/refused' },
    ({ initiationChecks }) => ({
      initiationChecks: [
        ...initiationChecks,
        (fields) => {
          const wrong = ['sender_proxy', 'receiver_proxy'].find((name) => {
            const number = String(fields[name]);
            return /^\d{13}$/.test(number) && checkDigit(number.slice(0, 12)) !== number.at(-1);
          });
          return wrong === undefined ? undefined : invalid(wrong, 'has a wrong check digit');
        },
      ],
    }),
  ),
  variant('country-code-refused', 'Refuses mobile numbers with their country code.', {}, ({ initiationChecks }) => ({
    initiationChecks: [
      ...initiationChecks,
      ({ receiver_proxy: to }) =>
        String(to).replace('+', '').startsWith('66') ? invalid('receiver_proxy', 'begins with 0') : undefined,
    ],
  })),
  variant('always-400', 'Refuses everything with the same status.', {}, () => ({
    refuse: (refusal) => ({ ...refusal, status: 400 }),
    elsewhere: { status: 400, code: 'NO', message: 'no' },
  })),
  variant(
    'blocks-by-spelling',
    'Takes a sender that is blocked with its country code for another party.',
    { reading: 'AMB-alert-block-spelling/two-parties' },
    ({ block }) => ({
      block: (receiver, _sender, books, spelled) => block(receiver, spelled, books, spelled),
    }),
  ),
  variant(
    'block-spelling-refused',
    'Refuses to block a mobile number with its country code.',
    { reading: 'AMB-alert-block-spelling/refused' },
    ({ block }) => ({
      block: (receiver, sender, books, spelled) =>
        sender === spelled
          ? block(receiver, sender, books, spelled)
          : { refusal: invalid('sender_proxy', 'begins with 0') },
    }),
  ),
  variant('list-in-another-spelling', 'Lists blocked mobile numbers with their country code.', {}, ({ blocked }) => ({
    blocked: (receiver, books) => blocked(receiver, books).map((number) => number.replace(/^0(?=8)/, '+66')),
  })),
];
