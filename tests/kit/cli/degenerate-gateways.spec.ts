import { strict as assert } from 'node:assert';
import { createServer } from 'node:net';
import { test } from '@playwright/test';
import type { Party } from '#core/http';
import { serve } from '#targets/doors/http';
import { html, huge, notUtf8 } from '#targets/gateway/defects/degenerate';
import { servedGateway } from '#targets/gateway/reference/served';
import { emptyDirectory, tpc } from './tpc.ts';

/** Each command is a process of its own, and a busy machine starts few of them a second. */
test.describe.configure({ timeout: 180_000 });

/** Enough rules to see that a gateway is no gateway. */
const ONLY = 'promptpay/display/further-members,promptpay/display/thb-only';

/** A gateway whose control works and whose payment API does something else. */
async function judgedDegenerate(payment: string): Promise<{ readonly code: number | null; readonly said: string }> {
  const compliant = await servedGateway();
  const { code, out, err } = await tpc([
    ...['run', '--kind', 'gateway', '--target', payment, '--control', compliant.control, '--out', emptyDirectory()],
    ...['--only', ONLY, '--timeout-ms', '1500'],
  ]);
  await compliant.close();
  return { code, said: out + err };
}

test('gateways that answer HTML, 100 MB or no UTF-8 fail with evidence and never end the kit', async () => {
  for (const party of [html, huge, notUtf8] as readonly Party[]) {
    const served = await serve(party);
    const { code, said } = await judgedDegenerate(served.url);
    assert.equal(code, 1, said);
    assert.match(said, /further-members/);
    await served.close();
  }
});

test('gateways that close the socket, hang, or speak no HTTP fail with evidence and never end the kit', async () => {
  const manners = [
    (socket: import('node:net').Socket) => socket.destroy(),
    (socket: import('node:net').Socket) => socket.end('SSH-2.0-OpenSSH_9\r\n'),
    () => undefined,
  ];
  for (const manner of manners) {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      manner(socket);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as import('node:net').AddressInfo;
    const { code, said } = await judgedDegenerate(`http://127.0.0.1:${port}`);
    assert.equal(code, 1, said);
    assert.match(said, /further-members/);
    server.close();
  }
});
