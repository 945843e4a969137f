import { createHash } from 'node:crypto';
import { stuck } from '#core/faults';
import { type Edit, edited, isObject, type Json, type JsonObject } from '#core/json';
import type { Exchange, Send, Token } from '#core/model';
import { bareDigits, spellings } from '#schemas/genuine/spellings';
import { wireFaults } from '#schemas/json/wire-faults';
import { signatureFaults } from '#schemas/signature/faults/all';
import { signed } from '#schemas/signature/sign';
import { bodyOf } from './body.ts';
import { addressOf, beginning, canMakeProjects, type SessionState, stampOf } from './session-state.ts';
import { filled } from './tokens.ts';

/** Sends a message of the scenario to the payment API and writes down what came back. */
export async function send(state: SessionState, step: Send): Promise<void> {
  const { contentType, bytes } = wireMessage(state, step);
  state.sentAt[step.as] = state.clock === null ? Date.now() : Date.parse(state.clock);
  const complete = beginning<Exchange>(state, {
    kind: 'exchange',
    as: step.as,
    project: step.project,
    method: step.method,
    path: step.path,
    sent: bodyOf(bytes),
    reply: null,
    failure: 'not answered yet',
    tries: 1,
    clock: stampOf(state),
  });
  const asked = await state.connection.payment({
    method: step.method,
    path: step.path,
    headers: bytes.byteLength > 0 ? { 'content-type': contentType } : {},
    body: bytes,
  });
  if ('failure' in asked) {
    complete({ failure: asked.failure, tries: asked.tries });
    if (asked.tries === 0) throw stuck(`the target went silent: ${asked.failure}`);
  } else complete({ reply: replyOf(asked.reply), failure: null, tries: asked.tries });
}

function replyOf(reply: {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
  truncated: boolean;
}) {
  return {
    status: reply.status,
    contentType: reply.headers['content-type'] ?? '',
    body: bodyOf(reply.body, reply.truncated),
  };
}

function wireMessage(state: SessionState, step: Send): { readonly contentType: string; readonly bytes: Uint8Array } {
  if (step.method === 'GET') return { contentType: '', bytes: new Uint8Array() };
  const plain = JSON.stringify(message(state, step));
  const text =
    step.spelling === undefined ? plain : byId([...spellings, bareDigits], step.spelling, 'spelling').spell(plain);
  const fault = step.wire === undefined ? undefined : byId(wireFaults, step.wire, 'wire fault');
  return {
    contentType: fault?.contentType ?? step.contentType ?? 'application/json',
    bytes: fault ? fault.alter(text) : Buffer.from(text),
  };
}

function message(state: SessionState, step: Send): Json {
  const body = edited(
    filled(step.body, (token) => tokenValue(state, token)),
    readyProjectEdits(state, step),
  );
  if (step.signed === null || !isObject(body)) return edited(body, step.after ?? []);
  return edited(signedAs(state, body, step, step.signed), step.after ?? []);
}

/** A message with its signature, right or by a named fault. */
export function signedAs(
  state: SessionState,
  body: JsonObject,
  step: Pick<Send, 'project'>,
  { at, fault, by }: NonNullable<Send['signed']>,
): JsonObject {
  const key = state.projects[by ?? step.project]?.key;
  if (key === undefined)
    throw new Error(`scenario ${state.scenario.id} sends for project ${step.project} before it is made`);
  return fault === undefined
    ? signed(body, key, at)
    : byId(signatureFaults, fault, 'signature fault').forge(body, key, at);
}

function byId<T extends { readonly id: string }>(list: readonly T[], id: string, what: string): T {
  const found = list.find((one) => one.id === id);
  if (!found) throw new Error(`no ${what} is called ${id}`);
  return found;
}

/** What the run puts in the place of a token. */
export function tokenValue(state: SessionState, { $, of: label, text = '', digits }: Token): Json {
  switch ($) {
    case 'project':
      return state.projects[label]?.projectId ?? 0;
    case 'payment':
      state.payments[label] ??=
        digits === undefined ? `${state.prefix}-${label}${text}` : digitsFor(`${state.prefix}-${label}`, digits);
      return state.payments[label];
    case 'customer':
      state.customers[label] ??= `${state.prefix}-${label}${text}`;
      return state.customers[label];
    case 'url':
      return addressOf(state, label);
  }
}

/** So many digits that stand for a text: as unlikely to be met twice as they are many. The first is no zero. */
function digitsFor(text: string, digits: number): string {
  const all = BigInt(`0x${createHash('sha256').update(text).digest('hex')}`).toString();
  return all.slice(0, digits);
}

/** What a ready-made project needs in a message: where callbacks go, and without a customer the amount that decides. */
function readyProjectEdits(state: SessionState, step: Send): readonly Edit[] {
  if (canMakeProjects(state) || !isObject(step.body) || !isObject(step.body.payment)) return [];
  const general = isObject(step.body.general) ? step.body.general : {};
  const amount = state.connection.control === null ? outcomeAmount(state, general.payment_id) : undefined;
  return [
    ...('merchant_callback_url' in general
      ? []
      : [{ op: 'set', at: '/general/merchant_callback_url', value: addressOf(state, step.project) } as const]),
    ...(amount === undefined ? [] : [{ op: 'set', at: '/payment/amount', value: amount } as const]),
  ];
}

function outcomeAmount(state: SessionState, paymentId: Json | undefined): number | undefined {
  const label = isObject(paymentId) ? paymentId.of : undefined;
  const moves = state.scenario.steps.flatMap((step) =>
    step.do === 'customer' && step.payment === label ? [step] : [],
  );
  const [move] = moves;
  if (!move) return undefined;
  if (move.action === 'leave' || move.amount !== undefined)
    throw stuck(
      'the test environment picks the outcome by amount, so a customer who leaves or pays another amount cannot be played',
    );
  return state.connection.setup.outcomes[move.action === 'pay' ? 'success' : 'decline'];
}
