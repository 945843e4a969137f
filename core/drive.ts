import { isStuck } from './faults.ts';
import type { Evidence, Story, Target } from './model.ts';

/** Tells a target one story and gives all that happened; what the target does never throws. */
export async function drive(target: Target, story: Story): Promise<Evidence> {
  const stage = await target.open(story);
  try {
    for (const step of story.steps) await stage.perform(step);
    return stage.evidence(null);
  } catch (error) {
    if (!isStuck(error)) throw error;
    return stage.evidence(error.message);
  } finally {
    await stage.close();
  }
}
