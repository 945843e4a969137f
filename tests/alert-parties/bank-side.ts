import type { HttpReply, HttpRequest } from '#core/http';
import { isObject, type Json, type JsonObject } from '#core/json';
import type { AlertSeen, BankCall, ControlSeen, EvidenceEvent } from '#core/model';
import { authentication, credentialsIn } from '#schemas/alert/auth';
import { fieldsIn, operationAt } from '#schemas/alert/mapping';
import { krungsriSimulated as profile } from '#schemas/alert/profile';
import { partyOf } from '#schemas/alert/proxy';
import { outcomeOf } from '#targets/alert-bank/client/asking';
import type { ReferenceBank } from '#targets/alert-bank/reference/bank';
import type { Sent } from '#targets/doors/send';
import { bodyOf } from '#targets/gateway/client/body';

/** What happened at the bank in one scenario, as the kit sees it when it judges a bank. */
export interface BankSide {
  readonly events: EvidenceEvent[];
  /** Credentials by number. */
  readonly registered: Map<string, Json>;
  clock: string | null;
}

const bytesOf = ({ body }: HttpReply): Uint8Array => (typeof body === 'string' ? Buffer.from(body) : body);

const replySeen = (reply: HttpReply) => ({ status: reply.status, contentType: '', body: bodyOf(bytesOf(reply)) });

/** The members of a JSON object; none of anything else. */
export function membersOf(message: { readonly body: Uint8Array | string }): JsonObject {
  const text = Buffer.from(message.body).toString();
  const read = text === '' ? null : (JSON.parse(text) as Json);
  return isObject(read) ? read : {};
}

/** A control call on the bank, written down. */
export async function controlled(
  side: BankSide,
  bank: ReferenceBank,
  [operation, path, sent]: readonly [ControlSeen['operation'], string, JsonObject],
): Promise<void> {
  const { clock } = side;
  const begun: ControlSeen = { kind: 'control', operation, sent, status: null, answer: null, failure: null, clock };
  const index = side.events.push(begun) - 1;
  const reply = await bank.control({ method: 'POST', path, headers: {}, body: Buffer.from(JSON.stringify(sent)) });
  const answer = membersOf(reply);
  if (typeof answer.now === 'string') side.clock = answer.now;
  side.events[index] = { ...begun, status: reply.status, answer };
}

/** Registers a PromptPay ID with its credentials. */
export async function registered(side: BankSide, bank: ReferenceBank, proxy: JsonObject): Promise<void> {
  side.registered.set(String(proxy.proxy), proxy.auth ?? null);
  await controlled(side, bank, ['proxy', '/proxies', proxy]);
}

/** A request to the bank, written down, whoever sends it. */
export async function asked(
  side: BankSide,
  bank: ReferenceBank,
  request: HttpRequest,
  as: string | null = null,
): Promise<HttpReply> {
  const operation = operationAt(profile, request.method, request.path) ?? null;
  const maps = operation && profile.operations[operation];
  const begun: BankCall = {
    kind: 'bank-call',
    as,
    operation,
    method: request.method,
    path: request.path,
    fields: maps ? fieldsIn(request.body, maps.request, profile.literals) : {},
    headersOff: [],
    sent: bodyOf(request.body),
    outcome: 'silence',
    answer: {},
    reply: null,
    failure: null,
    clock: side.clock,
    until: 0,
  };
  const index = side.events.push(begun) - 1;
  const reply = await bank.bank(request);
  const answer = maps ? fieldsIn(bytesOf(reply), maps.response, profile.literals) : {};
  const outcome = operation ? outcomeOf(operation, reply.status, answer) : 'refused';
  side.events[index] = { ...begun, outcome, answer, reply: replySeen(reply), until: side.events.length };
  return reply;
}

/** An alert of the bank on its way to the biller, written down; gives its id and what the biller answered. */
export async function alerted(side: BankSide, sent: Sent, on: () => Promise<HttpReply>) {
  const fields = fieldsIn(Buffer.from(sent.body), profile.callback.body, profile.literals);
  const credentials = credentialsIn(side.registered.get(String(fields.receiver_proxy)));
  const begun: AlertSeen = {
    kind: 'alert',
    as: null,
    to: partyOf(String(fields.receiver_proxy)),
    method: sent.method,
    contentType: sent.headers['content-type'] ?? '',
    fields,
    authentication: credentials ? authentication(sent.headers, credentials) : 'missing',
    fault: '',
    sent: bodyOf(Buffer.from(sent.body)),
    reply: null,
    failure: null,
    clock: side.clock,
    until: 0,
  };
  const index = side.events.push(begun) - 1;
  const reply = await on();
  side.events[index] = { ...begun, reply: replySeen(reply), until: side.events.length };
  return { id: String(fields.transaction_id), reply };
}
