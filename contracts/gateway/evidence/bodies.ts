import type { Json } from '#core/json';
import type { Body } from '#core/model';
import { readJson, writtenIn } from '#schemas/json/read';

/** A body read as JSON, or why it cannot be. */
export interface ReadBody {
  readonly json: Json | undefined;
  /** The same with the digits of its integers as they were written: what a signature is made of. */
  readonly written: Json | undefined;
  readonly fault: string;
}

/** A body as JSON; a body that was cut off, or is not JSON, says so in `fault`. */
export function readBody(body: Body): ReadBody {
  if (body.truncated)
    return { json: undefined, written: undefined, fault: `longer than ${body.text.length} characters, cut off` };
  const read = readJson(body.base64 === undefined ? Buffer.from(body.text) : Buffer.from(body.base64, 'base64'));
  return read.ok
    ? { json: read.value, written: writtenIn(read), fault: '' }
    : { json: undefined, written: undefined, fault: read.detail };
}
