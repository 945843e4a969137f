import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import type { Evidence, Rule, Scenario } from '#core/model';
import { allContracts } from '#run/contracts/contracts-for';

const contracts = await allContracts();

/** A scenario that came to an end before anything happened. */
const nothing = (scenario: Scenario): Evidence => ({
  scenario,
  capabilities: { name: 'nobody', version: '', claims: [], scopes: [], settings: {} },
  projects: {},
  payments: {},
  customers: {},
  urls: {},
  events: [],
  abortReason: null,
});

const isShownBy = ({ scenarios, also = [] }: Rule<never>, { id }: Scenario): boolean =>
  scenarios === undefined || scenarios.includes(id) || also.includes(id);

for (const { id, rules, scenarios, ambiguities } of contracts) {
  test(`no rule of ${id} judges anything of a scenario in which nothing happened`, () => {
    const judging = rules.flatMap((rule) =>
      scenarios
        .filter((scenario) => isShownBy(rule, scenario) && rule.select(nothing(scenario)).length > 0)
        .map((scenario) => `${rule.id} in ${scenario.id}`),
    );
    assert.deepEqual(judging, []);
  });

  test(`no open point of ${id} is read in a scenario in which nothing happened`, () => {
    const read = ambiguities.flatMap((one) => scenarios.flatMap((scenario) => one.read(nothing(scenario))));
    assert.deepEqual(read, []);
  });
}
