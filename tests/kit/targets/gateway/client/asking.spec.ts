import { strict as assert } from 'node:assert';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { test } from '@playwright/test';
import { askingOverHttp } from '#targets/gateway/client/asking';

const BOUNDS = { timeoutMs: 5_000, mostBytes: 1_000 };
const REQUEST = { method: 'GET', path: '/', headers: {}, body: new Uint8Array() };

const PAUSE_MS = 20;

for (const kept of [true, false])
  test(`three requests take ${kept ? 'one connection where it is kept' : 'a connection each where none is kept'}`, async () => {
    let opened = 0;
    const server = createServer((_, reply) => reply.end('ok'));
    server.on('connection', () => {
      opened += 1;
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const { ask, close } = askingOverHttp(`http://127.0.0.1:${port}`, BOUNDS, { kept });
    for (let count = 0; count < 3; count += 1) {
      assert.ok('reply' in (await ask(REQUEST)));
      // A connection is free again a moment after its answer.
      await sleep(PAUSE_MS);
    }
    assert.equal(opened, kept ? 1 : 3);
    await close();
    server.close();
  });
