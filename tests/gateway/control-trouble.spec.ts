import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import type { HttpReply, HttpRequest, Party } from '#core/http';
import { deliveredTo, gatewayInProcess } from '#targets/gateway/client/target';
import { referenceGateway } from '#targets/gateway/reference/gateway';
import { failedRules, judged, methodContracts } from './judged.ts';

const UNANSWERED: HttpReply = { status: 503, headers: {}, body: new Uint8Array() };

/** A control API that does not answer this call the first or second time after each reset, though it may carry it out. */
function troubled(control: Party, call: string, time: number, isDone: boolean): Party {
  let asked = 0;
  return async (request: HttpRequest) => {
    const { method, path } = request;
    if (path === '/reset') asked = 0;
    if (!`${method} ${path}`.startsWith(call) || ++asked !== time) return control(request);
    if (isDone) await control(request);
    return UNANSWERED;
  };
}

/** The contract in which every control call matters most: the one with series. */
const contracts = methodContracts.filter(({ method }) => method.id === 'bank-transfer-thailand');

const CALLS = ['GET /provider/purchases', 'POST /customer', 'POST /clock', 'POST /projects'];
for (const call of CALLS)
  for (const time of [1, 2])
    for (const isDone of [true, false])
      test(`no rule fails where ${call} is ${isDone ? 'done' : 'not done'} and not answered the ${time === 1 ? 'first' : 'second'} time`, async () => {
        const target = await gatewayInProcess('troubled', ({ party }) => {
          const gateway = referenceGateway({ deliver: deliveredTo(party) });
          return { ...gateway, control: troubled(gateway.control, call, time, isDone) };
        });
        const verdicts = await judged(target, contracts);
        assert.deepEqual(failedRules(verdicts), []);
        assert.ok(verdicts.some(({ outcome }) => outcome === 'unproven'));
      });
