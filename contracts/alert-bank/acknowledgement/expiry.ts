import { afterNow } from '#contracts/alert/fields';
import type { AlertScenario } from '#contracts/alert/rule';
import { acknowledge, initiate, inquire, NEEDS, settle, twoParties, wait } from '#contracts/alert-bank/steps';
import { type Label, labels, numbered } from '#contracts/labels';
import { HOUR, MINUTE, SECOND } from '#core/time';

export const expiring = labels(
  'expiring',
  'expiring-soon',
  'in-time',
  'too-late',
  'much-too-late',
  'asked-expired',
  'expiring-utc',
  'in-time-utc',
);

/** An answer before and one after the end of an alert. */
export const expiredAnswer: AlertScenario = {
  name: 'expired-answer',
  title: 'A receiver answers one alert before it expires, and another at the instant at which it does',
  needs: NEEDS,
  steps: () => [
    ...twoParties,
    initiate(expiring.expiring, { fields: { expires_at: afterNow(HOUR) } }),
    initiate(expiring['expiring-soon'], { fields: { expires_at: afterNow(HOUR) } }),
    initiate(expiring['expiring-utc'], { fields: { expires_at: afterNow(HOUR, { spelled: 'utc' }) } }),
    settle,
    wait(HOUR - SECOND),
    acknowledge(expiring['in-time'], expiring.expiring, 'accept'),
    acknowledge(expiring['in-time-utc'], expiring['expiring-utc'], 'accept'),
    wait(SECOND),
    acknowledge(expiring['too-late'], expiring['expiring-soon'], 'accept'),
    wait(MINUTE),
    acknowledge(expiring['much-too-late'], expiring['expiring-soon'], 'refuse'),
    inquire(expiring['asked-expired'], expiring['expiring-soon']),
  ],
};

/** Wherever the slots of the scheduler lie, most of these alerts are void at theirs. */
const PARTS = 6;
export const shortLived: readonly Label[] = Array.from({ length: PARTS }, (_, index) => numbered('short-lived', index));

/** Alerts that expire before the scheduler comes to them. */
export const expiredUnsent: AlertScenario = {
  name: 'expired-unsent',
  title: 'Scheduled requests to pay that expire soon after their time',
  needs: NEEDS,
  steps: () => [
    ...twoParties,
    ...shortLived.map((one, index) =>
      initiate(one, {
        at: afterNow(HOUR, { intervals: index / PARTS }),
        fields: { expires_at: afterNow(HOUR + SECOND, { intervals: index / PARTS }) },
      }),
    ),
    wait(HOUR + SECOND),
    ...shortLived.slice(1).map(() => wait(0, 1 / PARTS)),
    wait(0, 1),
  ],
};
