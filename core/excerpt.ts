import { type Json, memberAt, type Pointer, tokens } from './json.ts';
import type { Body, Evidence, EvidenceEvent, Exchange } from './model.ts';

/** Characters of an excerpt. */
const LONGEST = 600;
/** How much of a body is looked at: it may be a megabyte. */
const BODY_READ = 20_000;

/** What was sent and received at a location of the evidence, short enough to read: what a reader wants beside a problem. */
export function excerpt(evidence: Evidence, at: Pointer): string {
  const [collection, index] = tokens(at);
  const event = collection === 'events' ? evidence.events[Number(index)] : undefined;
  return event ? focused(eventText(event), at, LONGEST) : '';
}

/** A text of at most so many characters: of a longer one both ends stay, and what surrounds the member at a location. */
function focused(text: string, at: Pointer, most: number): string {
  const middle = positionOf(text, at);
  if (text.length <= most || middle < 0) return shortened(text, most);
  const spans = [
    [0, most / 4],
    [middle - most / 6, middle + most / 3],
    [text.length - most / 4, text.length],
  ] as const;
  let shown = '';
  let end = 0;
  for (const [from, to] of spans) {
    shown += from > end ? ` … ${text.slice(from, to)}` : text.slice(end, to);
    end = to;
  }
  return end < text.length ? `${shown} …` : shown;
}

/** Where the member at a location begins in the text of its event, or its nearest parent that is there; -1 for none. */
function positionOf(text: string, at: Pointer): number {
  let found = -1;
  for (const name of memberAt(at).split('.')) {
    const from = found < 0 && at.includes('/reply/') ? text.indexOf(' → ') : found;
    const next = text.indexOf(`"${name}"`, Math.max(0, from));
    if (next >= 0) found = next;
  }
  return found;
}

function eventText(event: EvidenceEvent): string {
  switch (event.kind) {
    case 'exchange': {
      const { method, path, sent, reply, failure } = event;
      return `${method} ${path} ${bodyText(sent)} → ${replyText(reply, failure)}`;
    }
    case 'callback':
      return `callback ${event.method} ${bodyText(event.body)} → answered ${event.answered ?? 'nothing'}`;
    case 'gate-request': {
      const { method, path, body, reply } = event;
      return `merchant ${method} ${path} ${bodyText(body)} → ${reply ? `${reply.status} ${bodyText(reply.body)}` : 'no answer'}`;
    }
    case 'delivery': {
      const { as, sent, reply, failure } = event;
      return `callback ${as} ${bodyText(sent)} → ${reply ? `${reply.status} ${bodyText(reply.body)}` : (failure ?? 'nothing')}`;
    }
    case 'books':
      return `books of ${event.payment}: ${event.status ?? event.failure} ${jsonText(event.answer)}`;
    case 'control':
      return `control ${event.operation} ${jsonText(event.sent)} → ${event.status ?? event.failure}`;
    case 'waited':
      return `waited for ${event.stage}${event.payment ? ` of ${event.payment}` : ''}: ${event.came ? 'came' : 'did not come'}`;
    case 'image':
      return `the image in ${event.of}, drawn by ${event.by} → ${event.text ?? 'no QR code'}`;
    case 'page':
      return `${event.move} → ${event.failure ?? `${event.status ?? ''} ${event.url}: ${event.text.replaceAll(/\s+/g, ' ')}`}`;
    case 'bank-call': {
      const { operation, method, path, sent, reply, failure } = event;
      return `${operation ?? 'no operation'} ${method} ${path} ${bodyText(sent)} → ${replyText(reply, failure)}`;
    }
    case 'alert':
      return `alert ${event.method} ${bodyText(event.sent)} → ${replyText(event.reply, event.failure)}`;
    case 'biller-call':
      return `biller ${event.call} ${jsonText(event.sent)} → ${event.status ?? event.failure} ${jsonText(event.answer)}`;
    case 'call':
      return `${event.operation} ${jsonText(event.params)} → ${event.outcome} ${jsonText(event.result)} ${event.message}`;
  }
}

function replyText(reply: Exchange['reply'], failure: string | null): string {
  return reply ? `${reply.status} ${bodyText(reply.body)}` : (failure ?? 'nothing');
}

/** A value as JSON; one nested too deep to be written down says so. */
function jsonText(value: Json): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '(too deep to show)';
  }
}

/** Runs of Base64, such as a signature: their beginning tells them apart, and the rest would crowd out what matters. */
const LONG_RUN = /([A-Za-z0-9+/]{10})[A-Za-z0-9+/]{50,}={0,2}/g;

function bodyText(body: Body): string {
  return body.text === ''
    ? '(empty)'
    : body.text.slice(0, BODY_READ).replaceAll(/\s+/g, ' ').replaceAll(LONG_RUN, '$1…');
}

/** A text of at most so many characters: a longer one loses its middle, so that both ends stay readable. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most / 2)} … ${text.slice(-most / 2)}`;
}
