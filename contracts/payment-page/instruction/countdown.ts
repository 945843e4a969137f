import { latinDigits } from '#contracts/payment-page/amounts';
import { looksAs } from '#contracts/payment-page/looks';
import { lateByProject, lifetimeOf, seen } from '#contracts/payment-page/result/scenarios';
import { rule } from '#contracts/payment-page/templates';
import { preview, unless } from '#contracts/problem';
import { HOUR, MINUTE, type Millis, SECOND } from '#core/time';

/** A page says the time by the second and is looked at a moment later; some say whole minutes. */
const ROUNDED_UP: Millis = MINUTE;

/** The length of time that a countdown tells, such as `7:59` or `0:07:59`; `undefined` where no length can be read. */
export function timeLeftIn(text: string): Millis | undefined {
  const [, first = '', second = '', third] =
    /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?(?!\d)/.exec(latinDigits(text)) ?? [];
  if (first === '') return undefined;
  return third === undefined
    ? Number(first) * MINUTE + Number(second) * SECOND
    : Number(first) * HOUR + Number(second) * MINUTE + Number(third) * SECOND;
}

/** Whether a text tells the time of day at which the code ends, in whatever time zone, and not how long it can be paid. */
function isTimeOfDay(text: string, end: Millis): boolean {
  const [, minutes] = /(?<!\d)\d{1,2}:(\d{2})(?!\d)/.exec(latinDigits(text)) ?? [];
  const minute = Math.floor(end / MINUTE) % 60;
  // Some time zones are half an hour off the others.
  return (
    minutes !== undefined &&
    [minute - 1, minute, minute + 1].map((one) => (one + 60) % 30).includes(Number(minutes) % 30)
  );
}

export const countdownAgrees = rule({
  topic: 'countdown-agrees',
  title: 'The time that the page counts down is no longer than the code can be paid',
  scenarios: [lateByProject],
  select: (evidence, facts) =>
    looksAs(evidence, seen.begun).flatMap((look) => {
      const { countdown = '' } = look.seen.elements;
      const lifetime = lifetimeOf(facts);
      const told = timeLeftIn(countdown);
      if (lifetime === undefined || told === undefined) return [];
      if (isTimeOfDay(countdown, Date.parse(look.seen.clock ?? '') + lifetime) && told > lifetime) return [];
      return [{ at: `${look.at}/elements/countdown`, countdown, told, lifetime }];
    }),
  check: ({ at: location, countdown, told, lifetime }) =>
    unless(
      told <= lifetime + ROUNDED_UP,
      location,
      `${lifetime / MINUTE} minutes at most, as the project has it`,
      `the text ${preview(countdown)}`,
    ),
  whenNotDone: 'it tells no time in minutes and seconds',
});
