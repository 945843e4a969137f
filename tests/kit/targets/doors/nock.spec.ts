import { strict as assert } from 'node:assert';
import http from 'node:http';
import { nockScope } from '#targets/doors/nock';
import { mirror, quietGateway, test, toldDirectly, toldToFetch } from './conversation.ts';

test.use({ apart: 'nock' });

test('a party behind nock behaves as when it is called, and nock is imported only when asked for', async () => {
  const before = fetch;
  const gateway = quietGateway();
  const urls = { payment: 'http://gate.example/some/base', control: 'http://control.example' };
  await nockScope(gateway.payment, `${urls.payment}/`);
  assert.notEqual(fetch, before);
  await nockScope(gateway.control, urls.control);
  await nockScope(mirror, 'http://mirror.example');
  const { default: nock } = await import('nock');
  nock.disableNetConnect();
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
    assert.equal(await byHttp('http://mirror.example/plain'), 'POST /plain');
    await assert.rejects(fetch('http://gate.example/some/basement'));
  } finally {
    nock.cleanAll();
    nock.restore();
  }
});

/** What a client of the `http` module is told. */
function byHttp(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = http.request(url, { method: 'POST' }, (answer) => {
      answer.resume();
      resolve(String(answer.headers['x-asked']));
    });
    asked.on('error', reject);
    asked.end('{"a":1}');
  });
}
