import type { Command } from 'commander';
import { usage } from '#core/faults';
import { isObject } from '#core/json';
import type { Story } from '#core/model';
import { validate } from '#schemas/validate';
import { jsonIn } from './input.ts';
import { judging } from './judging.ts';
import { addTargetOptions, judge, type RunOptions } from './run.ts';

/** Adds `replay`: tell a target one stored story again. */
export function addReplay(program: Command): void {
  addTargetOptions(
    program
      .command('replay <file>')
      .description('tell the target the story in FILE (a story, or the evidence of one) again and judge what happens'),
  )
    .addHelpText(
      'after',
      '\nExample:\n  $ tpc replay reports/out/evidence/STORY.json --kind gateway --target URL --control URL\n',
    )
    .action((file: string, options: RunOptions) => judging(async () => judge(options, storyIn(file))));
}

function storyIn(file: string): Story {
  const value = jsonIn(file);
  const story = isObject(value) && isObject(value.story) ? value.story : value;
  const [problem] = validate('report/story', story);
  if (problem)
    throw usage(
      `${file} holds no story: ${problem.at || 'the file'} must be ${problem.expected}, was ${problem.actual}`,
    );
  return story as unknown as Story;
}
