import { HOUR } from '#core/time';
import { isoTime } from '#schemas/alert/instants';
import { type Defect, defect } from './defect.ts';

/** Requests to pay that are sent wrongly. */
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
    'requests-mixed-up',
    'Keeps the request that it is about to send in one place for all.',
    { caughtBy: ['request-sent', 'request-once'] },
    ({ initiation }) => {
      let current = {};
      return {
        sendsAfterMs: 5,
        initiation: (asked, now) => {
          current = Object.assign(current, initiation(asked, now));
          return current;
        },
      };
    },
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
    'types-swapped',
    'Exchanges the types of sender and receiver.',
    { caughtBy: ['request-content'] },
    ({ initiation }) => ({
      initiation: (asked, now) => ({
        ...initiation(asked, now),
        sender_proxy_type: asked.receiver_proxy_type ?? null,
        receiver_proxy_type: asked.sender_proxy_type ?? null,
      }),
    }),
  ),
  defect(
    'expiry-dropped',
    'Sends requests without their expiry.',
    { caughtBy: ['request-content'] },
    ({ initiation }) => ({
      initiation: (asked, now) => {
        const { expires_at: _, ...rest } = initiation(asked, now);
        return rest;
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
];
