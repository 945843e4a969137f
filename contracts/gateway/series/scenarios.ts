import type { GateFacts } from '#contracts/gateway/facts';
import { instruction, project, sale } from '#contracts/gateway/gate';
import type { Label, Scenario, Step } from '#core/model';
import type { Satang } from '#core/money';
import { MINUTE, type Millis, SECOND } from '#core/time';

/** A command of a random sequence: who buys for how much, which earlier purchase is paid or declined, how time passes. */
export type SeriesCommand =
  | { readonly do: 'purchase'; readonly customer: Label; readonly project: Label; readonly amount: Satang }
  | { readonly do: 'pay' | 'decline'; readonly nth: number }
  | { readonly do: 'advance'; readonly ms: Millis };

const buy = (amount: Satang, customer: Label = 'c1', project: Label = 'main'): SeriesCommand => ({
  do: 'purchase',
  customer,
  project,
  amount,
});
const pay = (nth: number): SeriesCommand => ({ do: 'pay', nth });
const wait = (ms: Millis): SeriesCommand => ({ do: 'advance', ms });

/** The scenario that a sequence of commands tells; purchases are labelled `s1`, `s2` … in order. */
export function seriesScenario(
  facts: GateFacts,
  id: string,
  title: string,
  commands: readonly SeriesCommand[],
): Scenario {
  const projects = [...new Set(commands.flatMap((one) => (one.do === 'purchase' ? [one.project] : [])))];
  const purchases: { readonly project: Label }[] = [];
  const steps = commands.flatMap((command): readonly Step[] => {
    if (command.do === 'advance') return [command];
    if (command.do === 'purchase') {
      const label = `s${purchases.push(command)}`;
      const { customer, project, amount } = command;
      return [sale(facts, label, { customer, project, amount }), instruction(label)];
    }
    const bought = purchases[command.nth % Math.max(1, purchases.length)];
    if (!bought) return [];
    const payment = `s${(command.nth % purchases.length) + 1}`;
    return [
      { do: 'customer', payment, project: bought.project, action: command.do },
      { do: 'await', payment, stage: 'final' },
    ];
  });
  return {
    id,
    title,
    needs: ['customer', 'clock'],
    steps: [
      ...projects.map((label) => project(facts, label)),
      ...steps,
      // The callbacks of the rest may come a little after that of the purchase which decided them.
      { do: 'settle', ms: 15 * SECOND },
      ...projects.map((label): Step => ({ do: 'look', project: label })),
    ],
  };
}

/** As near to the end of the window as a provider that takes a few seconds allows. */
const NEAR_MS = 10 * SECOND;
const JUST_BEFORE = 30 * MINUTE - NEAR_MS;
const JUST_AFTER = 30 * MINUTE + NEAR_MS;

/** The three sequences that the document prints, and one for each further statement. */
export function seriesScenarios(facts: GateFacts): readonly Scenario[] {
  const tell = (name: string, title: string, ...commands: readonly SeriesCommand[]) =>
    seriesScenario(facts, `${facts.id}/series-${name}`, title, commands);
  return [
    tell(
      'same-amount',
      'Three purchases of 500 THB, of which the third is paid',
      buy(50_000),
      buy(50_000),
      buy(50_000),
      pay(2),
    ),
    tell('other-amounts', 'Purchases of 500, 500.50 and 700 THB', buy(50_000), buy(50_050), buy(70_000)),
    tell(
      'fourth-amount',
      'A purchase of 800 THB after 500, 600 and 700 THB',
      buy(50_000),
      buy(60_000),
      buy(70_000),
      buy(80_000),
    ),
    tell('window-open', 'An equal purchase just before the window ends', buy(50_000), wait(JUST_BEFORE), buy(50_000)),
    tell('window-over', 'An equal purchase just after the window ended', buy(50_000), wait(JUST_AFTER), buy(50_000)),
    tell(
      'window-not-sliding',
      'An equal purchase within the window of the second, after that of the first',
      buy(50_000),
      wait(15 * MINUTE),
      buy(50_000),
      wait(15 * MINUTE + NEAR_MS),
      buy(50_000),
    ),
    tell(
      'session-over',
      'A fourth amount after the window ended',
      buy(50_000),
      buy(60_000),
      buy(70_000),
      wait(JUST_AFTER),
      buy(80_000),
    ),
    tell('after-success', 'An equal purchase after the series was paid', buy(50_000), buy(50_000), pay(1), buy(50_000)),
    tell(
      'fourth-after-success',
      'A fourth amount after one of three was paid',
      buy(50_000),
      buy(60_000),
      buy(70_000),
      pay(2),
      buy(80_000),
    ),
    tell(
      'two-customers',
      'Equal purchases of two customers',
      buy(50_000, 'c1'),
      buy(50_000, 'c2'),
      buy(50_000, 'c1'),
      pay(2),
    ),
    tell(
      'limit-per-customer',
      'A fourth amount by another customer',
      buy(50_000),
      buy(60_000),
      buy(70_000),
      buy(80_000, 'c2'),
    ),
    tell(
      'two-projects',
      'Equal purchases of one customer in two projects',
      buy(50_000, 'c1', 'main'),
      buy(50_000, 'c1', 'other'),
    ),
    tell(
      'after-decline',
      'An equal purchase after one of a series was declined',
      buy(50_000),
      buy(50_000),
      { do: 'decline', nth: 1 },
      buy(50_000),
    ),
    tell(
      'first-paid',
      'The first of three equal purchases is paid',
      buy(50_000),
      buy(50_000),
      buy(50_000),
      pay(0),
      buy(50_000),
    ),
    tell(
      'fourth-paid',
      'The third amount is paid while a fourth carries its data',
      buy(50_000),
      buy(60_000),
      buy(70_000),
      buy(80_000),
      pay(2),
    ),
  ];
}
