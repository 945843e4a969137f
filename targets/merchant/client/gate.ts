import { type HttpReply, type HttpRequest, HungUp, type Party } from '#core/http';
import { at, type Json, type JsonObject } from '#core/json';
import type { Answer, GateFault, GateRequest, Label } from '#core/model';
import { type Millis, SECOND } from '#core/time';
import { readJson } from '#schemas/json/read';
import { signed } from '#schemas/signature/sign';
import { bodyOf } from '#targets/gateway/client/body';
import { json } from '#targets/gateway/reference/payments/replies';
import type { Connection, SessionState } from './connection.ts';
import { beginning, labelOf, tick } from './session-state.ts';

const STATUS_PATH = '/v2/payment/status';

/** The stand-in platform as the merchant meets it: its requests are written down, and treated as the scenario says. */
export function gateParty(connection: Connection): Party {
  return async (request) => {
    const read = readJson(request.body);
    const message = read.ok ? read.value : null;
    const { state, payment } = ownerOf(connection, message);
    // Requests of earlier scenarios, such as late questions for a status, are answered and belong to no evidence.
    if (!state || (payment === null && isKnown(connection, message)))
      return answered(connection, request, message, undefined);
    noteReturnUrls(state, payment, message);
    const complete = beginning<GateRequest>(state, {
      kind: 'gate-request',
      payment,
      method: request.method,
      path: request.path,
      contentType: request.headers['content-type'] ?? '',
      body: bodyOf(request.body),
      reply: null,
      paid: null,
      clock: state.clock,
      began: tick(state),
      ended: null,
    });
    try {
      const fault = faultFor(state, payment, request);
      const reply = await answered(connection, request, message, fault === 'held-reply' ? undefined : fault);
      complete({ reply: asAnswer(reply), paid: fault === 'forged-success' ? null : paidBy(reply) });
      if (fault === 'held-reply') await heldBack(state, payment ?? '');
      return reply;
    } finally {
      complete({ ended: tick(state) });
      state.wake();
    }
  };
}

/** The scenario and the payment that a request is about: by its id, or by the purchase that is just being started. */
function ownerOf(
  connection: Connection,
  message: Json,
): { readonly state?: SessionState; readonly payment: Label | null } {
  const { sessions, learnt } = connection;
  const id = at(message, '/general/payment_id');
  for (const state of sessions) {
    const payment = typeof id === 'string' ? labelOf(state, id) : undefined;
    if (payment !== undefined) {
      for (const purchase of state.starting) if (purchase.as === payment) state.starting.delete(purchase);
      return { state, payment };
    }
  }
  const mayBeNew = learnt.ownIds !== false && !isKnown(connection, message);
  const customer = at(message, '/customer/id');
  const begun = [...sessions].flatMap((state) => [...state.starting].map((purchase) => ({ state, purchase })));
  const isTheirs = ({ state, purchase: { as, customer: of = as } }: (typeof begun)[number]) =>
    state.customers[of] === customer;
  const first = mayBeNew ? (begun.find(isTheirs) ?? begun[0]) : undefined;
  if (first) {
    const { state, purchase } = first;
    state.starting.delete(purchase);
    if (typeof id === 'string') state.payments[purchase.as] = id;
    return { state, payment: purchase.as };
  }
  // A new id after a lost reply: whose customer it is, or who is just starting a purchase, tells the scenario.
  const all = [...sessions];
  const state =
    all.find(({ customers }) => Object.values(customers).some((one) => one === customer)) ??
    all.find(({ starting }) => starting.size > 0) ??
    all[0];
  return { ...(state && { state }), payment: null };
}

/** Whether a request names a payment of any scenario of the run. */
function isKnown({ standIn }: Connection, message: Json): boolean {
  const id = at(message, '/general/payment_id');
  return typeof id === 'string' && standIn.issued(id).length > 0;
}

/** How the scenario wants a request of a payment to be treated. */
function faultFor({ scenario }: SessionState, payment: Label | null, { path }: HttpRequest): GateFault | undefined {
  const step = scenario.steps.find((one) => one.do === 'purchase' && one.as === payment);
  if (step?.do !== 'purchase') return undefined;
  return path.split('?')[0] === STATUS_PATH ? step.status : step.gate;
}

/** How long a reply is held back at most. */
const HELD: Millis = SECOND;

/** Waits until the reply is let go, or its time is over. */
async function heldBack(state: SessionState, payment: Label): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, HELD);
    state.held.set(payment, () => {
      clearTimeout(timer);
      resolve();
    });
    state.wake();
  });
  state.held.delete(payment);
}

/** The reply of the platform, or what the scenario wants in its place. */
async function answered(
  connection: Connection,
  request: HttpRequest,
  message: Json,
  fault: Exclude<GateFault, 'held-reply'> | undefined,
): Promise<HttpReply> {
  const { standIn, learnt } = connection;
  if (fault !== undefined && fault !== 'lost-reply') return instead(connection, fault, message);
  // What is sent again gets its answer: that it is there already.
  const first = !isKnown(connection, message);
  const reply = await standIn.gate(request);
  await standIn.advance(0);
  const id = at(message, '/general/payment_id');
  if (typeof id === 'string' && paidBy(reply) !== null) learnt.toldPaid.add(id.toLowerCase());
  if (fault === 'lost-reply' && first) throw new HungUp('the reply is lost');
  return reply;
}

function instead(
  { learnt }: Connection,
  fault: Exclude<GateFault, 'lost-reply' | 'held-reply'>,
  message: Json,
): HttpReply {
  const id = at(message, '/general/payment_id') ?? null;
  const unknown = (code: string, words: string) => {
    const body = {
      status: 'error',
      code,
      message: words,
      project_id: learnt.configured?.projectId ?? 0,
      payment: { id, status: 'error' },
      errors: [{ code, message: words }],
    };
    return json(200, signed(body, learnt.configured?.key ?? '', '/signature'));
  };
  switch (fault) {
    case 'lost-request':
      throw new HungUp('the request is lost');
    case 'server-fault':
      return json(500, { status: 'error', code: '1016', message: 'Internal error' });
    case 'refusal':
      return json(400, { status: 'error', code: '502', message: 'Validation error' });
    case 'not-found':
      return unknown('3061', 'Transaction not found');
    case 'no-details':
      return unknown('3062', 'Payment details not received');
    case 'forged-success':
      return json(200, forgedSuccess(id, learnt));
  }
}

/** What somebody else would say who can answer in the platform's place, and has no key. */
function forgedSuccess(id: Json, { configured }: Connection['learnt']): JsonObject {
  const sum = { amount: 12_817, currency: 'THB' };
  const body = {
    project_id: configured?.projectId ?? 0,
    payment: { id, type: 'purchase', status: 'success', method: configured?.scope.method ?? '', sum },
    operations: [
      { id: 1, type: 'sale', status: 'success', sum_initial: sum, sum_converted: sum, code: '0', message: 'Success' },
    ],
  };
  return signed(body, 'another key', '/signature');
}

function asAnswer({ status, headers, body }: HttpReply): Answer {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  return { status, contentType: headers['content-type'] ?? '', body: bodyOf(bytes) };
}

/** The sum that a status reply says was paid. */
function paidBy({ status, body }: HttpReply): number | null {
  const read = readJson(typeof body === 'string' ? Buffer.from(body) : body);
  const message = status === 200 && read.ok ? read.value : null;
  const amount = at(message, '/payment/sum/amount');
  return at(message, '/payment/status') === 'success' && typeof amount === 'number' ? amount : null;
}

/** Remembers where the merchant wants its customers back. */
function noteReturnUrls(state: SessionState, payment: Label | null, message: Json): void {
  if (payment === null) return;
  for (const way of ['success', 'decline', 'return']) {
    const url = at(message, `/return_url/${way}`);
    if (typeof url === 'string') state.returnUrls[`${payment} ${way}`] = url;
  }
}
