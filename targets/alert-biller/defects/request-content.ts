import { HOUR } from '#core/time';
import { isoTime } from '#schemas/alert/instants';
import { type Defect, defect } from './defect.ts';

/** Requests to pay that say something else than the biller was asked for. */
export const requestContentDefects: readonly Defect[] = [
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
  defect(
    'zero-means-mobile',
    'Takes every number that begins with 0 for a mobile number.',
    { caughtBy: ['request-content'] },
    ({ initiation }) => ({
      initiation: (asked, now) => {
        const type = (number: unknown) => (String(number).startsWith('0') ? 'mobile' : 'national-id');
        const fields = initiation(asked, now);
        return {
          ...fields,
          receiver_proxy_type: type(fields.receiver_proxy),
          sender_proxy_type: type(fields.sender_proxy),
        };
      },
    }),
  ),
];
