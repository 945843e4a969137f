import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TPC = fileURLToPath(new URL('../../../cli/tpc.js', import.meta.url));

/** How a command ended and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `tpc` as a user would, in a process of its own; Payment Page is looked at only where a test names a browser. */
export function tpc(asked: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const plain = asked[0] !== 'run' || asked.some((one) => /browser|page-sample/.test(one));
  return asTyped(plain ? asked : [...asked, '--no-browser'], env);
}

/** Runs `tpc` with just these arguments, in a process of its own. */
export function asTyped(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [TPC, ...args], { env: { ...process.env, NO_COLOR: '1', ...env } });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/** An empty directory for the report of a test. */
export const emptyDirectory = (): string => mkdtempSync(join(tmpdir(), 'tpc-test-'));
