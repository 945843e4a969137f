import { finalsOf } from '#contracts/gateway/evidence/callbacks';
import { clockAfter, clockMs } from '#contracts/gateway/evidence/clock';
import { moveOf, movesOf } from '#contracts/gateway/evidence/customer-moves';
import { askedAs } from '#contracts/gateway/evidence/exchanges';
import type { GateFacts } from '#contracts/gateway/facts';
import { payments, THRESHOLD_TOLERANCE_MS } from '#contracts/gateway/lifetime/scenarios';
import { statedThreshold } from '#contracts/gateway/lifetime/stated';
import { laterPaid } from '#contracts/gateway/series/scenarios';
import { labelRead } from '#contracts/labels';
import { cite } from '#contracts/register/sources';
import { at } from '#core/json';
import type { Evidence } from '#core/model';
import { MINUTE, type Millis } from '#core/time';
import type { GateOpenPoint, SeenReading } from './open-point.ts';

const PROMPTPAY = cite('ecommpay-promptpay-en', 'Overview / Operations support');
const hasNoThreshold = ({ thresholdMs }: GateFacts) => thresholdMs === undefined;

/** The open points of when a payment ends that nobody pays, and of how long one can be paid. */
export const endReadings: readonly GateOpenPoint[] = [
  { id: 'AMB-threshold', source: PROMPTPAY, when: hasNoThreshold, read: thresholdSeen },
  {
    id: 'AMB-threshold-dash',
    source: PROMPTPAY,
    when: hasNoThreshold,
    read: (evidence) => endOf(evidence).map(({ byMs }) => ({ reading: byMs === null ? 'none' : 'unpublished' })),
  },
  {
    id: 'AMB-qr-expiry',
    source: cite('ecommpay-thai-qr-en', 'General information'),
    when: (facts) => hasNoThreshold(facts) && facts.payableForMs !== undefined,
    read: (evidence, { payableForMs = 0 }) =>
      endOf(evidence).flatMap(({ byMs }) =>
        byMs === null
          ? []
          : [{ reading: byMs <= payableForMs + THRESHOLD_TOLERANCE_MS ? 'at-expiry' : 'at-threshold' }],
      ),
  },
  {
    id: 'AMB-bank-page-life',
    source: cite('monetix-bank-transfer-thailand-en', 'Processing scenarios'),
    when: ({ series }) => series !== undefined,
    read: (evidence) => {
      const move = moveOf(evidence, payments['in-time']);
      const [first] = finalsOf(evidence, payments['in-time']);
      if (move) return first?.status === 'success' ? [] : [{ reading: 'shorter' }];
      return evidence.scenario.id.endsWith(`/${laterPaid.name}`) ? pageOfSeries(evidence) : [];
    },
  },
];

/** Whether the second purchase of a series could be paid when the time of the first was over. */
function pageOfSeries(evidence: Evidence): readonly SeenReading[] {
  const second = labelRead('s2');
  const tried = movesOf(evidence, second).some(({ seen }) => at(seen.sent, '/action') === 'pay');
  if (!tried) return [];
  const isPaid = finalsOf(evidence, second).some(({ status }) => status === 'success');
  return [{ reading: isPaid ? 'threshold' : 'session' }];
}

/** How long after its request a purchase that nobody paid was over at the latest; `null` where it was not in two days. */
function endOf(evidence: Evidence): readonly { readonly byMs: Millis | null }[] {
  const [sent] = askedAs(evidence, payments.left);
  if (!sent || !moveOf(evidence, payments.left) || evidence.abortReason !== null) return [];
  const [first] = finalsOf(evidence, payments.left);
  return [{ byMs: first ? clockAfter(first) - clockMs(sent.exchange.clock) : null }];
}

function thresholdSeen(evidence: Evidence, facts: GateFacts): readonly SeenReading[] {
  const statedMs = statedThreshold(evidence.capabilities, facts);
  return endOf(evidence).flatMap(({ byMs }): readonly SeenReading[] => {
    if (byMs === null) return [{ reading: 'never-seen' }];
    const detail = `a purchase that nobody paid was declined within ${byMs / MINUTE} minutes`;
    if (facts.payableForMs !== undefined && byMs <= facts.payableForMs + THRESHOLD_TOLERANCE_MS)
      return [{ reading: 'qr-expiry', detail }];
    return statedMs === undefined ? [] : [{ reading: 'stated', detail }];
  });
}
