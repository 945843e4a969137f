import { generatedSeriesStory } from '#contracts/bank-transfer-thailand/redirect';
import type { Weighed } from '#core/judge';
import type { Contract, Story, Target } from '#core/model';
import type { Command } from '#generators/series-commands';
import type { RunConfig } from '#schemas/generated/types';
import type { Telling } from './inspection.ts';

/** How many generated sequences a run plays unless told. */
const RUNS = 100;

type Commands = readonly Command[];

/**
 * Plays generated sequences of purchases for the series rules, where the target can be moved through them. A sequence
 * on which a rule fails is shrunk to the shortest on which that rule still fails, and kept as a story.
 */
export async function furtherSeries(
  target: Target,
  { seed = 1, runs = RUNS, series }: RunConfig,
  contract: Contract,
  telling: Telling,
): Promise<readonly string[]> {
  const able = ['customer', 'clock'].every((claim) => target.capabilities.claims.includes(claim));
  const wanted = contract.rules.some(({ id }) => id.includes('/series-'));
  if (!able || !wanted || runs === 0) return [];
  // fast-check is heavy: a run without generated stories does without it.
  const { labelled, seriesCommands, shorter } = await import('#generators/series-commands');
  const { search } = await import('#generators/searching');
  const arbitrary = seriesCommands(series?.window_ms);
  const storyOf = (commands: Commands, name: string): Story => {
    const story = generatedSeriesStory(labelled(commands));
    return { ...story, id: `${story.id}-${name}` };
  };
  const notes: string[] = [];
  const known = new Set<string>();
  for (let round = 0; ; round += 1) {
    const found = await search(arbitrary, { seed: seed + round, runs, smaller: shorter }, async (commands) => {
      const evidence = await telling.drive(storyOf(commands, `run-${round}`));
      const weighed = telling.weigh(evidence);
      const broken = failing(weighed).filter((rule) => !known.has(rule));
      if (broken.length === 0 && round === 0) telling.hear(evidence, false, weighed);
      return broken;
    });
    if (!found) return notes;
    known.add(found.what);
    const story = storyOf(found.value, `found-${known.size}`);
    telling.hear(await telling.drive(story), true);
    notes.push(
      `${found.what}: found by generated sequence ${found.tries} of seed ${seed + round}, shrunk to ${counted(found.value)} and kept as story ${story.id}`,
    );
  }
}

function counted(commands: Commands): string {
  const count = commands.filter((command) => command.do === 'purchase').length;
  return `${count} purchase${count === 1 ? '' : 's'} and ${commands.length - count} other moves`;
}

/** The rules that fail on the evidence of one story alone. */
function failing(weighed: readonly Weighed[]): readonly string[] {
  return weighed
    .filter(({ rule, problems }) => rule.level === 'must' && problems.length > 0)
    .map(({ rule }) => rule.id);
}
