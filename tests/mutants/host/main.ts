import { registered, Skipped, type Spec } from './test.ts';

/** Runs specs one after the other and stops at the first test that fails: which one is the last line of the output. */

/** A compiled spec, and which of its tests to run: those whose titles begin so, or all. */
export interface Asked {
  readonly file: string;
  readonly titles?: readonly string[];
}

/** What is to be run. */
export interface Order {
  readonly specs: readonly Asked[];
  /** Processor time after which no other test is begun. */
  readonly budgetSeconds: number;
  /** Tests that are left out, as this host names them. */
  readonly unfit?: readonly string[];
  /** Goes on behind a test that fails, and names every one. */
  readonly all?: true;
}

const { specs, budgetSeconds, unfit, all }: Order = JSON.parse(process.argv[2] ?? '{}');

const TEST_LIMIT_MS = 60_000;
const failed: string[] = [];
let ran = 0;

const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 > budgetSeconds;
};

for (const asked of specs) {
  if ((failed.length > 0 && all === undefined) || spent()) break;
  await runSpec(asked);
}
console.log(JSON.stringify({ failed, ran, spent: spent() }));
process.exit(failed.length > 0 ? 1 : 0);

async function runSpec({ file, titles }: Asked): Promise<void> {
  const spec = await loaded(file);
  const wanted = spec.tests
    .filter(({ title }) => titles?.some((one) => title.startsWith(one)) ?? true)
    .filter(({ title }) => unfit?.includes(`${file}: ${title}`) !== true);
  if (wanted.length === 0) return;
  for (const hook of spec.hooks.beforeAll) await hook();
  for (const one of wanted) {
    if ((failed.length > 0 && all === undefined) || spent()) break;
    ran += 1;
    // As under Playwright, what fails twice fails.
    if (!(await passes(spec, one)) && !(await passes(spec, one))) failed.push(`${file}: ${one.title}`);
  }
  for (const hook of spec.hooks.afterAll) await hook();
}

async function loaded(file: string): Promise<Spec> {
  await import(file);
  return registered();
}

async function passes(spec: Spec, { body }: Spec['tests'][number]): Promise<boolean> {
  try {
    for (const hook of spec.hooks.beforeEach) await hook();
    await Promise.race([body(), limit()]);
    for (const hook of spec.hooks.afterEach) await hook();
    return true;
  } catch (error) {
    if (process.env.MUTANTS_SHOW) console.error(error);
    return error instanceof Skipped;
  }
}

function limit(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('took too long')), TEST_LIMIT_MS).unref();
  });
}
