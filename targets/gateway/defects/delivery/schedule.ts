import { HOUR, MINUTE, SECOND } from '#core/time';
import { type Defect, defect } from '#targets/gateway/defects/defect';

/** Deliveries against the documented schedule. */
export const scheduleDefects: readonly Defect[] = [
  defect(
    'never-retried',
    'Sends a callback only once, received or not.',
    { caughtBy: ['callback-repeated', 'callback-unanswered', 'callback-given-up'] },
    () => ({ retryInterval: () => null }),
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
    'retry-two-hourly',
    'Repeats a callback every two hours from the fifteenth attempt on.',
    { caughtBy: ['callback-given-up'] },
    ({ retryInterval }) => ({
      retryInterval: (attempt) => {
        if (attempt > 120) return null;
        return attempt < 15 ? retryInterval(attempt) : 2 * HOUR;
      },
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
];
