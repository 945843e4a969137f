import { usage } from '#core/faults';
import { readBytes } from './read-file.ts';

/** Where a key comes from: never the command line, which others can read. */
export interface KeySource {
  readonly keyEnv?: string;
  readonly keyFile?: string;
}

/** The key that a user names; a trailing line feed of a file is not part of it. A usage fault where there is none. */
export function readKey({ keyEnv = 'TPC_KEY', keyFile }: KeySource): string {
  const key = keyFile === undefined ? process.env[keyEnv] : withoutLineFeed(readBytes(keyFile));
  if (key) return key;
  if (keyFile !== undefined) throw usage(`${keyFile} holds no key`);
  throw usage(`the environment variable ${keyEnv} holds no key: set it, or name another variable or a file`);
}

function withoutLineFeed(bytes: Buffer): string {
  return bytes.toString('utf8').replace(/\r?\n$/, '');
}
