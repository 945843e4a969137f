import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

/** A merchant of another language, in a process of its own. */
export interface Shop {
  readonly control: string;
  end(): void;
}

/** Starts the shop of Flask, which says where it listens. */
export async function flaskShop(): Promise<Shop> {
  const child = spawn('python3', ['examples/merchants/python/shop.py'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { control: (JSON.parse(line) as { control: string }).control, end: () => void child.kill() };
}

/** Starts the shop of PHP with several workers, as the example says, and waits until it answers. */
export async function phpShop(fault = ''): Promise<Shop> {
  const folder = mkdtempSync(join(tmpdir(), 'tpc-php-'));
  const control = `http://127.0.0.1:${await freePort()}`;
  const env = { ...process.env, PHP_CLI_SERVER_WORKERS: '6', SHOP_DB: join(folder, 'shop.sqlite'), FAULT: fault };
  const args = ['-d', 'display_errors=0', '-S', new URL(control).host, 'examples/merchants/php/shop.php'];
  // Its workers are children of its own: all of them are one group, and end together.
  const child = spawn('php', args, { env, stdio: 'ignore', detached: true });
  await answering(`${control}/capabilities`, child);
  return {
    control,
    end() {
      if (child.pid !== undefined) process.kill(-child.pid);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  assert.ok(address !== null && typeof address === 'object');
  return address.port;
}

async function answering(url: string, { exitCode }: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100 && exitCode === null; tries += 1) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await pause(100);
  }
  throw new Error(`nothing answers at ${url}`);
}
