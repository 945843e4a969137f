import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { test } from '@playwright/test';
import { signed } from '#schemas/signature/sign';
import { validate } from '#schemas/validate';
import { tpc } from './tpc.ts';

test('serve announces itself on one line, and takes a purchase signed with the key that it prints', async () => {
  const child = spawn(process.execPath, [fileURLToPath(new URL('../../../cli/tpc.js', import.meta.url)), 'serve']);
  const line = await new Promise<string>((resolve) => child.stdout.once('data', (chunk) => resolve(String(chunk))));
  const { url, projects, ...announced } = JSON.parse(line);
  assert.deepEqual(validate('protocol/announcement', { url, ...announced }), []);
  const project = projects.find((one: { channel: string }) => one.channel === 'display');
  const request = {
    general: { project_id: project.project_id, payment_id: 'served-1' },
    customer: { id: 'c-1', ip_address: '198.51.100.7' },
    payment: { amount: 1000, currency: 'THB' },
  };
  const reply = await fetch(`${url}/v2/payment/banks/promptpay/sale`, {
    method: 'POST',
    body: JSON.stringify(signed(request, project.key, '/general/signature')),
  });
  assert.equal(reply.status, 200);
  assert.deepEqual(validate('gate/acceptance-reply', await reply.json()), []);
  child.kill('SIGTERM');
  assert.equal(await new Promise((resolve) => child.once('close', resolve)), 0);
});

test('list, explain and help say what there is', async () => {
  const list = await tpc(['list']);
  assert.equal(list.code, 0);
  assert.match(list.out, /promptpay\/display\/qr-crc\s+must/);
  const explained = await tpc(['explain', 'promptpay/display/qr-crc']);
  assert.equal(explained.code, 0);
  assert.match(explained.out, /X-28/);
  for (const args of [['--help'], ['run', '--help'], ['serve', '--help']]) {
    const { code, out } = await tpc(args);
    assert.equal(code, 0);
    assert.match(out, /Usage: tpc/);
  }
});
