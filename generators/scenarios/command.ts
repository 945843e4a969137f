import type { Satang } from '#core/money';
import type { Millis } from '#core/time';

/** One call, move of a customer or move of the clock. `nth` counts the purchases made so far, from zero. */
export type Command =
  | { readonly do: 'purchase'; readonly project: number; readonly customer: number; readonly amount: Satang }
  | { readonly do: 'pay'; readonly nth: number }
  | { readonly do: 'decline'; readonly nth: number }
  | { readonly do: 'advance'; readonly ms: Millis };

/** A command as the series contract names it: customers and projects by label. */
export type LabelledCommand =
  | { readonly do: 'purchase'; readonly project: string; readonly customer: string; readonly amount: Satang }
  | Exclude<Command, { readonly do: 'purchase' }>;

/** Commands with the labels by which a scenario names customers and projects. */
export function labelled(commands: readonly Command[]): readonly LabelledCommand[] {
  return commands.map((command) => {
    if (command.do !== 'purchase') return command;
    const { project, customer } = command;
    return { ...command, project: project === 0 ? 'main' : `other-${project}`, customer: `c${customer + 1}` };
  });
}
