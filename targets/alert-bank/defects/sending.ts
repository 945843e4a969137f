import { DAY } from '#core/time';
import { instantIn } from '#schemas/alert/instants';
import { fitsType, partyOf } from '#schemas/alert/proxy';
import { alsoRefusing } from '#targets/alert-bank/overrides/override';
import { type Defect, defect } from './defect.ts';

/** Requests to pay of now and of the past that are taken for something else. */
export const sendingDefects: readonly Defect[] = [
  defect(
    'initiation-refused',
    'Refuses every request to pay.',
    {
      caughtBy: [
        'accepts-initiation',
        'acknowledgement-taken',
        'bad-input-isolated',
        'block-exact',
        'inquiry-answered',
        'inquiry-by-receiver',
        'other-word-harmless',
        'right-requests-taken',
        'unblock-restores',
      ],
    },
    () => ({
      initiationChecks: [() => ({ status: 422, code: 'NO', message: 'no' })],
    }),
  ),
  defect(
    'national-id-refused',
    'Refuses requests to pay to a receiver that is known by a national id.',
    { caughtBy: ['right-requests-taken', 'acknowledgement-taken', 'block-exact'] },
    alsoRefusing(({ receiver_proxy: to }) => fitsType(String(to), 'national-id')),
  ),
  defect(
    'later-days-refused',
    'Refuses requests to pay for later days.',
    { caughtBy: ['right-requests-taken'] },
    alsoRefusing(({ instruction_at: at }, { clock }) => (instantIn(at) ?? 0) - clock.now() >= DAY),
  ),
  defect(
    'blocked-sender-refused-everywhere',
    'Refuses the requests of a sender that any receiver has blocked.',
    { caughtBy: ['block-exact', 'unblock-restores'] },
    alsoRefusing(({ sender_proxy: from }, { blocks }) =>
      [...blocks.values()].some((senders) => senders.has(partyOf(String(from)))),
    ),
  ),
  defect(
    'due-now-dropped',
    'Takes a request for now and never sends it.',
    {
      caughtBy: [
        'due-now-sent',
        'alert-delivered',
        'block-exact',
        'earlier-today-not-lost',
        'failed-callback-harmless',
        'registration-replaced',
        'repeat-unblocked-stays',
        'spellings-one-party',
        'unblock-restores',
      ],
    },
    ({ sends }) => ({
      sends: (transaction, now, books) =>
        transaction.instructionAt > transaction.initiatedAt && sends(transaction, now, books),
    }),
  ),
  defect(
    'now-is-future',
    'Schedules what is due at this very instant.',
    {
      caughtBy: [
        'due-now-sent',
        'acknowledgement-taken',
        'block-exact',
        'due-now-not-scheduled',
        'other-word-harmless',
        'spellings-one-party',
        'unblock-restores',
      ],
    },
    () => ({
      isFuture: (instruction, now) => instruction >= now,
    }),
  ),
  defect(
    'sent-told-as-scheduled',
    'Tells what was sent as scheduled.',
    { caughtBy: ['due-now-not-scheduled', 'inquiry-processed'] },
    ({ statusShown }) => ({
      statusShown: (transaction, now, books) =>
        transaction.decision ? statusShown(transaction, now, books) : 'scheduled',
    }),
  ),
];
