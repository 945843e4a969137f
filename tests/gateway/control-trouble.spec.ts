import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import type { HttpReply, HttpRequest, Party } from '#core/http';
import { at } from '#core/json';
import { DAY } from '#core/time';
import { readJson } from '#schemas/json/read';
import { deliveredTo, gatewayInProcess } from '#targets/gateway/client/target';
import { referenceGateway } from '#targets/gateway/reference/gateway';
import { failedRules, judged, methodContracts } from './judged.ts';

const UNANSWERED: HttpReply = { status: 503, headers: {}, body: new Uint8Array() };

interface Trouble {
  readonly call: string;
  /** 1 is the first call after a reset. */
  readonly time: 1 | 2;
  readonly isDone: boolean;
}

/** A control API that does not answer this call the first or second time after each reset, though it may carry it out. */
function troubled(control: Party, { call, time, isDone }: Trouble, happened: () => void): Party {
  let asked = 0;
  return async (request: HttpRequest) => {
    const { method, path } = request;
    if (path === '/reset') asked = 0;
    if (!`${method} ${path}`.startsWith(call) || ++asked !== time) return control(request);
    happened();
    if (isDone) await control(request);
    return UNANSWERED;
  };
}

/** The contract in which every control call matters most: the one with series. */
const contracts = methodContracts.filter(({ contract: { id } }) => id.startsWith('bank-transfer'));

const CALLS = ['GET /provider/purchases', 'POST /customer', 'POST /clock', 'POST /projects'];
for (const call of CALLS)
  for (const time of [1, 2] as const)
    for (const isDone of [true, false])
      test(`no rule fails where ${call} is ${isDone ? 'done' : 'not done'} and not answered the ${time === 1 ? 'first' : 'second'} time`, async () => {
        let troubles = 0;
        const target = await gatewayInProcess('troubled', ({ party }) => {
          const gateway = referenceGateway({ deliver: deliveredTo(party) });
          return { ...gateway, control: troubled(gateway.control, { call, time, isDone }, () => troubles++) };
        });
        assert.deepEqual(failedRules(await judged(target, contracts)), []);
        assert.ok(troubles > 0);
      });

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
