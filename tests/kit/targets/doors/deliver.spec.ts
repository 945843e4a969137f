import { strict as assert } from 'node:assert';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { type CallbackHead, type HttpRequest, HungUp } from '#core/http';
import { deliverOverHttp } from '#targets/doors/deliver';
import { serve } from '#targets/doors/http';
import { huge } from '#targets/gateway/defects/degenerate';
import { test } from './conversation.ts';

const JSON_BY_POST: CallbackHead = { method: 'POST', contentType: 'application/json' };

test('a callback is posted as JSON, and its answer is a status', async () => {
  const seen: HttpRequest[] = [];
  const { url, close } = await serve(async (request) => {
    seen.push(request);
    return { status: Number(request.path.slice(1)), headers: {}, body: 'thanks' };
  });
  for (const status of [200, 204, 302, 404, 503])
    assert.equal(await deliverOverHttp(`${url}/${status}`, '{"ไทย":1}', JSON_BY_POST), status);
  assert.deepEqual(
    seen.map(({ method }) => method),
    Array(5).fill('POST'),
  );
  assert.equal(seen[0]?.headers['content-type'], 'application/json');
  assert.equal(Buffer.from(seen[0]?.body ?? []).toString(), '{"ไทย":1}');
  await close();
  assert.equal(await deliverOverHttp(`${url}/200`, '{}', JSON_BY_POST), null, 'nobody there');
  assert.equal(await deliverOverHttp('nowhere', '{}', JSON_BY_POST), null);
});

test('a party that hangs up ends the connection without an answer', async () => {
  const { url, close } = await serve(async ({ path }) => {
    if (path === '/mute') throw new HungUp();
    return { status: 200, headers: {}, body: '' };
  });
  assert.equal(await deliverOverHttp(`${url}/mute`, '{}', JSON_BY_POST), null);
  assert.equal(await deliverOverHttp(`${url}/`, '{}', JSON_BY_POST), 200, 'the next one is answered');
  await close();
});

test('hostile addresses give a status or nothing', async () => {
  const large = await serve(huge);
  assert.ok([200, null].includes(await deliverOverHttp(large.url, '{}', JSON_BY_POST)));
  await large.close();
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  assert.equal(
    await deliverOverHttp(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, '{}', JSON_BY_POST),
    null,
  );
  server.close();
});
