import type { HttpReply, HttpRequest } from '#core/http';
import { isObject, type Json, type JsonObject } from '#core/json';
import { credentialsIn } from '#schemas/alert/auth';
import { instantIn, isoTime } from '#schemas/alert/instants';
import { partyOf } from '#schemas/alert/proxy';
import { readJson } from '#schemas/json/read';
import { validate } from '#schemas/validate';
import { virtualClock } from '#targets/gateway/reference/control/clock';
import { askBank } from './asking.ts';
import type { Answer, Biller } from './behaviour.ts';
import { decide } from './deciding.ts';
import { ALERTS_PATH, replied } from './receiving.ts';
import { requestPayment } from './requesting.ts';
import { type OwnProxy, START } from './state.ts';

/** Members of the body of a POST, or of the query of a GET. */
type Call = (biller: Biller, members: JsonObject) => Answer | Promise<Answer>;

const failed = (status: number, error: string): Answer => ({ status, body: { error } });

const CALLS: Readonly<Record<string, Call>> = {
  'GET /capabilities': ({ behaviour }) => ({ status: 200, body: behaviour.capabilities }),
  'POST /reset': reset,
  'POST /clock': moveClock,
  'POST /configure': configure,
  'POST /decide': (biller, { transaction_id: id = null, decision = null }) => decide(biller, String(id), decision),
  'GET /alerts': ({ alerts, behaviour, ...rest }, { receiver_proxy: receiver }) => ({
    status: 200,
    body: {
      alerts: behaviour
        .listed(alerts, String(receiver))
        .map((one) => behaviour.shown(one, { alerts, behaviour, ...rest })),
    },
  }),
  'POST /inquire': async (biller, { transaction_id: id }) => {
    const told = await askBank(biller, 'inquiry', biller.behaviour.inquiryFields(String(id)));
    return biller.behaviour.inquired(String(id), told, biller);
  },
  'POST /block': (biller, asked) => changeBlock(biller, asked, 'block'),
  'POST /unblock': (biller, asked) => changeBlock(biller, asked, 'unblock'),
  'GET /blocked': async (biller, { receiver_proxy: receiver = null }) =>
    biller.behaviour.senders(await askBank(biller, 'blocked', { receiver_proxy: receiver }), String(receiver), biller),
  'POST /requests': requestPayment,
};

/** Answers a control call. */
export async function answerControl(biller: Biller, request: HttpRequest): Promise<HttpReply> {
  const [path = '', query = ''] = request.path.split('?');
  const [, kind, id] = /^\/(alerts|requests)\/([^/]+)$/.exec(path) ?? [];
  if (request.method === 'GET' && id !== undefined) return replied(look(biller, kind, decodeURIComponent(id)));
  const name = `${request.method} ${path}`;
  const call = Object.hasOwn(CALLS, name) ? CALLS[name] : undefined;
  if (!call) return replied(failed(404, `there is no call ${name}`));
  const members = request.method === 'GET' ? Object.fromEntries(new URLSearchParams(query)) : bodyOf(request.body);
  return replied(members ? await call(biller, members) : failed(400, 'the body must be a JSON object'));
}

function bodyOf(bytes: Uint8Array): JsonObject | undefined {
  if (bytes.byteLength === 0) return {};
  const read = readJson(bytes);
  return read.ok && isObject(read.value) ? read.value : undefined;
}

function look(biller: Biller, kind: string | undefined, id: string): Answer {
  const { behaviour, requests } = biller;
  if (kind === 'alerts') {
    const alert = behaviour.find(id, biller);
    return alert ? { status: 200, body: behaviour.shown(alert, biller) } : behaviour.unknownAlert(id, biller);
  }
  const request = requests.find((one) => one.id === id);
  return request ? { status: 200, body: { transaction_id: id, status: request.status } } : behaviour.unknownRequest(id);
}

/** `POST /reset`: alerts and requests are forgotten, the configuration stays. */
function reset(biller: Biller, { now = null }: JsonObject): Answer {
  const instant = now === null ? START : instantIn(now);
  if (instant === undefined) return failed(400, 'now must be a date and time of ISO 8601 with offset');
  biller.clock.stop();
  biller.clock = virtualClock(instant);
  biller.alerts = [];
  biller.requests = [];
  return { status: 204 };
}

async function moveClock({ clock }: Biller, { advance_ms: by = null }: JsonObject): Promise<Answer> {
  if (typeof by !== 'number' || !Number.isSafeInteger(by) || by < 0)
    return failed(400, 'advance_ms must be a whole number of milliseconds');
  await clock.advance(by);
  return { status: 200, body: { now: isoTime(clock.now()) } };
}

/** `POST /configure`: it takes the place of the one before, and forgets no alert. */
function configure(biller: Biller, body: JsonObject): Answer {
  const [problem] = validate('protocol/alert-configure', body);
  if (problem) return failed(400, `${problem.at || 'the body'} must be ${problem.expected}`);
  const now = {
    bankUrl: String(body.bank_url).replace(/\/+$/, ''),
    credentials: credentialsIn(body.auth),
    proxies: Array.isArray(body.proxies) ? new Map(body.proxies.map(ownProxy)) : undefined,
  };
  biller.setup = biller.behaviour.configured(now, biller.setup, biller);
  const { credentials, named } = biller.setup;
  const auth = named && credentials ? { auth: { ...credentials } } : {};
  return { status: 200, body: { callback_url: biller.ownUrl() + ALERTS_PATH, ...auth } };
}

function ownProxy(proxy: Json): readonly [party: string, OwnProxy] {
  const { proxy: number = '', auth } = isObject(proxy) ? proxy : {};
  return [partyOf(String(number)), { number: String(number), credentials: credentialsIn(auth) }];
}

async function changeBlock(biller: Biller, asked: JsonObject, operation: 'block' | 'unblock'): Promise<Answer> {
  const { behaviour } = biller;
  const told = await askBank(biller, behaviour.operation(operation), behaviour.pair(asked, operation, biller));
  return behaviour.blockAnswer(told, asked, operation);
}
