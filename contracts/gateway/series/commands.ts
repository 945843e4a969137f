import type { GateFacts } from '#contracts/gateway/facts';
import { sale } from '#contracts/gateway/sale';
import { instruction, look, needCustomer, project, projects, settleAfter } from '#contracts/gateway/steps';
import { type Label, labelRead, labels } from '#contracts/labels';
import type { Step, Label as StoredLabel } from '#core/model';
import type { Satang } from '#core/money';
import { type Millis, SECOND } from '#core/time';

/** A command of a sequence: who buys for how much, which earlier purchase is paid or declined, how time passes. */
export type SeriesCommand =
  | {
      readonly do: 'purchase';
      readonly customer: StoredLabel;
      readonly project: StoredLabel;
      readonly amount: Satang;
    }
  | { readonly do: 'pay' | 'decline'; readonly nth: number }
  | { readonly do: 'advance'; readonly ms: Millis };

/** The customers of the written sequences. */
export const customers = labels('c1', 'c2');

/** A purchase, by the first customer in the first project where nothing else is said. */
export function buy(amount: Satang, customer: Label = customers.c1, project: Label = projects.main): SeriesCommand {
  return { do: 'purchase', customer, project, amount };
}

/** Purchases of these amounts by the first customer, one after the other. */
export const buyEach = (...amounts: readonly Satang[]): readonly SeriesCommand[] =>
  amounts.map((amount) => buy(amount));

/** The customer pays, or declines, the purchase with this number, from zero. */
export const pay = (nth: number): SeriesCommand => ({ do: 'pay', nth });
export const decline = (nth: number): SeriesCommand => ({ do: 'decline', nth });

/** Time passes. */
export const wait = (ms: Millis): SeriesCommand => ({ do: 'advance', ms });

/** The callbacks of the rest may come a little after that of the purchase which decided them. */
const REST_COMES_MS = 15 * SECOND;

/** The steps of a sequence; purchases are labelled `s1`, `s2` … in order. */
export function seriesSteps(facts: GateFacts, commands: readonly SeriesCommand[]): readonly Step[] {
  const bought = commands.filter((command) => command.do === 'purchase');
  const used = [...new Set(bought.map(({ project }) => labelRead(project)))];
  const begun: Bought[] = [];
  return [
    ...used.map((label) => project(facts, label)),
    ...commands.flatMap((command) => stepsOf(facts, command, begun)),
    settleAfter(REST_COMES_MS),
    ...used.map(look),
  ];
}

/** A purchase that an earlier command began. */
interface Bought {
  readonly label: Label;
  readonly project: Label;
}

function stepsOf(facts: GateFacts, command: SeriesCommand, begun: Bought[]): readonly Step[] {
  if (command.do === 'advance') return [{ do: 'need', claims: ['clock'] }, command];
  if (command.do === 'purchase') {
    const label = labelRead(`s${begun.length + 1}`);
    const [customer, project] = [labelRead(command.customer), labelRead(command.project)];
    begun.push({ label, project });
    return [sale(facts, label, { customer, project, amount: command.amount }), instruction(label)];
  }
  const one = begun[command.nth % Math.max(1, begun.length)];
  if (!one) return [];
  return [
    needCustomer,
    { do: 'customer', payment: one.label, project: one.project, action: command.do },
    { do: 'await', payment: one.label, stage: 'final' },
  ];
}
