import { sale } from '#contracts/gateway/sale';
import { customerNo, instruction, project } from '#contracts/gateway/steps';
import type { GateScenario } from '#contracts/gateway/templates';
import { numbered } from '#contracts/labels';
import type { Satang } from '#core/money';

/** QR codes for many amounts. */
export const codes: GateScenario = {
  name: 'codes',
  title: 'QR codes for many amounts',
  needs: [],
  when: (facts) => facts.instruction === 'display_data',
  steps: (facts) => [
    project(facts),
    // All of them before the first is waited for: a target that takes its time may send them side by side.
    ...AMOUNTS.map((amount, index) => sale(facts, payment(index), { amount, customer: customerNo(index + 1) })),
    ...AMOUNTS.map((_, index) => instruction(payment(index))),
  ],
};

const payment = (index: number) => numbered('code', index + 1);

/** Amounts of all kinds, whole baht among them: one checksum in sixteen begins with a zero. */
const AMOUNTS: readonly Satang[] = [
  ...Array.from(
    { length: 40 },
    (_, index) => ([100, 2_000, 12_340, 1_234_567][index % 4] ?? 0) + 100 * Math.floor(index / 4),
  ),
  // Satang with a zero before or behind them, beside few baht and beside many.
  ...[1_005, 1_010, 100_001, 110_010, 1_000_001, 5_000_009, 9_999_999, 10_000_001, 16_777_217],
];
