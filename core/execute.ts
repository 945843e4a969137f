import { isStuck } from './faults.ts';
import type { Evidence, Scenario, Target } from './model.ts';

/** Runs one scenario on a target and gives all that happened; what the target does never throws. */
export async function execute(target: Target, scenario: Scenario): Promise<Evidence> {
  const session = await target.open(scenario);
  try {
    for (const step of scenario.steps) await session.perform(step);
    return session.evidence(null);
  } catch (error) {
    if (!isStuck(error)) throw error;
    return session.evidence(error.message);
  } finally {
    await session.close();
  }
}
