import type { ScenarioRunner } from '#run/scenario-runner';
import { smallestFailure } from './shrink-payload.ts';

/** How many failing rules are shown on their smallest payload: each costs the library some hundred calls. */
const MOST = 10;

/** Calls a library with the smallest generated payload on which each failing rule still fails, and has that judged too. */
export async function runSmallestPayloads(runner: ScenarioRunner): Promise<readonly string[]> {
  const notes: string[] = [];
  for (const { rule, evidence } of runner.failed) {
    if (notes.length === MOST) return notes;
    const smallest = await smallestFailure(rule, evidence, runner.execute);
    if (!smallest) continue;
    const id = `${evidence.scenario.id}-smallest-${notes.length + 1}`;
    runner.record({ ...smallest, scenario: { ...smallest.scenario, id } }, true);
    notes.push(`${rule.id}: its failure on generated payloads was shrunk and kept as scenario ${id}`);
  }
  return notes;
}
