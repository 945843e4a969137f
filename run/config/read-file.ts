import { readFileSync } from 'node:fs';
import { said, usage } from '#core/faults';
import { isObject, type Json, type JsonObject } from '#core/json';
import { type JsonRead, readJson, writtenIn } from '#schemas/json/read';

/** The bytes of a file, or of standard input for `-`; a usage fault where they cannot be read. */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw usage(`cannot read ${file === '-' ? 'standard input' : file}: ${said(error)}`);
  }
}

/** A message in a file: its members, the same with the digits of its integers as they were written, and its text. */
export interface MessageFile {
  readonly message: JsonObject;
  readonly written: JsonObject;
  readonly text: string;
}

/** The message in a file; a usage fault where it is no JSON object. */
export function readMessage(file: string): MessageFile {
  const bytes = readBytes(file);
  const read = jsonIn(file, bytes);
  const [message, written] = [read.value, writtenIn(read)];
  if (!isObject(message) || !isObject(written)) throw usage(`${file} holds no JSON object`);
  return { message, written, text: bytes.toString('utf8') };
}

/** The JSON value in a file; a usage fault that says what is wrong with the text and where. */
export function readJsonFile(file: string): Json {
  return jsonIn(file, readBytes(file)).value;
}

function jsonIn(file: string, bytes: Uint8Array): JsonRead & { readonly ok: true } {
  const read = readJson(bytes);
  if (!read.ok) throw usage(`${file} is not JSON: ${read.detail}`);
  return read;
}

/** The JSON object in a file; a usage fault where it holds another value. */
export function readJsonObject(file: string): JsonObject {
  const value = readJsonFile(file);
  if (!isObject(value)) throw usage(`${file} holds no JSON object`);
  return value;
}
