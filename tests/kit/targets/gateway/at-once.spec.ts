import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { execute } from '#core/execute';
import type { Party } from '#core/http';
import type { Scenario, Send } from '#core/model';
import { serve } from '#targets/doors/http';
import { wearied } from '#targets/gateway/client/asking';
import { gatewayOverHttp } from '#targets/gateway/client/target';
import { referenceGateway } from '#targets/gateway/reference/gateway';

const message = (as: string): Send => ({
  do: 'send',
  as,
  project: 'main',
  method: 'POST',
  path: '/',
  body: {},
  signed: null,
});

/** A gateway that answers as soon as so many requests are under way, or after a while. */
function meeting(count: number) {
  let most = 0;
  let underway = 0;
  const party: Party = async ({ method }) => {
    underway += 1;
    most = Math.max(most, underway);
    const end = Date.now() + (method === 'GET' ? 0 : 300);
    while (most < count && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
    underway -= 1;
    return { status: 200, headers: {}, body: '{}' };
  };
  return { party, most: () => most };
}

async function mostAtOnce(steps: Scenario['steps']): Promise<number> {
  const { party, most } = meeting(2);
  const [payment, control] = await Promise.all([
    serve(party),
    serve(referenceGateway({ deliver: async () => null }).control),
  ]);
  const target = await gatewayOverHttp({ url: payment.url, control: control.url });
  const { abortReason, events } = await execute(target, { id: 'once', title: '', needs: [], steps });
  assert.equal(abortReason, null);
  assert.ok(events.every((event) => event.kind !== 'exchange' || event.reply?.status === 200));
  await target.close();
  await Promise.all([payment.close(), control.close()]);
  return most();
}

test('a message that goes with the next does not wait for its reply, and any other does', async () => {
  assert.equal(await mostAtOnce([{ ...message('one'), withNext: true }, message('other')]), 2);
  assert.equal(await mostAtOnce([message('one'), message('other')]), 1);
});

test('who answers one of two requests at once is not given up', async () => {
  let asked = 0;
  const ask = wearied(async () => {
    asked += 1;
    if (asked % 2 === 0) return { failure: 'too late', tries: 1 };
    return { reply: { status: 200, headers: {}, body: new Uint8Array(), truncated: false }, tries: 1 };
  });
  const request = { method: 'POST', path: '/', headers: {}, body: new Uint8Array() };
  for (let pair = 1; pair <= 5; pair += 1) {
    const answers = await Promise.all([ask(request), ask(request)]);
    assert.deepEqual(
      answers.map((answer) => answer.tries),
      [1, 1],
      `pair ${pair}`,
    );
  }
});
