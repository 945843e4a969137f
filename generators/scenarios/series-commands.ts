import type * as fc from 'fast-check';
import type { Millis } from '#core/time';
import { type Command, scenarioCommands } from './series.ts';

export { type Command, shorter } from './series.ts';

/** A command as the series contract tells it: customers and projects by label. */
export type LabelledCommand =
  | { readonly do: 'purchase'; readonly project: string; readonly customer: string; readonly amount: number }
  | Exclude<Command, { readonly do: 'purchase' }>;

/** Random sequences of commands for the series rules, around the edges of the window. */
export function seriesCommands(windowMs?: Millis): fc.Arbitrary<readonly Command[]> {
  return scenarioCommands(windowMs === undefined ? {} : { windowMs });
}

/** Commands with the labels by which a scenario names customers and projects. */
export function labelled(commands: readonly Command[]): readonly LabelledCommand[] {
  return commands.map((command) => {
    if (command.do !== 'purchase') return command;
    const { project, customer } = command;
    return { ...command, project: project === 0 ? 'main' : `other-${project}`, customer: `c${customer + 1}` };
  });
}
