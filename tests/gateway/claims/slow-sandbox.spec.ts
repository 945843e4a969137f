import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { referenceInProcess } from '#targets/gateway/client/target';
import { compliant } from '#targets/gateway/reference/compliant';
import { failedRules, type Seen, seen } from '../judged.ts';
import { claimSets, sandboxOf } from './claim-sets.ts';
import { sandbox } from './sandbox.ts';

/** Longer than the kit looks for what it does not wait for, and shorter than it waits for what must come. */
const SIDE_BY_SIDE_MS = 15;
/** So long that some dozens of them take longer than the kit waits where nothing comes. */
const IN_TURN_MS = 6;
const PATIENCE_MS = 100;
/** Longer than the scenarios of series take: what was decided with another purchase is told last. */
const REST_MS = 150;

let all: Promise<Seen> | undefined;
/** The reference with all that it claims. */
function withAll(): Promise<Seen> {
  all ??= referenceInProcess().then((target) => seen(target));
  return all;
}

for (const set of claimSets.filter(({ having }) => !having.includes('clock')))
  for (const deliversSideBySide of [true, false])
    test(`a sandbox with ${set.name} whose callbacks take their time, ${deliversSideBySide ? 'side by side' : 'one after the other'}, fails no rule, and is read as it is`, async () => {
      const target = await sandbox(sandboxOf(set), {
        behaviour: { ...compliant, deliversSideBySide },
        callbackMs: (text) => {
          if (!deliversSideBySide) return IN_TURN_MS;
          return text.includes('"3613"') ? REST_MS : SIDE_BY_SIDE_MS;
        },
        patienceMs: PATIENCE_MS,
      });
      const { verdicts, readings } = await seen(target);
      assert.deepEqual(failedRules(verdicts), []);
      const { readings: known } = await withAll();
      assert.deepEqual(
        [...readings].filter((reading) => !known.has(reading)),
        [],
      );
    });
