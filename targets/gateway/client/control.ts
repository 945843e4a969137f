import { stuck } from '#core/faults';
import type { Json } from '#core/json';
import { isObject } from '#core/json';
import { readJson } from '#schemas/json/read';
import type { Asking } from './asking.ts';

/** What a control call came to. */
export interface ControlAnswer {
  readonly status: number | null;
  readonly answer: Json;
  readonly failure: string | null;
}

/** Calls the control API; plumbing that fails is told in `failure` and never thrown. */
export async function controlCall(ask: Asking, call: string, sent: Json): Promise<ControlAnswer> {
  const [method = 'GET', path = '/'] = call.split(' ');
  const asked = await ask({
    method,
    path,
    headers: method === 'GET' ? {} : { 'content-type': 'application/json' },
    body: method === 'GET' ? new Uint8Array() : Buffer.from(JSON.stringify(sent)),
  });
  if ('failure' in asked) return { status: null, answer: null, failure: asked.failure };
  const { status, body } = asked.reply;
  const read = body.byteLength > 0 ? readJson(body) : ({ ok: true, value: null } as const);
  const answer = read.ok ? read.value : null;
  return { status, answer, failure: status < 300 && !read.ok ? `its answer is not JSON: ${read.detail}` : null };
}

/** The answer of a call that must succeed for a scenario to go on; stuck otherwise. */
export function needed(call: string, { status, answer, failure }: ControlAnswer): Json {
  if (failure !== null) throw stuck(`${call} failed: ${failure}`);
  if (status === null || status >= 300) throw stuck(`${call} answered ${status}${reason(answer)}`);
  return answer;
}

function reason(answer: Json): string {
  return isObject(answer) && typeof answer.error === 'string' ? ` (${answer.error.slice(0, 200)})` : '';
}
