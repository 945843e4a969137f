import type { ScenarioRunner } from '#run/scenario-runner';
import { isGenerated, smallestFailure } from './shrink-payload.ts';

/** How many failing rules are shown on their smallest payload: each costs the library some hundred calls. */
const MOST = 10;

/** Calls a library with the smallest generated payload on which each failing rule still fails, and has that judged too. */
export async function runSmallestPayloads(runner: ScenarioRunner): Promise<readonly string[]> {
  const notes: string[] = [];
  for (const { rule, scenario, evidence } of await runner.failed) {
    if (notes.length === MOST || runner.stop() !== null) return notes;
    if (!isGenerated(rule, scenario)) continue;
    const smallest = await smallestFailure(rule, await evidence.read(), runner.execute);
    if (!smallest) continue;
    const id = `${scenario.id}-smallest-${notes.length + 1}`;
    await runner.record({ ...smallest, scenario: { ...smallest.scenario, id } }, true);
    notes.push(`${rule.id}: its failure on generated payloads was shrunk and kept as scenario ${id}`);
  }
  return notes;
}
