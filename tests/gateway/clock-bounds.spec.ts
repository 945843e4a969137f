import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import type { HttpReply, Party } from '#core/http';
import { at } from '#core/json';
import { DAY } from '#core/time';
import { readJson } from '#schemas/json/read';
import { deliveredTo, gatewayInProcess } from '#targets/gateway/client/target';
import { referenceGateway } from '#targets/gateway/reference/gateway';
import { judged, methodContracts } from './judged.ts';

const REFUSED: HttpReply = { status: 400, headers: {}, body: '{"error":"a clock goes two days at a time"}' };

/** A control API whose clock is moved two days at a time at most. */
const bounded =
  (control: Party, refused: () => void): Party =>
  async (request) => {
    const read = readJson(request.body);
    if (request.path !== '/clock' || !read.ok || Number(at(read.value, '/advance_ms')) <= 2 * DAY)
      return control(request);
    refused();
    return REFUSED;
  };

test('a clock that goes to no day of the next years leaves every rule as it is', async () => {
  let refusals = 0;
  const target = await gatewayInProcess('bounded', ({ party }) => {
    const gateway = referenceGateway({ deliver: deliveredTo(party) });
    return { ...gateway, control: bounded(gateway.control, () => refusals++) };
  });
  const verdicts = await judged(target, methodContracts);
  assert.deepEqual(
    verdicts.filter(({ outcome }) => outcome !== 'pass').map(({ rule, because }) => `${rule}: ${because}`),
    [],
  );
  assert.ok(refusals > 0);
});
