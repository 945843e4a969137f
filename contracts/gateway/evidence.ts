import { at, isObject, type Json, type Pointer, pointer } from '#core/json';
import type { Body, CallbackSeen, Evidence, Exchange, Label } from '#core/model';
import { readJson } from '#schemas/json/read';
import { OVER } from '#schemas/statuses';

/** A message to the payment API with what it said and what it was answered, read as JSON. */
export interface Asked {
  /** Where it stands in the evidence. */
  readonly at: Pointer;
  readonly index: number;
  readonly exchange: Exchange;
  /** The message sent, or `undefined` where it is not JSON. */
  readonly sent: Json | undefined;
  readonly reply: Read | undefined;
  readonly paymentId: string | undefined;
}

/** A body read as JSON, or why it cannot be. */
export interface Read {
  readonly json: Json | undefined;
  readonly fault: string;
}

/** A callback as it was received and read. */
export interface Callback {
  readonly at: Pointer;
  readonly index: number;
  readonly seen: CallbackSeen;
  readonly json: Json | undefined;
  readonly fault: string;
  readonly paymentId: string | undefined;
  readonly status: string | undefined;
  readonly stage: Stage;
  /** All that happened in its scenario. */
  readonly evidence: Evidence;
}

/** What a callback is about: an instruction for the customer, the result, or neither. */
export type Stage = 'instruction' | 'final' | 'other';

const asks = new WeakMap<Evidence, readonly Asked[]>();
const heard = new WeakMap<Evidence, readonly Callback[]>();

/** Every message that the scenario sent, in order. */
export function asked(evidence: Evidence): readonly Asked[] {
  return remembered(asks, evidence, () =>
    evidence.events.flatMap((event, index) =>
      event.kind === 'exchange' ? [readExchange(event, index, evidence)] : [],
    ),
  );
}

/** The messages with these labels. */
export function askedAs(evidence: Evidence, ...labels: readonly Label[]): readonly Asked[] {
  return asked(evidence).filter(({ exchange }) => labels.includes(exchange.as));
}

/** Every callback that arrived in the scenario, in order. */
export function callbacks(evidence: Evidence): readonly Callback[] {
  return remembered(heard, evidence, () =>
    evidence.events.flatMap((event, index) =>
      event.kind === 'callback' ? [readCallback(event, index, evidence)] : [],
    ),
  );
}

/** The callbacks about a payment of the scenario. */
export function callbacksOf(evidence: Evidence, payment: Label): readonly Callback[] {
  const id = evidence.payments[payment];
  return callbacks(evidence).filter(({ paymentId }) => paymentId !== undefined && paymentId === id);
}

/** The final callbacks about a payment of the scenario. */
export function finalsOf(evidence: Evidence, payment: Label): readonly Callback[] {
  return callbacksOf(evidence, payment).filter(({ stage }) => stage === 'final');
}

/** The label of the payment that a callback is about. */
export function labelOf({ evidence, paymentId }: Callback): Label | undefined {
  return Object.entries(evidence.payments).find(([, id]) => id === paymentId)?.[0];
}

/** Whether a reply lets the request pass: any 2xx that does not say `error`. */
export function accepted({ exchange, reply }: Asked): boolean {
  const status = exchange.reply?.status ?? 0;
  return status >= 200 && status < 300 && at(reply?.json, '/status') !== 'error';
}

/** Whether a reply says in so many citations that the request was accepted. */
export function taken(one: Asked): boolean {
  return accepted(one) && at(one.reply?.json, '/status') === 'success';
}

/** Whether a reply says that the request was refused: a 4xx, or a 2xx that says `error`. */
export function refused({ exchange, reply }: Asked): boolean {
  const status = exchange.reply?.status ?? 0;
  return (status >= 400 && status < 500) || (status >= 200 && status < 300 && at(reply?.json, '/status') === 'error');
}

/** What a reply says of a request, in a few citations. */
export function answerOf({ exchange, reply }: Asked): string {
  if (!exchange.reply) return `no reply: ${exchange.failure}`;
  const status = at(reply?.json, '/status');
  const code = at(reply?.json, '/code');
  const citations = [status, code].filter((word) => typeof word === 'string' || typeof word === 'number');
  return `HTTP ${exchange.reply.status}${citations.length > 0 ? ` (${citations.join(', ')})` : ''}`;
}

function readExchange(exchange: Exchange, index: number, { payments }: Evidence): Asked {
  const sent = readBody(exchange.sent).json;
  const id = at(sent, '/general/payment_id');
  return {
    at: pointer('events', index),
    index,
    exchange,
    sent,
    reply: exchange.reply ? readBody(exchange.reply.body) : undefined,
    // What the kit itself altered cannot be read back; whose payment it was is known all the same.
    paymentId: typeof id === 'string' ? id : sent === undefined ? payments[exchange.as] : undefined,
  };
}

function readCallback(seen: CallbackSeen, index: number, evidence: Evidence): Callback {
  const { json, fault } = readBody(seen.body);
  const id = ownId(at(json, '/payment/id'), evidence);
  const status = at(json, '/payment/status');
  return {
    at: pointer('events', index),
    index,
    seen,
    json,
    fault,
    paymentId: id,
    status: typeof status === 'string' ? status : undefined,
    stage: stageOf(json, status),
    evidence,
  };
}

/** The id as the scenario has it: letter case tells no payments apart, and how it is repeated is open. */
function ownId(id: Json | undefined, { payments }: Evidence): string | undefined {
  if (typeof id !== 'string') return undefined;
  return Object.values(payments).find((own) => own.toLowerCase() === id.toLowerCase()) ?? id;
}

function stageOf(json: Json | undefined, status: Json | undefined): Stage {
  if (typeof status === 'string' && OVER.has(status)) return 'final';
  if (isObject(json) && ('redirect_data' in json || 'display_data' in json)) return 'instruction';
  return 'other';
}

/** A body as JSON; a body that was cut off, or is not JSON, says so in `fault`. */
export function readBody(body: Body): Read {
  if (body.truncated) return { json: undefined, fault: `longer than ${body.text.length} characters, cut off` };
  const read = readJson(body.base64 === undefined ? Buffer.from(body.text) : Buffer.from(body.base64, 'base64'));
  return read.ok ? { json: read.value, fault: '' } : { json: undefined, fault: read.detail };
}

function remembered<T>(memory: WeakMap<Evidence, T>, evidence: Evidence, made: () => T): T {
  const known = memory.get(evidence);
  if (known !== undefined) return known;
  const fresh = made();
  memory.set(evidence, fresh);
  return fresh;
}
