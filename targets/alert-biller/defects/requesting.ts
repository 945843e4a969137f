import { DAY, HOUR } from '#core/time';
import { isoTime } from '#schemas/alert/instants';
import { type Defect, defect } from './defect.ts';

/** Requests to pay that are sent or followed wrongly. */
export const requestingDefects: readonly Defect[] = [
  defect(
    'request-under-own-id',
    'Sends requests under an id of its own.',
    {
      caughtBy: ['request-sent', 'lost-request-same-id', 'request-follows-inquiry'],
    },
    ({ initiation }) => ({
      initiation: (asked, now) => ({ ...initiation(asked, now), transaction_id: `own-${asked.transaction_id}` }),
    }),
  ),
  defect(
    'request-parties-swapped',
    'Asks itself for the money.',
    { caughtBy: ['request-parties'] },
    ({ initiation }) => ({
      initiation: (asked, now) => ({
        ...initiation(asked, now),
        sender_proxy: asked.receiver_proxy ?? null,
        receiver_proxy: asked.sender_proxy ?? null,
      }),
    }),
  ),
  defect('request-in-baht', 'Sends amounts in baht.', { caughtBy: ['request-content'] }, ({ initiation }) => ({
    initiation: (asked, now) => ({ ...initiation(asked, now), amount: Number(asked.amount) / 100 }),
  })),
  defect(
    'request-in-ascii',
    'Drops what is not ASCII of a reference.',
    { caughtBy: ['request-content'] },
    ({ initiation }) => ({
      initiation: (asked, now) => {
        const { reference, ...rest } = initiation(asked, now);
        return { ...rest, ...(typeof reference === 'string' && { reference: reference.replaceAll(/[^ -~]/g, '') }) };
      },
    }),
  ),
  defect(
    'request-always-now',
    'Sends every request for now.',
    {
      caughtBy: ['request-time', 'later-request-scheduled', 'past-request-rejected', 'unsure-inquiry-changes-nothing'],
    },
    ({ initiation }) => ({
      initiation: (asked, now) => ({ ...initiation(asked, now), instruction_at: isoTime(now) }),
    }),
  ),
  defect(
    'time-without-offset',
    'Writes the time in UTC and calls it Bangkok time.',
    { caughtBy: ['request-time', 'request-sent-shown'] },
    ({ initiation }) => ({
      initiation: (asked, now) => {
        const instant = asked.instruction_at === undefined ? now : Date.parse(String(asked.instruction_at)) + 7 * HOUR;
        return { ...initiation(asked, now), instruction_at: isoTime(instant) };
      },
    }),
  ),
  defect(
    'now-is-in-an-hour',
    'Sends a request for now for an hour later.',
    { caughtBy: ['request-for-now', 'request-sent-shown'] },
    ({ initiation }) => ({
      initiation: (asked, now) => initiation(asked, asked.instruction_at === undefined ? now + HOUR : now),
    }),
  ),
  defect('request-sent-twice', 'Sends each request twice.', { caughtBy: ['request-once'] }, () => ({ copies: 2 })),
  defect(
    'refused-sent-again',
    'Sends a request again that the bank refused.',
    { caughtBy: ['request-once', 'refused-request-rejected'] },
    ({ initiated }) => ({
      initiated: (request, told, again) => (told.outcome === 'refused' ? 'new' : initiated(request, told, again)),
    }),
  ),
  defect(
    'lost-under-new-id',
    'Repeats a lost request under a new id.',
    { caughtBy: ['lost-request-same-id'] },
    ({ sentAgain }) => ({
      sentAgain: (request) => ({ ...sentAgain(request), transaction_id: `${request.id}-2` }),
    }),
  ),
  defect(
    'unknown-request-new',
    'Says new of a request that it was never asked for.',
    { caughtBy: ['unknown-request-404'] },
    () => ({
      unknownRequest: (id) => ({ status: 200, body: { transaction_id: id, status: 'new' } }),
    }),
  ),
  defect(
    'scheduled-shown-as-sent',
    'Shows a request as sent as soon as the bank has taken it.',
    { caughtBy: ['later-request-scheduled', 'past-request-rejected', 'unsure-inquiry-changes-nothing'] },
    ({ initiated }) => ({
      initiated: (request, told, again) => (told.outcome === 'taken' ? 'sent' : initiated(request, told, again)),
    }),
  ),
  defect(
    'sent-shown-as-scheduled',
    'Shows a request as scheduled until it has inquired.',
    { caughtBy: ['request-sent-shown', 'past-request-rejected'] },
    ({ initiated }) => ({
      initiated: (request, told, again) => (told.outcome === 'taken' ? 'scheduled' : initiated(request, told, again)),
    }),
  ),
  defect(
    'rejected-shown-as-sent',
    'Overlooks that a request was rejected.',
    { caughtBy: ['past-request-rejected'] },
    ({ initiated }) => ({
      initiated: (request, told, again) => {
        const status = initiated(request, told, again);
        return told.outcome === 'taken' && status === 'rejected' ? 'sent' : status;
      },
    }),
  ),
  defect(
    'refused-stays-new',
    'Leaves a request as new that the bank refused.',
    { caughtBy: ['refused-request-rejected'] },
    ({ initiated, sentAgain }) => {
      const refused = new Set<string>();
      return {
        initiated: (request, told, again) => {
          if (told.outcome === 'refused') refused.add(request.id);
          return told.outcome === 'refused' ? 'new' : initiated(request, told, again);
        },
        sentAgain: (request) => (refused.has(request.id) ? undefined : sentAgain(request)),
      };
    },
  ),
  defect(
    'never-inquires',
    'Never inquires about its requests.',
    { caughtBy: ['request-inquired', 'request-follows-inquiry'] },
    () => ({ polls: () => false }),
  ),
  defect(
    'inquires-once-a-day',
    'Inquires once a day, and states five minutes.',
    { caughtBy: ['request-inquired', 'request-follows-inquiry'] },
    () => ({ pollMs: DAY }),
  ),
  defect(
    'ends-with-sent',
    'Inquires no further once a request is sent.',
    { caughtBy: ['request-follows-inquiry', 'request-inquired'] },
    ({ polls }) => ({ polls: (request) => request.status !== 'sent' && polls(request) }),
  ),
  defect(
    'expired-stays-scheduled',
    'Overlooks that a request has expired.',
    { caughtBy: ['request-follows-inquiry'] },
    ({ polled }) => ({
      polled: (request, told) => {
        const status = polled(request, told);
        return status === 'expired' ? request.status : status;
      },
    }),
  ),
  defect(
    'lost-is-rejected',
    'Takes a lost answer for a rejection.',
    { caughtBy: ['lost-request-not-over'] },
    ({ initiated }) => ({
      initiated: (request, told, again) => (told.outcome === 'unclear' ? 'rejected' : initiated(request, told, again)),
    }),
  ),
  defect(
    'fault-ends-request',
    'Takes a server fault of an inquiry for the end of a request.',
    { caughtBy: ['unsure-inquiry-changes-nothing'] },
    ({ polled }) => ({
      polled: (request, told) => (told.outcome === 'unclear' ? 'refused' : polled(request, told)),
    }),
  ),
  defect(
    'odd-word-ends-request',
    'Takes a word that it does not know for sent.',
    { caughtBy: ['unsure-inquiry-changes-nothing'] },
    ({ polled }) => ({
      polled: (request, told) =>
        told.outcome === 'taken' && told.fields.unknown_status !== undefined ? 'sent' : polled(request, told),
    }),
  ),
];
