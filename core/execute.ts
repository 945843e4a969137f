import { isStuck } from './faults.ts';
import type { Evidence, Scenario, Target } from './model.ts';

/** Runs one scenario on a target and gives all that happened; what the target does never throws. */
export async function execute(target: Target, scenario: Scenario): Promise<Evidence> {
  const stage = await target.open(scenario);
  try {
    for (const step of scenario.steps) await stage.perform(step);
    return stage.evidence(null);
  } catch (error) {
    if (!isStuck(error)) throw error;
    return stage.evidence(error.message);
  } finally {
    await stage.close();
  }
}
