import { type Callback, finalsOf } from '#contracts/gateway/evidence/callbacks';
import { clockAfter, clockMs } from '#contracts/gateway/evidence/clock';
import { moveOf } from '#contracts/gateway/evidence/customer-moves';
import { askedAs } from '#contracts/gateway/evidence/exchanges';
import type { GateFacts } from '#contracts/gateway/facts';
import { type GateRule, rule } from '#contracts/gateway/templates';
import type { Label } from '#contracts/labels';
import { missing, preview, problem, unless } from '#contracts/problem';
import { at, type Pointer } from '#core/json';
import type { Evidence } from '#core/model';
import { MINUTE } from '#core/time';
import { inTime, left, payments, THRESHOLD_TOLERANCE_MS, tooLate } from './scenarios.ts';

/** A payment that was left, or paid at some moment, and its final callbacks. */
interface Outcome {
  readonly at: Pointer;
  readonly finals: readonly Callback[];
}

function outcomeOf(evidence: Evidence, payment: Label): readonly Outcome[] {
  const move = moveOf(evidence, payment);
  return move ? [{ at: `/events/${move.index}`, finals: finalsOf(evidence, payment) }] : [];
}

/** How long a purchase can be paid, in words to stand behind others. */
const lifetime = ({ payableForMs }: GateFacts): string =>
  payableForMs === undefined ? '' : ` (${payableForMs / MINUTE} minutes)`;

/** A lifetime that is a setting can be held against a target that lets it be set. */
const ifSettable = ({ lifetimeIsSetting }: GateFacts) => (lifetimeIsSetting ? ['settings'] : []);

const unpaidDeclines = rule({
  topic: 'unpaid-declines',
  title: 'A purchase that nobody pays is declined by itself, once, with a code other than "0"',
  level: 'must',
  needs: ['customer', 'clock'],
  scenarios: [left],
  select: (evidence) => outcomeOf(evidence, payments.left),
  check: ({ at: location, finals: [first, ...more] }) => {
    if (!first) return [missing(location, 'a final callback with decline within two days')];
    const code = at(first.json, '/operation/code');
    return [
      ...unless(first.status === 'decline', first.at, 'decline', preview(first.status)),
      ...unless(code !== '0' && code !== 0, `${first.at}/body/operation/code`, 'a code other than "0"', preview(code)),
      ...more.map((callback) => problem(callback.at, 'exactly one final callback', `a further ${callback.status}`)),
    ];
  },
});

const payableInTime = rule({
  topic: 'payable-in-time',
  title: (facts) => `A purchase can be paid until its time is over${lifetime(facts)}`,
  level: 'must',
  needs: ['customer', 'clock'],
  offers: ifSettable,
  scenarios: [inTime],
  select: (evidence) => outcomeOf(evidence, payments['in-time']),
  check: ({ at: location, finals: [first] }, facts) => {
    const expected = `success: paid a second before the end${lifetime(facts)}`;
    if (!first) return [missing(location, expected)];
    return unless(first.status === 'success', first.at, expected, preview(first.status));
  },
});

const notPayableTooLate = rule({
  topic: 'not-payable-too-late',
  title: (facts) => `A purchase cannot be paid after its time is over${lifetime(facts)}, and is declined`,
  level: 'must',
  needs: ['customer', 'clock'],
  offers: ifSettable,
  scenarios: [tooLate],
  select: (evidence) => outcomeOf(evidence, payments['too-late']),
  check: ({ at: location, finals }, facts) => {
    if (finals.length === 0) return [missing(location, 'decline of a purchase paid too late')];
    const expected = `decline: paid a second after the end${lifetime(facts)}`;
    return finals
      .filter(({ status }) => status !== 'decline')
      .map((callback) => problem(callback.at, expected, preview(callback.status)));
  },
});

const threshold = rule({
  topic: 'threshold',
  title: ({ thresholdMs = 0 }) =>
    `A purchase that is not paid by the threshold time (${thresholdMs / MINUTE} minutes) is declined then`,
  level: 'must',
  needs: ['customer', 'clock'],
  scenarios: [left],
  select: (evidence) =>
    outcomeOf(evidence, payments.left).map((one) => ({ ...one, sent: askedAs(evidence, payments.left)[0] })),
  check: ({ at: location, finals: [first], sent }, { thresholdMs = 0 }) => {
    if (!first) return [missing(location, 'decline at the threshold')];
    const byMs = clockAfter(first) - clockMs(sent?.exchange.clock);
    const limitMs = thresholdMs + THRESHOLD_TOLERANCE_MS;
    return unless(
      byMs <= limitMs,
      first.at,
      `decline within ${limitMs / MINUTE} minutes`,
      `by ${byMs / MINUTE} minutes`,
    );
  },
});

/** How long a purchase can be paid, and what becomes of one that is not. */
export const lifetimeRules: readonly GateRule[] = [unpaidDeclines, payableInTime, notPayableTooLate, threshold];
