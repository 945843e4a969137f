import { test as base, expect } from '@playwright/test';
import type { Target, Verdict } from '#core/model';
import { PART } from '#reports/playwright';
import { redactor } from '#reports/redact';
import { contractsFor } from '#run/contracts/contracts-for';
import { evidenceInMemory } from '#run/evidence-store';
import { runGenerated } from '#run/generated/run-generated';
import { inspect } from '#run/inspect';
import { openTarget } from '#run/target/open-target';
import { configFromEnvironment } from './target.ts';

/** The same engine as `tpc run`, under Playwright: a test a contract, a step a rule. */
const config = configFromEnvironment();
const { seed = 1, strict = false } = config;

const test = base.extend<object, { target: Target }>({
  target: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern.
    async ({}, use) => {
      const target = await openTarget(config);
      await use(target);
      await target.close();
    },
    { scope: 'worker' },
  ],
});

for (const contract of await contractsFor(config))
  test(contract.title, async ({ target }, info) => {
    test.setTimeout(300_000);
    const store = evidenceInMemory();
    const options = { seed, strict, store, runGenerated: runGenerated(target, config) };
    const { report, secrets } = await inspect(target, [contract], options);
    const redact = redactor(secrets);
    await info.attach(PART, {
      contentType: 'application/json',
      body: JSON.stringify(redact({ report, evidence: store.evidence })),
    });
    for (const verdict of report.verdicts)
      await test.step(`${verdict.rule}: ${verdict.title}`, () => expectHeld(redact(verdict)));
  });

/** A rule that fails or that nothing showed fails its step, and the test goes on to the next. */
async function expectHeld({ rule, level, outcome, because, problems }: Verdict): Promise<void> {
  if (level !== 'must' && !(strict && outcome === 'fail')) return;
  const reasons = [
    because,
    ...problems.map(({ at, expected, actual }) => `${at}: expected ${expected}, was ${actual}`),
  ];
  expect.soft(outcome, [rule, ...reasons.filter((line) => line !== '')].join('\n')).toMatch(/^(pass|inapplicable)$/);
}
