import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyOfCheckout } from '../kit/guide.ts';
import { type Mutation, mutationsOf } from './mutations.ts';
import { drawn, keyOf } from './sample.ts';
import { sourcesIn } from './sources.ts';
import { specsOf } from './specs.ts';
import { type Fate, passes, tried } from './trial.ts';

const HELP = `Changes one thing of the sources at a time and asks the tests whether they see it.

  npm run mutants                              50 mutants of the default files, by seed 1
  npm run mutants -- --count 150 --seed 7      others, and more of them
  npm run mutants -- schemas/signature core    of these files and folders alone

Ends with 1 where a mutant survives that tests/mutants/survivors.json does not list.
A listed one that is killed now is named: take it out of the list, which only shrinks.`;

/** What the kit exists for: rules, signature, codes, the two machines and how a gateway is asked. */
const SOURCES = ['contracts', 'schemas/signature', 'schemas/emv-qr', 'schemas/json', 'core', 'targets/gateway/client'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}

const copy = copyOfCheckout();
process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
process.once('SIGINT', () => process.exit(130));

const files = sourcesIn(copy, positionals.length > 0 ? positionals : SOURCES);
const sources = new Map(files.map((file) => [file, readFileSync(join(copy, file), 'utf8')]));
const key = (mutation: Mutation) => keyOf(mutation, sources.get(mutation.file) ?? '');
const all = [...sources].flatMap(([file, source]) => mutationsOf(file, source));
const sample = drawn(all, key, Number(values.count), Number(values.seed));
const listed: readonly string[] = JSON.parse(readFileSync(new URL('survivors.json', import.meta.url), 'utf8'));
const specs = specsOf(copy);

if (!passes(copy, ['tsc', '--noEmit'])) {
  console.error('the sources do not compile as they stand: mend that first');
  process.exit(2);
}
console.log(`${sample.length} of ${all.length} mutants of ${files.length} files, by seed ${values.seed}`);
const fates = sample.map((mutation, index) => {
  const fate = tried(copy, mutation, specs(mutation.file));
  console.log(
    `${index + 1}/${sample.length} ${fate}: ${mutation.file}:${mutation.line} ${key(mutation).split(' | ')[1]}`,
  );
  return { mutation, fate };
});

const of = (wanted: Fate) => fates.filter(({ fate }) => fate === wanted).map(({ mutation }) => key(mutation));
const survivors = of('survived');
const unlisted = survivors.filter((one) => !listed.includes(one));
const mended = of('killed').filter((one) => listed.includes(one));
const asked = survivors.length + of('killed').length;
console.log(
  `${of('killed').length} of ${asked} killed (${Math.round((100 * of('killed').length) / Math.max(asked, 1))}%)`,
);
for (const one of mended) console.log(`killed now, take it out of survivors.json: ${one}`);
for (const one of unlisted) console.log(`survived, and not listed: ${one}`);
process.exitCode = unlisted.length > 0 ? 1 : 0;
