import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { MINUTE, SECOND } from '#core/time';
import type { Candidate } from './candidates.ts';

const run = promisify(execFile);
const VERSION = '147.0.0';
const UNPACK = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
/** Whoever holds the lock for longer has died. */
const STALE = 2 * MINUTE;

/**
 * The Chromium that the package registry carries, unpacked into a folder of its own (64-bit Linux alone). `undefined`
 * where the optional package is not installed. Its libraries serve machines that have none.
 */
export async function packagedBrowser(folder = defaultFolder()): Promise<Candidate | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !isInstalled()) return undefined;
  const path = join(folder, 'chromium');
  if (!existsSync(join(folder, 'done'))) await underLock(folder, () => unpack(folder));
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') };
  return { name: `@sparticuz/chromium ${VERSION}`, path, env };
}

function isInstalled(): boolean {
  try {
    return createRequire(import.meta.url).resolve('@sparticuz/chromium') !== '';
  } catch {
    return false;
  }
}

function defaultFolder(): string {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  return join(cache, 'thai-payments-conformance', `chromium-${VERSION}`);
}

/** In a process of its own: the package unpacks into the folder for temporary files, which is one for a whole process. */
async function unpack(folder: string): Promise<void> {
  if (existsSync(join(folder, 'done'))) return;
  await run(process.execPath, ['--input-type=module', '--eval', UNPACK], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    // So named, the package unpacks its libraries too.
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    timeout: MINUTE,
  });
  await mkdir(join(folder, 'done'), { recursive: true });
}

/** Two that unpack at once would each find half a file of the other: making a folder succeeds for one alone. */
async function underLock(folder: string, work: () => Promise<void>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const lock = join(folder, 'lock');
  const isMine = () =>
    mkdir(lock).then(
      () => true,
      () => false,
    );
  while (!(await isMine())) {
    const age = Date.now() - (await stat(lock).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (age > STALE) await rm(lock, { recursive: true, force: true });
    else await sleep(SECOND / 5);
  }
  try {
    await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}
