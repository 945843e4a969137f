import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import type { Report } from '#core/model';
import { evidenceInMemory } from '#run/evidence-store';
import { inspect } from '#run/inspect';
import { contract, fakeTarget, scenario, stop } from './fake.ts';

const OPTIONS = { seed: 1, strict: false };
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const alike = () =>
  ['a', 'b', 'c'].map((id) => contract(id, [scenario(`${id}/short`), scenario(`${id}/long`, 1, { once: 'long' })]));
const failures = ({ verdicts }: Report) =>
  verdicts.flatMap(({ outcome, rule, problems }) => (outcome === 'fail' ? [[rule, problems[0]?.scenario]] : []));
const names = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}/${index + 1}`);

test('scenarios run one after the other in the order of the contracts, and each gives its verdict', async () => {
  const { target, ran, most } = fakeTarget({ step: ({ id }) => (id === 'a/2' ? 'bad' : 'ok') });
  const contracts = ['a', 'b'].map((id) =>
    contract(
      id,
      names(id, 3).map((name) => scenario(name)),
    ),
  );
  const store = evidenceInMemory();
  const { report, secrets } = await inspect(target, contracts, { ...OPTIONS, store });
  assert.deepEqual(ran, [...names('a', 3), ...names('b', 3)]);
  assert.equal(most.atOnce, 1);
  assert.deepEqual(
    report.verdicts.map(({ outcome }) => outcome),
    ['pass', 'fail', 'pass', 'pass', 'pass', 'pass'],
  );
  assert.equal(report.outcome, 'not-conformant');
  assert.deepEqual(
    store.evidence.map(({ scenario: { id } }) => id),
    ran,
  );
  assert.ok(secrets.includes('key of b/3'));
});

test('where a target has worlds, so many scenarios run side by side, the longest first, and the report is the same', async () => {
  const long = scenario('a/5', 1, { steps: [{ do: 'answer', status: 500, most: 9 }] });
  const contracts = [
    contract('a', [...names('a', 4).map((name) => scenario(name)), long]),
    contract(
      'b',
      names('b', 20).map((name) => scenario(name)),
    ),
  ];
  const reports = await Promise.all(
    [undefined, 4].map(async (sideBySide) => {
      const { target, ran, most } = fakeTarget({
        ...(sideBySide === undefined ? {} : { sideBySide }),
        step: async ({ id }) => {
          await pause(sideBySide === undefined ? 0 : id.length * 3);
          return id.endsWith('3') ? 'bad' : 'ok';
        },
      });
      const { report } = await inspect(target, contracts, OPTIONS);
      assert.equal(most.atOnce, sideBySide ?? 1);
      assert.equal(ran[0], sideBySide === undefined ? 'a/1' : 'a/5');
      return { ...report, started: '', took_ms: 0 };
    }),
  );
  assert.deepEqual(reports[0], reports[1]);
});

test('what is much alike for every method is run for each, so that a later one is not judged by an earlier', async () => {
  const { target, ran } = fakeTarget({ step: ({ id }) => (id === 'b/long' ? 'bad' : 'ok') });
  const { report } = await inspect(target, alike(), OPTIONS);
  assert.deepEqual(ran.toSorted(), ['a/long', 'a/short', 'b/long', 'b/short', 'c/long', 'c/short']);
  assert.deepEqual(failures(report), [['b/long-is-good', 'b/long']]);
  assert.deepEqual(report.notes, []);
});

test('what is much alike for every method is run once where that is slow, judged for each, and named', async () => {
  for (const sideBySide of [1, 4]) {
    const { target, ran } = fakeTarget({ sideBySide, step: ({ id }) => (id.endsWith('long') ? 'bad' : 'ok') });
    const { report } = await inspect(target, alike(), { ...OPTIONS, slowMs: 0 });
    assert.deepEqual(
      ran.filter((id) => id.endsWith('long')),
      ['a/long'],
    );
    assert.deepEqual(
      failures(report),
      ['a', 'b', 'c'].map((id) => [`${id}/long-is-good`, `${id}/long`]),
    );
    assert.deepEqual(
      report.scenarios.map(({ id }) => id),
      ['a/short', 'a/long', 'b/short', 'b/long', 'c/short', 'c/long'],
    );
    assert.deepEqual(
      report.notes,
      ['b', 'c'].map(
        (id) =>
          `the target is slow, so the runs of a, in which the kit waited 0 s for it, stand for those of ${id} too: long`,
      ),
    );
  }
});

test('what does not fit into the time budget is unproven by name, and a step under way is the last', async () => {
  const { target, ran } = fakeTarget({
    step: async () => {
      await pause(60);
      return 'ok';
    },
  });
  const { report } = await inspect(
    target,
    [
      contract(
        'a',
        names('a', 6).map((name) => scenario(name, 2)),
      ),
    ],
    {
      ...OPTIONS,
      budgetMs: 300,
    },
  );
  assert.ok(ran.length >= 1 && ran.length < 6, String(ran.length));
  assert.equal(report.outcome, 'incomplete');
  const last = report.verdicts.at(-1);
  assert.deepEqual(
    [last?.outcome, last?.because],
    ['unproven', 'scenario a/6 could not be run: it did not fit into the time budget of 300 ms'],
  );
  assert.match(
    report.notes.join('\n'),
    /^[1-5] of 6 scenarios were not run to their end: it did not fit into the time budget of 300 ms$/,
  );
});

test('the plumbing of a target leaves its scenario unproven, and a fault of the kit ends the run when all is quiet', async () => {
  const plumbing = fakeTarget({ step: ({ id }) => (id === 'a/1' ? stop('POST /clock failed') : 'ok') });
  const contracts = [
    contract(
      'a',
      names('a', 8).map((name) => scenario(name)),
    ),
  ];
  const { report } = await inspect(plumbing.target, contracts, OPTIONS);
  assert.equal(report.verdicts[0]?.because, 'scenario a/1 could not be run: POST /clock failed');
  const broken = fakeTarget({
    sideBySide: 2,
    step: async ({ id }) => {
      await pause(5);
      if (id === 'a/2') throw new TypeError('oops');
      return 'ok';
    },
  });
  await assert.rejects(inspect(broken.target, contracts, OPTIONS), /oops/);
  assert.ok(broken.ran.length <= 4, String(broken.ran));
});
