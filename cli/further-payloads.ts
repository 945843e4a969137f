import { shrunk } from '#contracts/sdk/shrink';
import type { Telling } from './inspection.ts';

/** How many failing rules are shown on their smallest payload: each costs the library some hundred calls. */
const MOST = 10;

/** Tells a library the smallest generated payload on which each failing rule still fails, and has that judged too. */
export async function furtherPayloads(telling: Telling): Promise<readonly string[]> {
  const notes: string[] = [];
  for (const { rule, evidence } of telling.failed) {
    if (notes.length === MOST) return notes;
    const smallest = await shrunk(rule, evidence, telling.drive);
    if (!smallest) continue;
    const id = `${evidence.story.id}-smallest-${notes.length + 1}`;
    telling.hear({ ...smallest, story: { ...smallest.story, id } }, true);
    notes.push(`${rule.id}: its failure on generated payloads was shrunk and kept as story ${id}`);
  }
  return notes;
}
