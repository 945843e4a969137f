import { HOUR, MINUTE, SECOND } from '#core/time';
import { type Defect, defect } from '#targets/gateway/defects/defect';
/** Deliveries against the documented schedule. */
export const RETRY_DEFECTS: readonly Defect[] = [
  defect(
    'never-retried',
    'Sends a callback only once, received or not.',
    { caughtBy: ['callback-repeated', 'callback-unanswered', 'callback-given-up'] },
    () => ({ retryInterval: () => null }),
  ),
  defect(
    'retried-after-200',
    'Sends a callback again that was answered 200.',
    {
      caughtBy: [
        'final-once',
        'final-stays',
        'callback-taken',
        'unpaid-declines',
        'series-rest-declined',
        'series-paid-succeeds',
      ],
    },
    () => ({ delivered: () => false }),
  ),
  defect(
    'retry-gaps-60-s',
    'Repeats a callback every minute.',
    { caughtBy: ['callback-repeated', 'callback-given-up'] },
    () => ({ retryInterval: () => MINUTE }),
  ),
  defect(
    'retry-gaps-10-s',
    'Repeats a callback every 10 seconds for ever.',
    { caughtBy: ['callback-repeated', 'callback-given-up'] },
    () => ({
      retryInterval: () => 10 * SECOND,
    }),
  ),
  defect(
    'retry-gaps-5-s',
    'Repeats a callback after 5 seconds at first.',
    { caughtBy: ['callback-repeated'] },
    ({ retryInterval }) => ({
      retryInterval: (attempt) => (attempt <= 6 ? 5 * SECOND : retryInterval(attempt)),
    }),
  ),
  defect(
    'retry-five-attempts',
    'Gives a callback up after five attempts.',
    { caughtBy: ['callback-repeated', 'callback-given-up'] },
    ({ retryInterval }) => ({
      retryInterval: (attempt) => (attempt > 5 ? null : retryInterval(attempt)),
    }),
  ),
  defect(
    'retry-seven-fast',
    'Makes seven attempts 10 seconds apart.',
    { caughtBy: ['callback-repeated'] },
    ({ retryInterval }) => ({
      retryInterval: (attempt) => (attempt === 7 ? 10 * SECOND : retryInterval(attempt)),
    }),
  ),
  defect(
    'retry-hourly-after-six',
    'Repeats a callback every hour after six attempts.',
    { caughtBy: ['callback-repeated', 'callback-given-up'] },
    ({ retryInterval }) => ({
      retryInterval: (attempt) => (attempt > 6 ? HOUR : retryInterval(attempt)),
    }),
  ),
  defect(
    'retry-ten-attempts',
    'Gives a callback up after ten attempts.',
    { caughtBy: ['callback-repeated', 'callback-given-up'] },
    ({ retryInterval }) => ({
      retryInterval: (attempt) => (attempt > 10 ? null : retryInterval(attempt)),
    }),
  ),
  defect(
    'retry-gaps-stop-growing',
    'Repeats a callback every 90 seconds from the ninth attempt on.',
    { caughtBy: ['callback-repeated', 'callback-given-up'] },
    ({ retryInterval }) => ({
      retryInterval: (attempt) => (attempt > 8 ? 90 * SECOND : retryInterval(attempt)),
    }),
  ),
  defect(
    'retry-ninety-attempts',
    'Gives a callback up after 90 attempts.',
    { caughtBy: ['callback-given-up'] },
    ({ retryInterval }) => ({
      retryInterval: (attempt) => (attempt > 90 ? null : retryInterval(attempt)),
    }),
  ),
  defect(
    'retry-for-ever',
    'Repeats a callback every four hours for ever.',
    { caughtBy: ['callback-given-up'] },
    ({ retryInterval }) => ({
      retryInterval: (attempt) => retryInterval(Math.min(attempt, 120)),
    }),
  ),
  defect(
    'retry-gaps-to-5-hours',
    'Lets the gaps between attempts grow to five hours.',
    { caughtBy: ['callback-given-up'] },
    ({ retryInterval }) => ({
      retryInterval: (attempt) => (retryInterval(attempt) === 4 * HOUR ? 5 * HOUR : retryInterval(attempt)),
    }),
  ),
  defect(
    'retry-ever-slower',
    'Lets the gaps between attempts grow beyond four hours.',
    { caughtBy: ['callback-given-up'] },
    ({ retryInterval }) => ({
      retryInterval: (attempt) =>
        attempt <= 68 ? retryInterval(attempt) : Math.round((70 + 10 * 1.12 ** (attempt - 4)) * SECOND),
    }),
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
    { caughtBy: ['callback-unanswered'] },
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
