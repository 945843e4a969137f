import { type Callback, finalsOf } from '#contracts/gateway/evidence/callbacks';
import { clockAfter, clockMs } from '#contracts/gateway/evidence/clock';
import { moveOf } from '#contracts/gateway/evidence/customer-moves';
import { type Asked, accepted, askedAs } from '#contracts/gateway/evidence/exchanges';
import type { GateFacts } from '#contracts/gateway/facts';
import { rule } from '#contracts/gateway/templates';
import type { Label } from '#contracts/labels';
import { missing, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import type { Capabilities, Evidence, Problem } from '#core/model';
import { MINUTE, type Millis } from '#core/time';
import { askedAgain, openAskedAgain } from './asked-again.ts';
import { left, payments, SET_THRESHOLD_MS, THRESHOLD_TOLERANCE_MS, thresholds } from './scenarios.ts';
import { statedThreshold } from './stated.ts';

/** A purchase that nobody paid, its result, and the threshold time that holds for it. */
interface Unpaid {
  readonly sent: Asked;
  readonly first: Callback | undefined;
  readonly thresholdMs: Millis;
  /** On whose word it holds. */
  readonly source: string;
}

function unpaid(evidence: Evidence, payment: Label, thresholdMs: Millis | undefined, source: string) {
  const [sent] = askedAs(evidence, payment);
  if (!sent || !accepted(sent) || thresholdMs === undefined) return [];
  return [{ sent, first: finalsOf(evidence, payment)[0], thresholdMs, source }];
}

/** A result is known to lie between two moves of the clock: it is late where even the earlier one is at the limit. */
function declinedInTime({ sent, first, thresholdMs, source }: Unpaid): readonly Problem[] {
  const limitMs = thresholdMs + THRESHOLD_TOLERANCE_MS;
  const expected = `decline within ${limitMs / MINUTE} minutes: ${source} ${thresholdMs / MINUTE} minutes`;
  if (!first) return [missing(sent.at, expected)];
  const afterMs = clockMs(first.seen.clock) - clockMs(sent.exchange.clock);
  const byMs = clockAfter(first) - clockMs(sent.exchange.clock);
  return unless(
    byMs <= limitMs || afterMs < limitMs,
    first.at,
    expected,
    `${first.status} between ${afterMs / MINUTE} and ${byMs / MINUTE} minutes after the request`,
  );
}

const letsItBeSet = ({ claims }: Capabilities) => claims.includes('settings');

export const thresholdStated = rule({
  topic: 'threshold-stated',
  title:
    'A purchase that is not paid by the threshold time that the target states, or its project sets, is declined then',
  cites: { source: cite('target-protocol', 'gateway / Control API'), covers: ['P-08'] },
  needs: ['customer', 'clock'],
  scenarios: [thresholds],
  whyInapplicable: (capabilities, facts) =>
    letsItBeSet(capabilities) || statedThreshold(capabilities, facts) !== undefined
      ? ''
      : 'the target states no threshold time, and lets no project set one',
  select: (evidence, facts) => {
    const { capabilities } = evidence;
    const setMs = letsItBeSet(capabilities) ? SET_THRESHOLD_MS : undefined;
    return [
      ...unpaid(evidence, payments['left-by-setting'], setMs, 'the project sets'),
      ...unpaid(evidence, payments['left-by-default'], statedThreshold(capabilities, facts), 'the target states'),
    ];
  },
  check: declinedInTime,
});

/** Why the documented time says nothing of a target that states another. */
function anotherStated(capabilities: Capabilities, facts: GateFacts): string {
  const statedMs = statedThreshold(capabilities, facts) ?? facts.thresholdMs ?? 0;
  return statedMs === facts.thresholdMs
    ? ''
    : `the target states a threshold time of its own (${statedMs / MINUTE} minutes)`;
}

export const threshold = rule({
  topic: 'threshold',
  title: ({ thresholdMs = 0 }) =>
    `A purchase that is not paid by the threshold time of the document (${thresholdMs / MINUTE} minutes) is declined then`,
  needs: ['customer', 'clock'],
  whyInapplicable: anotherStated,
  scenarios: [left],
  also: [askedAgain],
  select: (evidence, { thresholdMs }) => {
    const leftOpen = moveOf(evidence, payments.left) ? [payments.left] : openAskedAgain(evidence);
    return leftOpen.flatMap((payment) => unpaid(evidence, payment, thresholdMs, 'the document says'));
  },
  check: declinedInTime,
});
