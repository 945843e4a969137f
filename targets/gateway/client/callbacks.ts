import type { HttpRequest } from '#core/http';
import { at } from '#core/json';
import { readJson } from '#schemas/json/read';
import { OVER } from '#schemas/statuses';
import { bodyOf } from './body.ts';
import { clockMsOf, PER_CALLBACK, type ReceivedCallback, type SessionState, stampOf } from './session-state.ts';

/** Writes down a callback that arrived at an address of the scenario, and gives the status to answer, `null` for none. */
export function callbackArrived(state: SessionState, path: string, request: HttpRequest): number | null {
  state.connection.patience.heard = true;
  state.room -= request.body.byteLength + PER_CALLBACK;
  if (state.room < 0) return 503;
  const about = heard(request.body, state.payments);
  const answered = request.isGone ? null : answerTo(state, about);
  state.events.push({
    kind: 'callback',
    address: decodeURIComponent(path),
    method: request.method,
    contentType: request.headers['content-type'] ?? '',
    body: bodyOf(request.body),
    answered,
    clock: stampOf(state),
  });
  state.heard.push(about);
  noteMoment(state, about);
  state.wake();
  return answered;
}

/** Notes when the nth callback of its stage came about a payment of the scenario: by the clock before the move that brought it. */
function noteMoment(state: SessionState, { paymentId, stage }: ReceivedCallback): void {
  const isSame = (one: string) => one.toLowerCase() === paymentId.toLowerCase();
  const label = Object.entries(state.payments).find(([, id]) => isSame(id))?.[0];
  const nth = state.heard.filter((one) => one.stage === stage && isSame(one.paymentId)).length;
  if (label !== undefined) state.sentAt[`${stage} ${label} #${nth}`] = clockMsOf(state);
}

/** Counted by payment and stage, so that no callback is taken unrefused because another one came before it. */
function answerTo({ answer }: SessionState, { paymentId, stage }: ReceivedCallback): number | null {
  const key = `${stage} ${paymentId}`;
  const given = answer.given.get(key) ?? 0;
  answer.given.set(key, given + 1);
  return given < answer.most ? answer.status : 200;
}

/** Enough of a callback to know whether it is the one waited for, by its text where it cannot be read. */
function heard(bytes: Uint8Array, payments: SessionState['payments']): ReceivedCallback {
  const read = readJson(bytes);
  if (!read.ok) return guessed(Buffer.from(bytes).toString(), payments);
  const message = read.value;
  const status = at(message, '/payment/status');
  const instructs = at(message, '/redirect_data') !== undefined || at(message, '/display_data') !== undefined;
  return {
    paymentId: String(at(message, '/payment/id') ?? ''),
    stage: typeof status === 'string' && OVER.has(status) ? 'final' : instructs ? 'intermediate' : 'other',
  };
}

/** A scenario goes on where a callback came that nobody can read: what is wrong with it is for the rules to say. */
function guessed(text: string, payments: SessionState['payments']): ReceivedCallback {
  const about = Object.values(payments).find((id) => text.toLowerCase().includes(id.toLowerCase()));
  const instructs = /redirect_data|display_data/.test(text);
  const isOver = [...OVER].some((status) => text.includes(`"${status}"`));
  return { paymentId: about ?? '', stage: instructs ? 'intermediate' : isOver ? 'final' : 'other' };
}
