import { strict as assert } from 'node:assert';
import { execFile, execFileSync } from 'node:child_process';
import { connect } from 'node:net';
import { serve } from '#targets/doors/http';
import {
  acceptEverything,
  broken,
  echo,
  html,
  notUtf8,
  refuseEverything,
  silent,
} from '#targets/gateway/defects/degenerate';
import { servedGateway } from '#targets/gateway/reference/served';
import { mirror, quietGateway, test, toldDirectly, toldToFetch } from './conversation.ts';

test('a party served over HTTP behaves as when it is called', async () => {
  const gateway = quietGateway();
  const [payment, control] = [await serve(gateway.payment), await serve(gateway.control)];
  assert.match(payment.url, /^http:\/\/127\.0\.0\.1:\d+$/);
  assert.deepEqual(await toldToFetch({ payment: payment.url, control: control.url }), await toldDirectly());
  await Promise.all([payment.close(), control.close()]);
  await assert.rejects(fetch(payment.url));
});

test('bytes, path and headers pass unchanged', async () => {
  const { url, close } = await serve(mirror);
  const body = Buffer.from([0, 1, 0xff, 0xfe, 0x80]);
  const answer = await fetch(`${url}/a%20b?c=%2F`, { method: 'POST', body, headers: { 'X-Mark': 'seen' } });
  assert.equal(answer.headers.get('x-asked'), 'POST /a%20b?c=%2F seen');
  assert.deepEqual(Buffer.from(await answer.arrayBuffer()), body);
  await close();
});

test('what is too large is answered 413, what is no HTTP 400, and a party that throws 500', async () => {
  const { url, close } = await serve(async ({ path }) => {
    if (path === '/throw') throw new Error('thrown');
    return { status: 200, headers: {}, body: 'ok' };
  });
  const ask = (path: string, bytes: number) => fetch(`${url}${path}`, { method: 'POST', body: Buffer.alloc(bytes) });
  assert.equal((await ask('/', 1_048_576)).status, 200);
  assert.equal((await ask('/', 1_048_577)).status, 413);
  assert.equal((await ask('/throw', 1)).status, 500);
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write('HELO\r\n\r\n'));
    socket.on('data', (data) => resolve(data.toString()));
  });
  assert.match(answer, /^HTTP\/1\.1 400 /);
  assert.equal((await ask('/', 1)).status, 200, 'it still serves');
  const second = serve(mirror, { port: Number(new URL(url).port) });
  await assert.rejects(second, /EADDRINUSE/);
  await close();
});

test('who hung up while the process was busy is known to be gone', async () => {
  const gone: (boolean | undefined)[] = [];
  let heard = (): void => undefined;
  const { url, close } = await serve(
    async ({ isGone }) => {
      gone.push(isGone);
      heard();
      return { status: 200, headers: {}, body: '' };
    },
    { noticesGone: true },
  );
  const next = () => new Promise<void>((resolve) => (heard = resolve));
  const client = (hangsUp: boolean) => `
    const socket = require('node:net').connect(${new URL(url).port}, '127.0.0.1', () =>
      socket.write('POST / HTTP/1.1\\r\\nHost: kit\\r\\nContent-Length: 2\\r\\n\\r\\n{}', () => {
        if (${hangsUp}) socket.destroy();
      }));
    socket.on('data', () => socket.end());`;
  // The second client has come and gone before this process looks up again.
  for (const hangsUp of [false, true]) {
    const arrived = next();
    if (hangsUp) execFileSync(process.execPath, ['-e', client(true)]);
    else execFile(process.execPath, ['-e', client(false)]);
    await arrived;
  }
  assert.deepEqual(gone, [undefined, true]);
  await close();
});

test('a served gateway tells where its worlds are', async () => {
  const served = await servedGateway();
  const answer = await fetch(`${served.control}/worlds`, { method: 'POST' });
  const world = (await answer.json()) as { url: string; control: string };
  assert.ok(world.url.startsWith(served.url) && world.control.startsWith(served.control));
  assert.equal((await fetch(`${world.control}/capabilities`)).status, 200);
  assert.equal((await fetch(`${world.url}/v2/payment/status`, { method: 'POST', body: '{}' })).status, 400);
  await served.close();
});

test('degenerate parties say what they say', async () => {
  const degenerate = { acceptEverything, refuseEverything, echo, silent, html, notUtf8, broken };
  const said: Record<string, number> = {};
  for (const [name, party] of Object.entries(degenerate)) {
    const { url, close } = await serve(party);
    const answer = await fetch(url, { method: 'POST', body: '{"general":{"payment_id":"p"}}' });
    said[name] = answer.status;
    const text = await answer.text();
    if (name === 'acceptEverything') assert.equal(JSON.parse(text).payment_id, 'p');
    if (name === 'echo') assert.equal(text, '{"general":{"payment_id":"p"}}');
    if (name === 'silent') assert.equal(text, '');
    await close();
  }
  assert.deepEqual(said, {
    acceptEverything: 200,
    refuseEverything: 400,
    echo: 200,
    silent: 200,
    html: 200,
    notUtf8: 200,
    broken: 500,
  });
});
