import { type Defect, defect } from '#targets/gateway/defects/defect';

/** Answers to callbacks that are misunderstood. */
export const receiptDefects: readonly Defect[] = [
  defect(
    'retried-after-200',
    'Sends a callback again that was answered 200.',
    {
      caughtBy: ['callback-taken', 'final-once', 'final-stays'],
    },
    () => ({ delivered: () => false }),
  ),
  defect(
    'silence-ends-delivery',
    'Takes silence for receipt.',
    { caughtBy: ['callback-unanswered'] },
    ({ delivered }) => ({
      delivered: (status, text) => status === null || delivered(status, text),
    }),
  ),
  defect(
    'redirect-ends-delivery',
    'Takes an answer 3xx for receipt.',
    { caughtBy: ['callback-unanswered'] },
    ({ delivered }) => ({
      delivered: (status, text) => (status !== null && status >= 300 && status < 400) || delivered(status, text),
    }),
  ),
  defect(
    '404-ends-delivery',
    'Takes an answer 404 for the end of an address.',
    { caughtBy: ['callback-unanswered'] },
    ({ delivered }) => ({
      delivered: (status, text) => status === 404 || delivered(status, text),
    }),
  ),
  defect(
    'instructions-not-repeated',
    'Sends an intermediate callback only once, received or not.',
    { caughtBy: ['callback-unanswered'] },
    ({ delivered }) => ({
      delivered: (status, text) => /"(redirect|display)_data"/.test(text) || delivered(status, text),
    }),
  ),
  defect(
    'decline-not-repeated',
    'Sends a decline only once, received or not.',
    { caughtBy: ['callback-unanswered', 'callback-repeated', 'callback-given-up'] },
    ({ delivered }) => ({
      delivered: (status, text) => text.includes('"decline"') || delivered(status, text),
    }),
  ),
  defect('any-2xx-ends-delivery', 'Takes any 2xx answer for receipt.', { caughtBy: ['callback-repeated'] }, () => ({
    delivered: (status) => status !== null && status >= 200 && status < 300,
  })),
  defect(
    'any-answer-ends-delivery',
    'Takes any answer for receipt.',
    { caughtBy: ['callback-repeated', 'callback-unanswered', 'callback-given-up'] },
    () => ({
      delivered: (status) => status !== null,
    }),
  ),
];
