import { afterLeapDay, afterMidnight, afterNow } from '#contracts/alert/fields';
import type { AlertScenario } from '#contracts/alert/rule';
import { initiate, inquire, NEEDS, settle, twoParties, untilTime, wait } from '#contracts/alert-bank/steps';
import { labels } from '#contracts/labels';
import { DAY, HOUR, MINUTE, SECOND } from '#core/time';

export const tomorrow = labels(
  'at-midnight',
  'after-midnight',
  'after-half-a-minute',
  'expires-with-slot',
  'at-two',
  'at-four',
  'same-time',
  'asked-midnight',
  'asked-same',
  'asked-after-midnight',
  'asked-a-day-later',
);
export const ahead = labels('before-leap-day', 'on-leap-day');

/** Late in the evening: requests soon after midnight, of two and four o’clock, of the same time tomorrow, and of the next 29 February. */
export const laterDay: AlertScenario = {
  name: 'later-day',
  title: 'Late in the evening, requests to pay for tomorrow and for the next 29 February',
  needs: NEEDS,
  steps: () => [
    ...twoParties,
    untilTime('23:45'),
    initiate(tomorrow['at-midnight'], { at: afterMidnight(0) }),
    initiate(tomorrow['after-midnight'], { at: afterMidnight(30 * MINUTE) }),
    initiate(tomorrow['after-half-a-minute'], { at: afterMidnight(30 * MINUTE + 20 * SECOND) }),
    initiate(tomorrow['expires-with-slot'], {
      at: afterMidnight(30 * MINUTE, { intervals: 1 / 2 }),
      fields: { expires_at: afterMidnight(30 * MINUTE, { intervals: 1 }) },
    }),
    initiate(tomorrow['at-two'], { at: afterMidnight(14 * HOUR) }),
    initiate(tomorrow['at-four'], { at: afterMidnight(16 * HOUR) }),
    initiate(tomorrow['same-time'], { at: afterNow(DAY) }),
    initiate(ahead['before-leap-day'], { at: afterLeapDay(-12 * HOUR) }),
    initiate(ahead['on-leap-day'], { at: afterLeapDay(12 * HOUR) }),
    settle,
    inquire(tomorrow['asked-midnight'], tomorrow['after-midnight']),
    inquire(tomorrow['asked-same'], tomorrow['same-time']),
    wait(45 * MINUTE - SECOND),
    wait(20 * SECOND),
    // To the millisecond before the slot of most schedulers, and to it.
    wait(-19 * SECOND - 1, 1),
    wait(1),
    inquire(tomorrow['asked-after-midnight'], tomorrow['after-midnight']),
    wait(20 * SECOND),
    wait(DAY - HOUR),
    wait(HOUR, 1),
    inquire(tomorrow['asked-a-day-later'], tomorrow['after-midnight']),
  ],
};
