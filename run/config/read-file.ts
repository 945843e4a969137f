import { readFileSync } from 'node:fs';
import { said, usage } from '#core/faults';
import { isObject, type Json, type JsonObject } from '#core/json';
import { readJson } from '#schemas/json/read';

/** The bytes of a file, or of standard input for `-`; a usage fault where they cannot be read. */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw usage(`cannot read ${file === '-' ? 'standard input' : file}: ${said(error)}`);
  }
}

/** The JSON value in a file; a usage fault that says what is wrong with the text and where. */
export function readJsonFile(file: string): Json {
  return jsonIn(readBytes(file), file);
}

/** The JSON value in the bytes of a file; a usage fault that says what is wrong with the text and where. */
export function jsonIn(bytes: Buffer, file: string): Json {
  const read = readJson(bytes);
  if (!read.ok) throw usage(`${file} is not JSON: ${read.detail}`);
  return read.value;
}

/** The JSON object in a file; a usage fault where it holds another value. */
export function readJsonObject(file: string): JsonObject {
  const value = readJsonFile(file);
  if (!isObject(value)) throw usage(`${file} holds no JSON object`);
  return value;
}
