import { setTimeout as pause } from 'node:timers/promises';
import type { JsonObject } from '#core/json';
import { askBank } from './asking.ts';
import type { Answer, Biller } from './behaviour.ts';
import type { PayRequest } from './state.ts';

const NEEDED = ['transaction_id', 'sender_proxy', 'receiver_proxy', 'amount', 'currency'];

/** Sends a request to pay: `POST /requests`. */
export async function requestPayment(biller: Biller, asked: JsonObject): Promise<Answer> {
  const { behaviour, requests, clock } = biller;
  const lacking = NEEDED.find((name) => asked[name] === undefined);
  if (lacking !== undefined) return { status: 400, body: { error: `${lacking} is missing` } };
  const why = behaviour.refusesRequest(asked, clock.now());
  if (why !== undefined) return { status: 422, body: { error: why } };
  const id = String(asked.transaction_id);
  if (requests.some((one) => one.id === id)) return { status: 409, body: { error: 'transaction_id is used' } };
  const request: PayRequest = { id, fields: behaviour.initiation(asked, clock.now()), status: 'new' };
  requests.push(request);
  const sent = behaviour.sendsAfterMs > 0 ? pause(behaviour.sendsAfterMs).then(() => send(biller, request)) : undefined;
  // What fails later fails nobody's call.
  if (sent) sent.catch(() => undefined);
  else await send(biller, request);
  return { status: 201, body: { transaction_id: id } };
}

async function send(biller: Biller, request: PayRequest): Promise<void> {
  const { behaviour } = biller;
  const all = Array.from({ length: behaviour.copies }, () => askBank(biller, 'initiation', request.fields));
  const [told] = await Promise.all(all);
  if (told) request.status = behaviour.initiated(request, told, false);
  plan(biller, request);
}

/** Inquires about a request until it is over: the bank tells nothing by itself. */
function plan(biller: Biller, request: PayRequest): void {
  const { behaviour, clock } = biller;
  if (!behaviour.polls(request)) return;
  clock.at(clock.now() + behaviour.pollMs, async () => {
    await poll(biller, request);
    plan(biller, request);
  });
}

/** A request of which the bank knows nothing was lost, and is sent again. */
async function poll(biller: Biller, request: PayRequest): Promise<void> {
  const { behaviour } = biller;
  const told = await askBank(biller, 'inquiry', behaviour.inquiryFields(request.id));
  const again = behaviour.lost(request, told) ? behaviour.sentAgain(request) : undefined;
  request.status = again
    ? behaviour.initiated(request, await askBank(biller, 'initiation', again), true)
    : behaviour.polled(request, told);
}
