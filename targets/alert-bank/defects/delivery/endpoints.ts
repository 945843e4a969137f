import { type Defect, defect } from '#targets/alert-bank/defects/defect';

/** Alerts that go astray, or come as from somebody else. */
export const endpointDefects: readonly Defect[] = [
  defect(
    'mobile-only',
    'Sends alerts to mobile numbers only.',
    { caughtBy: ['alert-delivered', 'block-exact', 'failed-callback-harmless', 'processed-within-interval'] },
    ({ receiver }) => ({
      receiver: (transaction, books) => {
        const found = receiver(transaction, books);
        return found?.type === 'mobile' ? found : undefined;
      },
    }),
  ),
  defect(
    'first-registered-gets-all',
    'Sends some alerts to the receiver registered last.',
    { caughtBy: ['alert-endpoint'] },
    ({ receiver }) => ({
      receiver: (transaction, books) => {
        const found = receiver(transaction, books);
        const last = [...books.registrations.values()].at(-1);
        return found?.type === 'national-id' && last?.alerts ? last : found;
      },
    }),
  ),
  defect(
    'sender-told',
    'Tells the sender by a callback that its request was processed.',
    { caughtBy: ['no-status-callback'] },
    () => ({
      tellsSender: true,
    }),
  ),
  defect(
    'unregistered-alerted',
    'Sends alerts to who registered without wanting them.',
    { caughtBy: ['unregistered-no-alert'] },
    () => ({
      receiver: ({ receiver }, { registrations }) => registrations.get(receiver),
    }),
  ),
  defect(
    'failure-rejects',
    'Rejects a request whose alert was not taken.',
    { caughtBy: ['failed-callback-same-status'] },
    () => ({
      delivered: (transaction, status) => {
        if (status === null || status >= 300) transaction.status = 'rejected';
      },
    }),
  ),
  defect(
    'registered-for-ever',
    'Goes on to send alerts to a receiver that has registered for none.',
    { caughtBy: ['unregistered-no-alert'] },
    () => ({ registers: (now, before) => (now.alerts ? now : (before ?? now)) }),
  ),
  defect(
    'first-registration-stays',
    'Keeps the first registration of a receiver.',
    { caughtBy: ['registration-replaced', 'unregistered-no-alert'] },
    () => ({ registers: (now, before) => before ?? now }),
  ),
  defect(
    'spellings-lost',
    'Takes a receiver with its country code for another party.',
    { caughtBy: ['spellings-one-party', 'block-in-any-spelling'] },
    () => ({
      party: (number) => number,
    }),
  ),
];
