import { compliant } from '#targets/gateway/reference/compliant';
import { seriesVariants } from '#targets/gateway/variants/series';
import { type FailedSequence, failedSequences, sequencesOf } from './sequences.ts';

/**
 * Long runs for the night: `npm run long -- [sequences] [of a variant]`. Generated sequences of five seeds on the
 * reference and on every compliant variant of series, of which none may fail; ends with 1 where one does.
 */
const [count = 10_000, ofVariant = 500, ...more] = process.argv.slice(2).map(Number);
if (![count, ofVariant].every(Number.isSafeInteger) || more.length > 0) {
  console.error('npm run long -- [sequences of the reference] [sequences of each variant]: two whole numbers at most');
  process.exit(2);
}
const SEEDS = [1, 2, 3, 4, 5];

const off = 'AMB-series-limited/off';
const behaviours = [
  { id: 'reference', behaviour: compliant, each: count },
  ...seriesVariants
    .filter(({ reading }) => reading !== off)
    .map(({ id, behaviour }) => ({ id, behaviour: behaviour(compliant), each: ofVariant })),
];

function printed({ rule, commands, problem }: FailedSequence): string {
  return `  ${rule}: ${problem}\n    ${JSON.stringify(commands)}`;
}

for (const { id, behaviour, each } of behaviours)
  for (const seed of SEEDS) {
    const began = Date.now();
    const failed = await failedSequences(behaviour, sequencesOf(seed, each));
    const took = ((Date.now() - began) / 1_000).toFixed(1);
    console.log(`${id}, seed ${seed}: ${each} sequences, ${failed.length} rules failed, ${took} s`);
    for (const one of failed) console.log(printed(one));
    if (failed.length > 0) process.exitCode = 1;
  }
