import { afterMidnight, afterNow } from '#contracts/alert/fields';
import type { AlertScenario } from '#contracts/alert/rule';
import {
  acknowledge,
  initiate,
  inquire,
  NEEDS,
  settle,
  twoParties,
  untilTime,
  wait,
} from '#contracts/alert-bank/steps';
import { labels } from '#contracts/labels';
import { DAY, HOUR, MINUTE } from '#core/time';

export const now = labels('due', 'due-asked', 'due-asked-later', 'accepted', 'earlier-today', 'earlier-asked');

export const past = labels('yesterday', 'last-month', 'yesterday-asked', 'last-month-asked');

/** A request that is due at once, one of today whose time has passed, and those of days that are over. */
export const dueNow: AlertScenario = {
  name: 'due-now',
  title: 'Requests to pay for now, for earlier today and for days that are over',
  needs: NEEDS,
  steps: () => [
    ...twoParties,
    initiate(now.due),
    settle,
    inquire(now['due-asked'], now.due),
    acknowledge(now.accepted, now.due, 'accept'),
    inquire(now['due-asked-later'], now.due),
    initiate(now['earlier-today'], { at: afterNow(-HOUR) }),
    initiate(past.yesterday, { at: afterNow(-DAY) }),
    initiate(past['last-month'], { at: afterNow(-30 * DAY) }),
    settle,
    inquire(now['earlier-asked'], now['earlier-today']),
    inquire(past['yesterday-asked'], past.yesterday),
    inquire(past['last-month-asked'], past['last-month']),
    wait(0, 2),
  ],
};

export const morning = labels(
  'late-yesterday',
  'late-yesterday-utc',
  'early-today',
  'early-today-utc',
  'later-today-utc',
  'late-asked',
  'late-asked-utc',
);

const LAST_NIGHT = -DAY - 30 * MINUTE;

/** Early in the day in Bangkok it is still the day before in UTC. */
export const earlyMorning: AlertScenario = {
  name: 'early-morning',
  title: 'Soon after half past six in Bangkok, requests to pay of late yesterday and for now',
  needs: NEEDS,
  steps: () => [
    ...twoParties,
    untilTime('06:32'),
    initiate(morning['late-yesterday'], { at: afterMidnight(LAST_NIGHT) }),
    initiate(morning['late-yesterday-utc'], { at: afterMidnight(LAST_NIGHT, { spelled: 'utc' }) }),
    initiate(morning['early-today']),
    initiate(morning['early-today-utc'], { at: afterNow(0, { spelled: 'utc' }) }),
    initiate(morning['later-today-utc'], { at: afterNow(HOUR, { spelled: 'utc' }) }),
    settle,
    inquire(morning['late-asked'], morning['late-yesterday']),
    inquire(morning['late-asked-utc'], morning['late-yesterday-utc']),
    wait(0, 2),
  ],
};

export const sendingScenarios: readonly AlertScenario[] = [dueNow, earlyMorning];
