import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { claimsOf } from '#core/claims';
import { evaluatorFor } from '#core/evaluate';
import { execute } from '#core/execute';
import type { Claim, Rule, Scenario } from '#core/model';
import { gatewayDefects } from '#targets/gateway/defects/all';
import type { Defect } from '#targets/gateway/defects/defect';
import { compliant } from '#targets/gateway/reference/compliant';
import { type MethodContract, methodContracts } from '../judged.ts';
import { sandbox } from './sandbox.ts';

/** A rule that a defect is made for, in the first contract where that shows. */
interface Made extends MethodContract {
  readonly rule: Rule<never>;
}

function madeFor(defect: Defect): Made | undefined {
  for (const one of methodContracts.filter(({ method }) => defect.appliesTo(method))) {
    const [topic] = defect.caughtBy(one.method);
    const rule = one.contract.rules.find(({ id }) => id === `${one.contract.id}/${topic}`);
    if (rule) return { ...one, rule };
  }
  return undefined;
}

/** Short scenarios of requests that are refused, which claims do not change. */
const ASKED_ALONE = /\/(other-project|corrected)$/;

/** The scenarios that can be begun with these claims and judge the rule; where any may, those that few claims cut short. */
function shown({ contract, rule }: Made, claims: readonly Claim[]): readonly Scenario[] {
  const begun = contract.scenarios.filter(({ needs }) => needs.every((claim) => claims.includes(claim)));
  const { scenarios, also = [] } = rule;
  if (scenarios) return begun.filter(({ id }) => [...scenarios, ...also].includes(id));
  return begun.filter((scenario) => claimsOf(scenario).length > 0 || ASKED_ALONE.test(scenario.id));
}

/** What a sandbox with little claims shows of a rule otherwise than one with all: part of a scenario, or time that passes. */
const isShownOtherwise = (scenarios: readonly Scenario[]): boolean =>
  scenarios.some((one) => claimsOf(one).length > 0 || one.steps.some((step) => step.do === 'settle' && step.ms));

const isClaimed = ({ rule: { needs = [], offers = [] } }: Made, claims: readonly Claim[]): boolean =>
  [...needs, ...offers].every((claim) => claims.includes(claim));

const LEAST = ['status'];

for (const claims of [LEAST, [...LEAST, 'customer']])
  for (const defect of gatewayDefects) {
    const made = madeFor(defect);
    // What is seen with the least is seen with more: the same steps come first.
    if (defect.needs.some((claim) => !claims.includes(claim))) continue;
    if (!made || !isClaimed(made, claims) || (claims !== LEAST && isClaimed(made, LEAST))) continue;
    const scenarios = shown(made, claims);
    if (!isShownOtherwise(scenarios)) continue;
    test(`where only ${claims.join(' and ')} is claimed, ${defect.id} is seen or its rule stays open`, async () => {
      assert.notEqual(await outcome(made, { scenarios, claims }, defect), 'pass');
    });
  }

/** What can be run with few claims. */
interface Little {
  readonly scenarios: readonly Scenario[];
  readonly claims: readonly Claim[];
}

/** What the rule of a defect comes to; where it fails in a scenario, the others are not run. */
async function outcome({ contract, rule }: Made, { scenarios, claims }: Little, defect: Defect) {
  const target = await sandbox({ claims, projects: 2 }, { behaviour: defect.behaviour(compliant) });
  const evaluator = evaluatorFor(contract, target.capabilities, [rule]);
  for (const scenario of scenarios) {
    const evidence = await execute(target, scenario);
    const evaluations = evaluator.evaluate(evidence);
    evaluator.record(evidence, evaluations);
    if (evaluations.some(({ problems }) => problems.length > 0)) break;
  }
  await target.close();
  return evaluator.verdicts()[0]?.outcome;
}
