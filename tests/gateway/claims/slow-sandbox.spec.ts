import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { compliant } from '#targets/gateway/reference/compliant';
import { failedRules, judged } from '../judged.ts';
import { claimSets, sandboxOf } from './claim-sets.ts';
import { sandbox } from './sandbox.ts';

/** Longer than the kit looks for what it does not wait for, and shorter than it waits for what must come. */
const SIDE_BY_SIDE_MS = 15;
/** So long that some dozens of them take longer than the kit waits where nothing comes. */
const IN_TURN_MS = 6;

for (const set of claimSets.filter(({ having }) => !having.includes('clock')))
  for (const deliversSideBySide of [true, false])
    test(`a sandbox with ${set.name} whose callbacks take their time, ${deliversSideBySide ? 'side by side' : 'one after the other'}, fails no rule`, async () => {
      const target = await sandbox(sandboxOf(set), {
        behaviour: { ...compliant, deliversSideBySide },
        callbackMs: deliversSideBySide ? SIDE_BY_SIDE_MS : IN_TURN_MS,
      });
      assert.deepEqual(failedRules(await judged(target)), []);
    });
