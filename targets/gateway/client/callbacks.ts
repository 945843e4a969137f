import type { HttpRequest } from '#core/http';
import { at } from '#core/json';
import { readJson } from '#schemas/json/read';
import { OVER } from '#schemas/statuses';
import { bodyOf } from './body.ts';
import { PER_CALLBACK, type ReceivedCallback, type SessionState } from './session-state.ts';

/** Writes down a callback that arrived at an address of the scenario, and gives the status to answer, `null` for none. */
export function callbackArrived(state: SessionState, path: string, request: HttpRequest): number | null {
  state.connection.patience.heard = true;
  state.room -= request.body.byteLength + PER_CALLBACK;
  if (state.room < 0) return 503;
  const about = heard(request.body);
  const answered = answerTo(state, about);
  state.events.push({
    kind: 'callback',
    address: decodeURIComponent(path),
    method: request.method,
    contentType: request.headers['content-type'] ?? '',
    body: bodyOf(request.body),
    answered,
    clock: state.clock,
  });
  state.heard.push(about);
  state.wake();
  return answered;
}

/** Counted by payment and stage, so that no callback is taken unrefused because another one came before it. */
function answerTo({ answer }: SessionState, { paymentId, stage }: ReceivedCallback): number | null {
  const key = `${stage} ${paymentId}`;
  const given = answer.given.get(key) ?? 0;
  answer.given.set(key, given + 1);
  return given < answer.most ? answer.status : 200;
}

/** Enough of a callback to know whether it is the one waited for. */
function heard(bytes: Uint8Array): ReceivedCallback {
  const read = readJson(bytes);
  const message = read.ok ? read.value : null;
  const status = at(message, '/payment/status');
  const instructs = at(message, '/redirect_data') !== undefined || at(message, '/display_data') !== undefined;
  return {
    paymentId: String(at(message, '/payment/id') ?? ''),
    stage: typeof status === 'string' && OVER.has(status) ? 'final' : instructs ? 'intermediate' : 'other',
  };
}
