import { type HttpReply, type HttpRequest, HungUp, type Party } from '#core/http';
import type { JsonObject } from '#core/json';
import type { AlertOperation, BankCall } from '#core/model';
import { fieldsIn, operationAt } from '#schemas/alert/mapping';
import type { Profile } from '#schemas/alert/profile';
import { partyOf } from '#schemas/alert/proxy';
import { beginning } from '#targets/alert/state';
import { outcomeOf } from '#targets/alert-bank/client/asking';
import { bodyOf } from '#targets/gateway/client/body';
import { bankReply } from './bank-replies.ts';
import type { BillerConnection, BillerState } from './connection.ts';

const PER_CALL = 500;

/** The bank as the biller meets it: its requests are written down, and answered as the scenario says. */
export function bankParty(connection: BillerConnection): Party {
  const { profile, bank: real } = connection;
  return async (request) => {
    const path = request.path.split('?')[0] ?? '';
    const operation = operationAt(profile, request.method, path) ?? null;
    const fields = operation ? fieldsIn(request.body, profile.operations[operation].request, profile.literals) : {};
    const [state, ...others] = concerned(connection, fields).filter((one) => hasRoom(one, request));
    if (!state) return { status: 404, headers: {}, body: '' };
    const complete = everywhere([state, ...others], (one) =>
      beginning<BankCall>(one, {
        kind: 'bank-call',
        as: null,
        operation,
        method: request.method,
        path,
        fields,
        headersOff: headersOff(profile, request),
        sent: bodyOf(request.body),
        outcome: 'silence',
        answer: {},
        reply: null,
        failure: 'not answered yet',
        clock: one.clock,
        until: one.events.length + 1,
      }),
    );
    const isReal = real && operation && !state.books.moods[operation];
    const reply = isReal ? await real(request) : bankReply(state, operation, fields);
    complete(reply === null ? { failure: 'not answered on purpose' } : answered(profile, operation, reply));
    if (reply === null) throw new HungUp('the bank says nothing');
    return reply;
  };
}

/**
 * The scenarios that a request to the bank concerns: that of its id or of its PromptPay IDs, and all that run where it names
 * neither. What belongs to an earlier scenario comes late, and is no evidence of these.
 */
function concerned({ running, run }: BillerConnection, fields: JsonObject): readonly BillerState[] {
  const all = [...running];
  const id = String(fields.transaction_id);
  const byId = all.filter(({ prefix }) => id.startsWith(`${prefix}-`));
  if (byId.length > 0 || id.startsWith(`${run}-`)) return byId;
  const named = [fields.sender_proxy, fields.receiver_proxy].map((number) => partyOf(String(number)));
  const byNumber = all.filter(({ numbers }) => Object.values(numbers).some((one) => named.includes(partyOf(one))));
  return byNumber.length > 0 ? byNumber : all;
}

/** Writes the beginning down for each of them; the returned function completes it in each. */
function everywhere(
  states: readonly BillerState[],
  begin: (state: BillerState) => (end: Partial<BankCall>) => void,
): (end: Partial<BankCall>) => void {
  const begun = states.map((state) => ({ state, complete: begin(state) }));
  return (end) => {
    for (const { state, complete } of begun) complete({ ...end, until: state.events.length });
  };
}

function hasRoom(state: BillerState, { body }: HttpRequest): boolean {
  state.room -= body.byteLength + PER_CALL;
  return state.room >= 0;
}

function answered(
  profile: Profile,
  operation: AlertOperation | null,
  { status, headers, body }: HttpReply,
): Partial<BankCall> {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const answer = operation ? fieldsIn(bytes, profile.operations[operation].response, profile.literals) : {};
  return {
    outcome: operation ? outcomeOf(operation, status, answer) : 'refused',
    answer,
    reply: { status, contentType: headers['content-type'] ?? '', body: bodyOf(bytes) },
    failure: null,
  };
}

/** Headers of the profile that did not come as they are; of a content type only the media type counts. */
function headersOff({ headers }: Profile, { headers: came }: HttpRequest): readonly string[] {
  return Object.entries(headers).flatMap(([name, value]) => {
    const found = came[name.toLowerCase()] ?? '';
    const same = name.toLowerCase() === 'content-type' ? mediaType(found) === mediaType(value) : found === value;
    return same ? [] : [name];
  });
}

const mediaType = (value: string): string => (value.split(';')[0] ?? '').trim().toLowerCase();
