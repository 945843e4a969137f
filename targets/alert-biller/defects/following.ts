import { DAY, HOUR } from '#core/time';
import { type Defect, defect } from './defect.ts';

/** Requests to pay whose status is shown or followed wrongly. */
export const followingDefects: readonly Defect[] = [
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
    { caughtBy: ['lost-request-not-over', 'arrived-request-not-rejected'] },
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
  defect(
    'conflict-is-rejection',
    'Sends a request again whose answer was lost, and takes the conflict that answers it for a rejection.',
    { caughtBy: ['arrived-request-not-rejected'] },
    ({ initiated }) => ({
      lost: ({ status }) => status === 'new',
      initiated: (request, told) => initiated(request, told, false),
    }),
  ),
  defect(
    'pending-is-an-end',
    'Takes a request for expired that is on its way for half a day.',
    { caughtBy: ['request-follows-inquiry'] },
    ({ polled, pollMs }) => {
      const waited = new Map<string, number>();
      return {
        polled: (request, told) => {
          const status = polled(request, told);
          const sofar = (waited.get(request.id) ?? 0) + pollMs;
          waited.set(request.id, sofar);
          return status === 'sent' && sofar > 12 * HOUR ? 'expired' : status;
        },
      };
    },
  ),
];
