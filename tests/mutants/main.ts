import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyOfCheckout } from '../kit/guide.ts';
import { buildOf } from './build.ts';
import { compiles, refusedByCompiler } from './gate.ts';
import { type Mutation, mutationsOf } from './mutations.ts';
import { drawn, keyOf } from './sample.ts';
import { sourcesIn } from './sources.ts';
import { askable, specsOf } from './specs.ts';
import { type Fate, trialOf } from './trial.ts';

const HELP = `Changes one thing of the sources at a time and asks the tests whether they see it.

  npm run mutants                              50 mutants of the default files, by seed 1
  npm run mutants -- --count 150 --seed 7      others, and more of them
  npm run mutants -- --from 50                 without the first 50 of the draw
  npm run mutants -- --budget 120              up to 120 seconds of processor time each, not 30
  npm run mutants -- schemas/signature core    of these files and folders alone

Ends with 1 where a mutant survives that tests/mutants/survivors.json does not list.
A listed one that is killed now is named: take it out of the list, which only shrinks.`;

/** What the kit exists for: rules, signature, codes, the two machines and how a gateway is asked. */
const SOURCES = ['contracts', 'schemas/signature', 'schemas/emv-qr', 'schemas/json', 'core', 'targets/gateway/client'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '50' },
    from: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    budget: { type: 'string', default: '30' },
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
process.once('SIGTERM', () => process.exit(143));

const files = sourcesIn(copy, positionals.length > 0 ? positionals : SOURCES);
const sources = new Map(files.map((file) => [file, readFileSync(join(copy, file), 'utf8')]));
const key = (mutation: Mutation) => keyOf(mutation, sources.get(mutation.file) ?? '');
const all = [...sources].flatMap(([file, source]) => mutationsOf(file, source));
const sample = drawn(all, key, Number(values.count), Number(values.seed)).slice(Number(values.from));
const known: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('survivors.json', import.meta.url), 'utf8'),
);

console.log(`${sample.length} of ${all.length} mutants of ${files.length} files, by seed ${values.seed}`);
if (!compiles(copy)) {
  console.error('The sources do not compile as they are: see `npm run types`.');
  process.exit(2);
}
const refused = refusedByCompiler(copy, sample);
console.log(`${refused.size} of them are refused by the compiler`);
const specs = specsOf(copy);
const build = await buildOf(copy, askable(copy));
const trial = trialOf({ build, copy, specs, budgetSeconds: Number(values.budget) });
const fates: { readonly mutation: Mutation; readonly fate: Fate['fate'] }[] = [];
for (const [index, mutation] of sample.entries()) {
  const { fate, by }: Fate = refused.has(mutation) ? { fate: 'not compiled', by: 'tsc' } : await trial.of(mutation);
  fates.push({ mutation, fate });
  console.log(`${index + 1}/${sample.length} ${fate}: ${key(mutation)} — ${by}`);
}
await build.end();

const of = (wanted: Fate['fate']) => fates.filter(({ fate }) => fate === wanted).map(({ mutation }) => key(mutation));
const survivors = of('survived');
const equivalent = survivors.filter((one) => known[one]?.startsWith('equivalent'));
const unlisted = survivors.filter((one) => known[one] === undefined);
const mended = of('killed').filter((one) => known[one] !== undefined);
const asked = survivors.length - equivalent.length + of('killed').length;
const share = Math.round((100 * of('killed').length) / Math.max(asked, 1));
console.log(`${of('killed').length} of ${asked} killed (${share}%), ${equivalent.length} that change nothing left out`);
for (const one of mended) console.log(`killed now, take it out of survivors.json: ${one}`);
for (const one of unlisted) console.log(`survived, and not listed: ${one}`);
process.exitCode = unlisted.length > 0 ? 1 : 0;
