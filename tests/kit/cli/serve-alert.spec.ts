import { strict as assert } from 'node:assert';
import { fileURLToPath } from 'node:url';
import { test } from '@playwright/test';
import { validate } from '#schemas/validate';
import { started, stopped } from '../../alert-parties/program.ts';
import otherBank from '../../alert-profile/other-bank.json' with { type: 'json' };
import { tpc } from './tpc.ts';

const TPC = fileURLToPath(new URL('../../../cli/tpc.js', import.meta.url));
const OTHER = fileURLToPath(new URL('../../alert-profile/other-bank.json', import.meta.url));

const serve = (...args: readonly string[]) => started(process.execPath, TPC, 'serve', ...args);

const post = (url: string, body: unknown) =>
  fetch(url, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });

test('serve gives an alert-bank that schedules a request to pay, by the embedded profile', async () => {
  const { line, child } = await serve('--kind', 'alert-bank');
  const { url = '', control = '' } = line;
  assert.deepEqual(validate('protocol/announcement', line), []);
  await post(`${control}/reset`, { now: '2026-01-05T09:00:00+07:00' });
  const sender = {
    proxy: '0812345678',
    proxy_type: 'mobile',
    callback_url: 'http://127.0.0.1:9/',
    auth: { token: 't' },
  };
  assert.equal((await post(`${control}/proxies`, sender)).status, 204);
  const reply = await post(`${url}/rest/api/v1/payments/rtp/transactions`, {
    transactionId: 't-1',
    senderProxyValue: '0812345678',
    senderProxyType: 'MSISDN',
    receiverProxyValue: '0898765432',
    receiverProxyType: 'MSISDN',
    amountSatang: 100,
    currencyCode: 'THB',
    instructionDateTime: '2026-01-05T10:00:00+07:00',
  });
  assert.equal(reply.status, 200);
  assert.deepEqual(await reply.json(), { transactionId: 't-1', transactionStatus: 'SCHD' });
  assert.equal(await stopped(child), 0);
});

/** An inquiry of a request that nobody has sent. */
async function inquiryAt(url: string, method: string) {
  const body = JSON.stringify({ ref: 'unknown' });
  const reply = await fetch(url, { method, body, headers: { 'content-type': 'application/json' } });
  return { status: reply.status, body: (await reply.json()) as { fault: readonly { id?: string }[] } };
}

test('serve gives an alert-bank by the profile that it is told', async () => {
  const { line, child } = await serve('--kind', 'alert-bank', '--profile', OTHER);
  const { method, path } = otherBank.operations.inquiry;
  const { status, body } = await inquiryAt(line.url + path, method);
  assert.equal(status, 404);
  assert.ok(body.fault[0]?.id, JSON.stringify(body));
  assert.equal(await stopped(child), 0);
});

test('serve gives an alert-biller that says where its alerts go, and takes one', async () => {
  const { line, child } = await serve('--kind', 'alert-biller');
  assert.deepEqual(validate('protocol/announcement', line), []);
  const configured = await post(`${line.control}/configure`, {
    bank_url: 'http://127.0.0.1:9',
    auth: { token: 'known' },
    proxies: [{ proxy: '0812345678', proxy_type: 'mobile' }],
  });
  const { callback_url } = (await configured.json()) as { callback_url: string };
  const alert = {
    transactionId: 't-1',
    senderProxyValue: '0898765432',
    receiverProxyValue: '0812345678',
    amountSatang: 100,
  };
  const delivered = (token: string) =>
    fetch(callback_url, {
      method: 'POST',
      body: JSON.stringify(alert),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    });
  assert.equal((await delivered('guessed')).status, 401);
  assert.equal((await fetch(`${line.control}/alerts/t-1`)).status, 404);
  assert.equal((await delivered('known')).status, 200);
  assert.equal((await fetch(`${line.control}/alerts/t-1`)).status, 200);
  assert.equal(await stopped(child), 0);
});

test('serve says that a port is taken, and ends', async () => {
  const { line, child } = await serve('--kind', 'alert-biller');
  const port = new URL(line.control ?? '').port;
  const taken = await tpc(['serve', '--kind', 'alert-biller', '--port', port]);
  assert.equal(taken.code, 2);
  assert.match(taken.err, new RegExp(`cannot listen on port ${port}`));
  await stopped(child);
});
