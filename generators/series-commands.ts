import type * as fc from 'fast-check';
import type { Millis } from '#core/time';
import { type Command, storyCommands } from './stories.ts';

/** A command as the series contract tells it: customers and projects by label. */
export type LabelledCommand =
  | { readonly do: 'purchase'; readonly project: string; readonly customer: string; readonly amount: number }
  | Exclude<Command, { readonly do: 'purchase' }>;

/** Random sequences of commands for the series rules, around the edges of the window. */
export function seriesCommands(windowMs?: Millis): fc.Arbitrary<readonly LabelledCommand[]> {
  return storyCommands(windowMs === undefined ? {} : { windowMs }).map((commands) => commands.map(labelled));
}

function labelled(command: Command): LabelledCommand {
  if (command.do !== 'purchase') return command;
  const { project, customer } = command;
  return { ...command, project: project === 0 ? 'main' : `other-${project}`, customer: `c${customer + 1}` };
}
