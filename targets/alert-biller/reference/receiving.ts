import type { HttpReply, HttpRequest } from '#core/http';
import type { JsonObject } from '#core/json';
import { fromWire } from '#schemas/alert/mapping';
import { partyOf } from '#schemas/alert/proxy';
import type { Answer, Arrived, Biller } from './behaviour.ts';
import type { Alert, Setup } from './state.ts';

/** Path of the endpoint for alerts. */
export const ALERTS_PATH = '/alerts';

/** Takes an alert: nothing of it is kept before its credentials, its shape and its receiver were found right. */
export async function takeAlert(biller: Biller, request: HttpRequest): Promise<HttpReply> {
  const { setup, profile, behaviour } = biller;
  if (!setup || request.path.split('?')[0] !== ALERTS_PATH) return replied({ status: 404 });
  if (request.method !== profile.callback.method) return replied({ status: 405 });
  return replied(behaviour.answer(await arrived(biller, setup, request), setup));
}

async function arrived(biller: Biller, setup: Setup, { headers, body }: HttpRequest): Promise<Arrived> {
  const { behaviour, profile } = biller;
  const read = behaviour.read(body);
  const fields = read.ok ? fromWire(read.value, profile.callback.body, profile.literals) : {};
  const why = read.ok ? refusal(biller, setup, fields, headers) : 'unreadable';
  if (why) {
    behaviour.onRefused(fields, why, biller);
    return why;
  }
  const alert = alertOf(fields);
  const known = behaviour.find(alert.id, biller);
  await (known ? behaviour.again(known, alert, biller) : behaviour.keep(alert, biller));
  if (!known) behaviour.onKept(alert, biller);
  return known ? 'known' : 'kept';
}

function refusal(
  { behaviour }: Biller,
  setup: Setup,
  fields: JsonObject,
  headers: HttpRequest['headers'],
): Arrived | undefined {
  const receiver = partyOf(String(fields.receiver_proxy));
  if (!behaviour.authentic(headers, receiver, setup)) return 'unauthentic';
  if (!behaviour.wellFormed(fields)) return 'malformed';
  return behaviour.ours(receiver, setup) ? undefined : 'foreign';
}

/** A new alert of canonical fields. */
export function alertOf(fields: JsonObject): Alert {
  return {
    id: String(fields.transaction_id),
    fields,
    sender: partyOf(String(fields.sender_proxy)),
    receiver: partyOf(String(fields.receiver_proxy)),
    status: 'received',
    decision: undefined,
    unclear: undefined,
    work: Promise.resolve(),
    telling: Promise.resolve(),
  };
}

/** An answer on the wire. */
export function replied({ status, body }: Answer): HttpReply {
  if (body === undefined) return { status, headers: {}, body: '' };
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
