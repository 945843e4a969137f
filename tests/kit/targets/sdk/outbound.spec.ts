import assert from 'node:assert/strict';
import { request } from 'node:https';
import { test } from '@playwright/test';
import type { HttpRequest } from '#core/http';
import { modulePort } from '#targets/sdk/client/module/module';
import { kept } from '#targets/sdk/client/module/outbound';

test('calls to the platform stay on the machine and are answered there, calls elsewhere are refused and named', async () => {
  const asked: HttpRequest[] = [];
  const undici = await import('undici');
  const original = globalThis.fetch;
  const library = async () =>
    modulePort({
      platform: async () => {
        const body = '{"a":  1}';
        const reply = await fetch('https://api.ecommpay.com/v2/payment/status?x=1', { method: 'POST', body });
        return { status: reply.status, text: await reply.text() };
      },
      elsewhere: async () => ({ status: (await fetch('https://evil.example.com/x')).status }),
      'by-https': () =>
        new Promise((resolve) => request('https://other.example.com/', (reply) => resolve(reply.statusCode)).end()),
      'by-undici': () => undici.request('https://api.ecommpay.com.evil.example.com/'),
    });
  const port = await kept(library, async (seen) => {
    asked.push(seen);
    return { status: 200, headers: { 'content-type': 'application/json' }, body: '{"status":"success"}' };
  });
  const platform = await port.call('platform', {});
  assert.deepEqual(platform.result, { status: 200, text: '{"status":"success"}' });
  assert.deepEqual(platform.irregular, []);
  assert.deepEqual(
    platform.exchanges.map(({ as, method, path, sent, reply }) => [as, method, path, sent.text, reply?.status]),
    [['api.ecommpay.com', 'POST', '/v2/payment/status?x=1', '{"a":  1}', 200]],
  );
  assert.equal(Buffer.from(asked[0]?.body ?? []).toString(), '{"a":  1}');
  for (const [operation, host] of [
    ['elsewhere', 'evil.example.com'],
    ['by-https', 'other.example.com'],
    ['by-undici', 'api.ecommpay.com.evil.example.com'],
  ] as const) {
    const { irregular, exchanges } = await port.call(operation, {});
    assert.ok(
      irregular.some(({ kind, what }) => kind === 'host' && what === host),
      operation,
    );
    assert.deepEqual(exchanges, []);
  }
  await port.close();
  assert.equal(globalThis.fetch, original);
});
