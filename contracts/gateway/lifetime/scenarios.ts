import { byResult, DELAY_MS, delay } from '#contracts/gateway/delivery/scenarios';
import type { GateFacts } from '#contracts/gateway/facts';
import { sale } from '#contracts/gateway/sale';
import { laterQuestions, statusRequest } from '#contracts/gateway/status-request';
import {
  customer,
  customerNo,
  final,
  instruction,
  project,
  projects,
  settle,
  until,
  untilAfterCallback,
} from '#contracts/gateway/steps';
import type { GateScenario } from '#contracts/gateway/templates';
import { type Label, labels } from '#contracts/labels';
import type { Step } from '#core/model';
import { HOUR, MINUTE, type Millis, SECOND } from '#core/time';

/** The payments of these scenarios. */
export const payments = labels('left', 'left-elsewhere', 'in-time', 'too-late', 'left-by-setting', 'left-by-default');

/** How long after the end of a payment it may still be paid or declined. */
export const THRESHOLD_TOLERANCE_MS = 30 * SECOND;

export const left: GateScenario = {
  name: 'left',
  title: 'Purchases that nobody pays, of which one has its result told later and elsewhere',
  needs: ['customer', 'clock'],
  // So the day of its end is not that of its beginning.
  begins: 'T23:59:00+07:00',
  steps: (facts) => [
    project(facts),
    sale(facts, payments.left),
    sale(facts, payments['left-elsewhere'], { customer: customerNo(2), edits: [...byResult, ...delay(DELAY_MS)] }),
    instruction(payments.left),
    instruction(payments['left-elsewhere']),
    customer('leave', payments.left),
    customer('leave', payments['left-elsewhere']),
    settle,
    ...[facts.payableForMs, facts.thresholdMs].flatMap((ms) => (ms ? around(ms) : [])),
    statusRequest(laterQuestions['status-after-threshold'], payments.left),
    ...longWait(payments.left),
    statusRequest(laterQuestions['status-left'], payments.left),
  ],
};

/** Moves the clock to just before the end of the purchase, and to where it has come if it comes late. */
const around = (ms: Millis): readonly Step[] =>
  [ms - JUST_BEFORE_MS, ms + THRESHOLD_TOLERANCE_MS].map((instant) => until(instant, payments.left));

const JUST_BEFORE_MS: Millis = 5 * SECOND;

/** A threshold time that no document gives, shorter than any code or page can be paid. */
export const SET_THRESHOLD_MS: Millis = 2 * MINUTE;

export const thresholds: GateScenario = {
  name: 'thresholds',
  title: 'Purchases that nobody pays, in a project with a threshold time of its own and in one without',
  needs: ['customer', 'clock'],
  steps: (facts) => [
    project(facts, projects.main, { threshold_ms: SET_THRESHOLD_MS }),
    project(facts, projects.other),
    sale(facts, payments['left-by-setting']),
    sale(facts, payments['left-by-default'], { project: projects.other, customer: customerNo(2) }),
    settle,
    until(SET_THRESHOLD_MS + THRESHOLD_TOLERANCE_MS, payments['left-by-setting']),
    ...longWait(payments['left-by-default']),
  ],
};

export const inTime: GateScenario = {
  name: 'in-time',
  title: 'A purchase paid just in time',
  needs: ['customer', 'clock'],
  when: ({ payableForMs }) => payableForMs !== undefined,
  steps: (facts) => [
    projectOfKnownLifetime(facts),
    sale(facts, payments['in-time']),
    instruction(payments['in-time']),
    until((facts.payableForMs ?? 0) - SECOND, payments['in-time']),
    customer('pay', payments['in-time']),
    final(payments['in-time']),
    settle,
  ],
};

export const tooLate: GateScenario = {
  name: 'too-late',
  title: 'A purchase that the customer tries to pay too late',
  needs: ['customer', 'clock'],
  when: ({ payableForMs }) => payableForMs !== undefined,
  steps: (facts) => [
    projectOfKnownLifetime(facts),
    sale(facts, payments['too-late']),
    instruction(payments['too-late']),
    // The provider's time begins with what it gives the customer, which may come later than the acceptance.
    untilAfterCallback(tooLateMs(facts), 'intermediate', payments['too-late']),
    customer('pay', payments['too-late']),
    settle,
    ...longWait(payments['too-late']),
  ],
};

/** The end of a payment may be carried out a little late, and a purchase be paid until then. */
export const tooLateMs = ({ payableForMs = 0 }: GateFacts): Millis => payableForMs + THRESHOLD_TOLERANCE_MS + SECOND;

/** Where the document leaves the lifetime to the project, it is made with one, and held to it. */
export function projectOfKnownLifetime(facts: GateFacts): Step {
  const { lifetimeIsSetting, payableForMs } = facts;
  const settings = lifetimeIsSetting && payableForMs !== undefined ? { qr_lifetime_ms: payableForMs } : undefined;
  return project(facts, projects.main, settings);
}

/** Waits that end any payment nobody pays, whatever its threshold. */
const longWait = (payment: Label): readonly Step[] =>
  [31 * MINUTE, 2 * HOUR, 12 * HOUR, 48 * HOUR].map((ms) => until(ms, payment));
