import { type Callback, finalsOf } from '#contracts/gateway/evidence/callbacks';
import { moveOf } from '#contracts/gateway/evidence/customer-moves';
import type { GateFacts } from '#contracts/gateway/facts';
import { type GateRule, rule } from '#contracts/gateway/templates';
import type { Label } from '#contracts/labels';
import { missing, preview, problem, unless } from '#contracts/problem';
import { at, type Pointer } from '#core/json';
import type { Evidence } from '#core/model';
import { MINUTE } from '#core/time';
import { askedAgain, openAskedAgain } from './asked-again.ts';
import { inTime, left, payments, tooLate } from './scenarios.ts';
import { threshold, thresholdStated } from './threshold.ts';

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
  title: 'A purchase that nobody pays ends in nothing but a decline, with a code other than "0"',
  needs: ['customer', 'clock'],
  scenarios: [left],
  select: (evidence) => outcomeOf(evidence, payments.left),
  check: ({ finals }) =>
    finals.flatMap((final) => {
      const code = at(final.json, '/operation/code');
      return [
        ...unless(
          final.status === 'decline',
          final.at,
          'payment.status "decline": nobody paid',
          `payment.status ${preview(final.status)}`,
        ),
        ...unless(
          at(final.json, '/operation/status') !== 'success',
          `${final.at}/body/operation/status`,
          'operation.status other than "success": nobody paid',
          'operation.status "success"',
        ),
        ...unless(
          code !== '0' && code !== 0,
          `${final.at}/body/operation/code`,
          'a code other than "0"',
          preview(code),
        ),
      ];
    }),
});

const payableInTime = rule({
  topic: 'payable-in-time',
  title: (facts) => `A purchase can be paid until its time is over${lifetime(facts)}`,
  needs: ['customer', 'clock'],
  offers: ifSettable,
  scenarios: [inTime],
  select: (evidence) => outcomeOf(evidence, payments['in-time']),
  check: ({ at: location, finals: [first] }, facts) => {
    const expected = `success: paid a second before the end${lifetime(facts)}`;
    if (!first) return [missing(location, expected)];
    return unless(first.status === 'success', first.at, expected, `payment.status ${preview(first.status)}`);
  },
});

const notPayableTooLate = rule({
  topic: 'not-payable-too-late',
  title: (facts) => `A purchase that was not declined cannot be paid after its time is over${lifetime(facts)}`,
  needs: ['customer', 'clock'],
  offers: ifSettable,
  scenarios: [tooLate],
  also: [askedAgain],
  select: (evidence) =>
    [payments['too-late'], ...openAskedAgain(evidence)].flatMap((payment) => outcomeOf(evidence, payment)),
  // A success after a decline is an open point; one that comes first is none.
  check: ({ finals: [first] }, facts) =>
    first?.status === 'success'
      ? [
          problem(
            first.at,
            `no success: it was paid after the end${lifetime(facts)}`,
            `payment.status ${preview(first.status)}`,
          ),
        ]
      : [],
});

/** How long a purchase can be paid, and what becomes of one that is not. */
export const lifetimeRules: readonly GateRule[] = [
  unpaidDeclines,
  payableInTime,
  notPayableTooLate,
  threshold,
  thresholdStated,
];
