import { stuck } from '#core/faults';
import type { JsonObject } from '#core/json';
import type { AlertOperation, AlertStep, BankCall } from '#core/model';
import { fieldsIn, toWire } from '#schemas/alert/mapping';
import type { Profile } from '#schemas/alert/profile';
import { wireFaults } from '#schemas/json/wire-faults';
import { filledFields } from '#targets/alert/fields';
import { beginning } from '#targets/alert/state';
import { bodyOf } from '#targets/gateway/client/body';
import type { BankState } from './connection.ts';

/** Puts a request of the scenario to the bank, in the words of its profile, and writes down what came back. */
export async function ask(state: BankState, step: Extract<AlertStep, { do: 'ask' }>): Promise<void> {
  const { bank, profile } = state.connection;
  const { operation } = step;
  const { method, path } = addressOf(profile, step);
  const fields = filledFields(state, step.fields);
  const bytes = bytesOf(profile, step, fields);
  const complete = beginning<BankCall>(state, {
    kind: 'bank-call',
    as: step.as,
    operation,
    method,
    path,
    fields,
    headersOff: [],
    sent: bodyOf(bytes),
    outcome: 'silence',
    answer: {},
    reply: null,
    failure: 'not answered yet',
    clock: state.clock,
    until: state.events.length + 1,
  });
  const headers = contentOf(profile, step);
  const asked = await bank({ method, path, headers, body: method === 'GET' ? new Uint8Array() : bytes });
  const until = state.events.length;
  if ('failure' in asked) {
    complete({ failure: asked.failure, until });
    if (asked.tries === 0) throw stuck(`the target went silent: ${asked.failure}`);
    return;
  }
  const { status, headers: answered, body, truncated } = asked.reply;
  const answer = fieldsIn(body, profile.operations[operation].response, profile.literals);
  complete({
    outcome: outcomeOf(operation, status, answer),
    answer,
    reply: { status, contentType: answered['content-type'] ?? '', body: bodyOf(body, truncated) },
    failure: null,
    until,
  });
}

function addressOf(profile: Profile, { operation, verb, behindPath = '' }: Extract<AlertStep, { do: 'ask' }>) {
  const { method, path } = profile.operations[operation];
  return { method: verb ?? method, path: path + behindPath };
}

function bytesOf(profile: Profile, { operation, wire }: Extract<AlertStep, { do: 'ask' }>, fields: JsonObject) {
  const text = JSON.stringify(toWire(fields, profile.operations[operation].request, profile.literals));
  return wire === undefined ? Buffer.from(text) : faultOf(wire).alter(text);
}

function contentOf(profile: Profile, { wire }: Extract<AlertStep, { do: 'ask' }>): Record<string, string> {
  const headers = Object.entries(profile.headers).map(([name, value]) => [name.toLowerCase(), value]);
  const contentType = wire === undefined ? undefined : faultOf(wire).contentType;
  return { ...Object.fromEntries(headers), ...(contentType === undefined ? {} : { 'content-type': contentType }) };
}

function faultOf(id: string) {
  const fault = wireFaults.find((one) => one.id === id);
  if (!fault) throw new Error(`no wire fault is called ${id}`);
  return fault;
}

/** Operations whose good answer is a refusal where its status is `rejected`; that of an inquiry is about another call. */
const REJECTING: readonly AlertOperation[] = ['initiation', 'acknowledgement'];

/** A 4xx is a refusal, and so is a request to pay or an acknowledgement that is answered `rejected`. */
export function outcomeOf(operation: AlertOperation, status: number, answer: JsonObject): BankCall['outcome'] {
  if (status >= 200 && status < 300)
    return REJECTING.includes(operation) && answer.status === 'rejected' ? 'refused' : 'taken';
  return status >= 400 && status < 500 ? 'refused' : 'fault';
}
