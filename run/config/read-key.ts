import { usage } from '#core/faults';
import { readBytes } from './read-file.ts';

/** Where a key comes from: never the command line, which others can read. */
export interface KeySource {
  readonly keyEnv?: string;
  readonly keyFile?: string;
}

/**
 * The key that a user names; a trailing line feed of a file is not part of it. A usage fault where there is none, or where its bytes
 * are no UTF-8: a key is used as text.
 */
export function readKey({ keyEnv = 'TPC_KEY', keyFile }: KeySource): string {
  if (keyFile !== undefined) return keyIn(keyFile);
  const key = process.env[keyEnv];
  if (!key) throw usage(`the environment variable ${keyEnv} holds no key: set it, or name another variable or a file`);
  if (key.includes('\ufffd')) throw usage(`the environment variable ${keyEnv} is no UTF-8: ${AS_UTF8}`);
  return key;
}

const AS_UTF8 = 'give the key as the text that it is in the project';

function keyIn(file: string): string {
  const bytes = readBytes(file);
  const key = textOf(bytes);
  if (key === undefined) throw usage(`${file} is no UTF-8${isUtf16(bytes) ? ' but UTF-16' : ''}: ${AS_UTF8}`);
  if (key === '') throw usage(`${file} holds no key`);
  return key;
}

function textOf(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).replace(/\r?\n$/, '');
  } catch {
    return undefined;
  }
}

function isUtf16([first, second]: Buffer): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
