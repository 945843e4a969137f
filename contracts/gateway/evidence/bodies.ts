import type { Json } from '#core/json';
import type { Body } from '#core/model';
import { readJson } from '#schemas/json/read';

/** A body read as JSON, or why it cannot be. */
export interface ReadBody {
  readonly json: Json | undefined;
  readonly fault: string;
}

/** A body as JSON; a body that was cut off, or is not JSON, says so in `fault`. */
export function readBody(body: Body): ReadBody {
  if (body.truncated) return { json: undefined, fault: `longer than ${body.text.length} characters, cut off` };
  const read = readJson(body.base64 === undefined ? Buffer.from(body.text) : Buffer.from(body.base64, 'base64'));
  return read.ok ? { json: read.value, fault: '' } : { json: undefined, fault: read.detail };
}
