import { strict as assert } from 'node:assert';
import { setupServer } from 'msw/node';
import { mswHandlers } from '#targets/doors/msw';
import { mirror, quietGateway, test, toldDirectly, toldToFetch } from './conversation.ts';

test.use({ apart: 'msw' });

test('a party behind Mock Service Worker behaves as when it is called', async () => {
  const gateway = quietGateway();
  const urls = { payment: 'http://gate.example/some/base', control: 'http://control.example' };
  const server = setupServer(
    ...mswHandlers(gateway.payment, `${urls.payment}/`),
    ...mswHandlers(gateway.control, urls.control),
    ...mswHandlers(mirror, 'http://mirror.example'),
  );
  server.listen({ onUnhandledRequest: 'error' });
  try {
    assert.deepEqual(await toldToFetch(urls), await toldDirectly());
    const body = Buffer.from([0, 1, 0xff, 0xfe, 0x80]);
    const answer = await fetch('http://mirror.example/a%20b?c=%2F', {
      method: 'POST',
      body,
      headers: { 'X-Mark': 'seen' },
    });
    assert.equal(answer.headers.get('x-asked'), 'POST /a%20b?c=%2F seen');
    assert.deepEqual(Buffer.from(await answer.arrayBuffer()), body);
    await assert.rejects(fetch('http://elsewhere.example/'));
  } finally {
    server.close();
  }
});
