import type { Label } from '#contracts/labels';
import { preview } from '#contracts/problem';
import { at, type Json, type Pointer, pointer } from '#core/json';
import type { Evidence, Exchange } from '#core/model';
import { type ReadBody, readBody } from './bodies.ts';
import { perEvidence } from './per-evidence.ts';

/** A message to the payment API with what it said and what it was answered, read as JSON. */
export interface Asked {
  /** Where it stands in the evidence. */
  readonly at: Pointer;
  readonly index: number;
  readonly exchange: Exchange;
  /** The message sent, or `undefined` where it is not JSON. */
  readonly sent: Json | undefined;
  readonly reply: ReadBody | undefined;
  readonly paymentId: string | undefined;
}

/** Every message that the scenario sent, in order. */
export const asked: (evidence: Evidence) => readonly Asked[] = perEvidence((evidence) =>
  evidence.events.flatMap((event, index) => (event.kind === 'exchange' ? [readExchange(event, index, evidence)] : [])),
);

/** The messages with these labels. */
export function askedAs(evidence: Evidence, ...labels: readonly Label[]): readonly Asked[] {
  return asked(evidence).filter(({ exchange }) => labels.some((label) => label === exchange.as));
}

/** Whether a reply lets the request pass: any 2xx that does not say `error`. */
export function accepted({ exchange, reply }: Asked): boolean {
  const status = exchange.reply?.status ?? 0;
  return status >= 200 && status < 300 && at(reply?.json, '/status') !== 'error';
}

/** Whether a reply says in so many words that the request was accepted. */
export function taken(one: Asked): boolean {
  return accepted(one) && at(one.reply?.json, '/status') === 'success';
}

/** Whether a reply says that the request was refused: a 4xx, or a 2xx that says `error`. */
export function refused({ exchange, reply }: Asked): boolean {
  const status = exchange.reply?.status ?? 0;
  return (status >= 400 && status < 500) || (status >= 200 && status < 300 && at(reply?.json, '/status') === 'error');
}

/** What a reply says of a request, in a few words. */
export function answerOf({ exchange, reply }: Asked): string {
  if (!exchange.reply) return `no reply: ${exchange.failure}`;
  const told = ['status', 'code'].flatMap((member) => {
    const value = at(reply?.json, `/${member}`);
    return value === undefined ? [] : [`${member} ${preview(value)}`];
  });
  return `HTTP ${exchange.reply.status}, ${told.length > 0 ? told.join(', ') : 'no status'}`;
}

/** That a request should be accepted, in words that fit those of `answerOf`. */
export function acceptanceOf(what: string): string {
  return `acceptance of ${what}: HTTP 200, status "success"`;
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
