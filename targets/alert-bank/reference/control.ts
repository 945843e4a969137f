import type { HttpReply, HttpRequest } from '#core/http';
import { isObject, type Json, type JsonObject } from '#core/json';
import type { ProxyType } from '#core/model';
import { DAY } from '#core/time';
import { credentialsIn } from '#schemas/alert/auth';
import { instantIn, isoTime } from '#schemas/alert/instants';
import { readJson } from '#schemas/json/read';
import { validate } from '#schemas/validate';
import type { Bank } from './behaviour.ts';

/** A control call on a bank; `reset` puts an empty one in its place. */
interface ControlCall {
  readonly bank: Bank;
  readonly body: JsonObject;
  readonly reset: (now: number | undefined) => void;
}

const NO_CONTENT: HttpReply = { status: 204, headers: {}, body: '' };
const LONGEST_MOVE = 3_650 * DAY;

const CALLS: Readonly<Record<string, (call: ControlCall) => HttpReply | Promise<HttpReply>>> = {
  'GET /capabilities': ({ bank: { behaviour } }) =>
    json(200, { ...behaviour.capabilities, interval_ms: behaviour.intervalMs }),
  'POST /reset': ({ body: { now = null }, reset }) => {
    const instant = now === null ? undefined : instantIn(now);
    if (now !== null && instant === undefined) return failed('now must be a date and time of ISO 8601 with offset');
    reset(instant);
    return NO_CONTENT;
  },
  'POST /clock': async ({ bank, body: { advance_ms: by } }) => {
    if (!Number.isSafeInteger(by) || Number(by) < 0 || Number(by) > LONGEST_MOVE)
      return failed(`advance_ms must be an integer from 0 to ${LONGEST_MOVE}`);
    await bank.behaviour.advances(bank, Number(by));
    return json(200, { now: isoTime(bank.clock.now()) });
  },
  'POST /proxies': ({ bank: { registrations, behaviour }, body }) => {
    const [problem] = validate('protocol/alert-proxy', body);
    if (problem) return failed(`${problem.at || 'the body'} must be ${problem.expected}`);
    const { proxy, proxy_type: type, alerts = true, callback_url: url } = body;
    const party = behaviour.party(String(proxy));
    const now = {
      number: String(proxy),
      type: type as ProxyType,
      alerts: alerts === true,
      callbackUrl: typeof url === 'string' ? url : undefined,
      credentials: credentialsIn(body.auth),
    };
    registrations.set(party, behaviour.registers(now, registrations.get(party)));
    return NO_CONTENT;
  },
};

/** Answers a control call. */
export async function answerControl(bank: Bank, request: HttpRequest, reset: ControlCall['reset']): Promise<HttpReply> {
  const name = `${request.method} ${request.path.split('?')[0]}`;
  const call = Object.hasOwn(CALLS, name) ? CALLS[name] : undefined;
  if (!call) return json(404, { error: `there is no call ${name}` });
  const read = request.body.byteLength === 0 ? undefined : readJson(request.body);
  const body = read === undefined ? {} : read.ok && isObject(read.value) ? read.value : undefined;
  return body ? call({ bank, body, reset }) : failed('the body must be a JSON object');
}

const failed = (error: string): HttpReply => json(400, { error });

function json(status: number, body: Json): HttpReply {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
