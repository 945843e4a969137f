import { test as base, expect } from '@playwright/test';
import type { Target, Verdict } from '#core/model';
import { PART } from '#reports/playwright';
import { redactor } from '#reports/redact';
import { furtherScenarios } from '#run/generated/scenarios';
import { inspect } from '#run/run';
import { configured, configuredContracts, configuredTarget } from './target.ts';

/** The same engine as `tpc run`, under Playwright: a test a contract, a step a rule. */
const config = configured();

const test = base.extend<object, { target: Target }>({
  target: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern.
    async ({}, use) => {
      const target = await configuredTarget(config);
      await use(target);
      await target.close();
    },
    { scope: 'worker' },
  ],
});

for (const contract of await configuredContracts(config))
  test(contract.title, async ({ target }, info) => {
    test.setTimeout(300_000);
    const { seed = 1, strict = false } = config;
    const { report, evidence, secrets } = await inspect(target, [contract], {
      seed,
      strict,
      further: furtherScenarios(target, config),
    });
    const redact = redactor(secrets);
    await info.attach(PART, { contentType: 'application/json', body: JSON.stringify(redact({ report, evidence })) });
    for (const verdict of report.verdicts)
      await test.step(`${verdict.rule}: ${verdict.title}`, () => held(redact(verdict), strict));
  });

/** A rule that fails or that nothing showed fails its step, and the test goes on to the next. */
async function held({ rule, level, outcome, because, problems }: Verdict, strict: boolean): Promise<void> {
  const binds = level === 'must' || (strict && outcome === 'fail');
  const told = [because, ...problems.map(({ at, expected, actual }) => `${at}: expected ${expected}, was ${actual}`)];
  if (binds)
    expect.soft(outcome, `${rule}\n${told.filter((line) => line !== '').join('\n')}`).toMatch(/^(pass|inapplicable)$/);
}
