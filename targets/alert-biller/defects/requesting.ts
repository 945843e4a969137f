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
