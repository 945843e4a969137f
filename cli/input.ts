import { readFileSync } from 'node:fs';
import { said, usage } from '#core/faults';
import { isObject, type Json, type JsonObject } from '#core/json';
import { readJson } from '#schemas/json/read';

/** The bytes of a file, or of standard input for `-`; a usage fault where they cannot be read. */
export function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw usage(`cannot read ${file === '-' ? 'standard input' : file}: ${said(error)}`);
  }
}

/** The JSON value in a file; a usage fault that says what is wrong with the text and where. */
export function jsonIn(file: string): Json {
  const read = readJson(bytesOf(file));
  if (!read.ok) throw usage(`${file} is not JSON: ${read.detail}`);
  return read.value;
}

/** The JSON object in a file. */
export function objectIn(file: string): JsonObject {
  const value = jsonIn(file);
  if (!isObject(value)) throw usage(`${file} holds no JSON object`);
  return value;
}

/** Where a key comes from: never the command line, which others can read. */
export interface KeySource {
  readonly keyEnv?: string;
  readonly keyFile?: string;
}

/** The key that a user names; a trailing line feed of a file is not part of it. */
export function keyFrom({ keyEnv, keyFile }: KeySource): string {
  const key =
    keyFile !== undefined
      ? bytesOf(keyFile)
          .toString('utf8')
          .replace(/\r?\n$/, '')
      : process.env[keyEnv ?? 'TPC_KEY'];
  if (key) return key;
  if (keyFile !== undefined) throw usage(`${keyFile} holds no key`);
  throw usage(
    `the environment variable ${keyEnv ?? 'TPC_KEY'} holds no key: set it, or name another variable or a file`,
  );
}
