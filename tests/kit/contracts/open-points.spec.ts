import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { openPoints } from '#contracts/register/open-points';
import { allContracts } from '#run/contracts/contracts-for';

test('every open point is observed by a contract, or the register says why it cannot be', async () => {
  const observed = new Set((await allContracts()).flatMap(({ ambiguities }) => ambiguities.map(({ id }) => id)));
  for (const { id, unobserved } of openPoints) assert.equal(observed.has(id), unobserved === undefined, id);
});

test('a reason why something is not observed is a sentence', () => {
  for (const { id, readings, ...point } of openPoints)
    for (const { unobserved } of [point, ...readings])
      if (unobserved !== undefined) assert.match(unobserved, /^[A-Z].{20,}\.$/, id);
});
