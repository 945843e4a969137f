import { type HttpReply, type HttpRequest, HungUp, type Party } from '#core/http';
import type { AlertOperation, BankCall } from '#core/model';
import { fieldsIn, operationAt } from '#schemas/alert/mapping';
import type { Profile } from '#schemas/alert/profile';
import { beginning } from '#targets/alert/state';
import { outcomeOf } from '#targets/alert-bank/client/asking';
import { bodyOf } from '#targets/gateway/client/body';
import { bankReply } from './bank-replies.ts';
import type { BillerConnection, BillerState } from './connection.ts';

const PER_CALL = 500;

/** The bank as the biller meets it: its requests are written down, and answered as the scenario says. */
export function bankParty({ running, profile, run, bank: real }: BillerConnection): Party {
  return async (request) => {
    const { state } = running;
    const path = request.path.split('?')[0] ?? '';
    const operation = operationAt(profile, request.method, path) ?? null;
    const fields = operation ? fieldsIn(request.body, profile.operations[operation].request, profile.literals) : {};
    const id = String(fields.transaction_id);
    // What belongs to an earlier scenario comes late, and is no evidence of this one.
    const late = state && id.startsWith(`${run}-`) && !id.startsWith(`${state.prefix}-`);
    if (!state || late || !hasRoom(state, request)) return { status: 404, headers: {}, body: '' };
    const complete = beginning<BankCall>(state, {
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
      clock: state.clock,
      until: state.events.length + 1,
    });
    const isReal = real && operation && !state.books.moods[operation];
    const reply = isReal ? await real(request) : bankReply(state, operation, fields);
    if (reply === null) {
      complete({ failure: 'not answered on purpose', until: state.events.length });
      throw new HungUp('the bank says nothing');
    }
    complete(answered(profile, operation, reply, state.events.length));
    return reply;
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
  until: number,
): Partial<BankCall> {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const answer = operation ? fieldsIn(bytes, profile.operations[operation].response, profile.literals) : {};
  return {
    outcome: operation ? outcomeOf(operation, status, answer) : 'refused',
    answer,
    reply: { status, contentType: headers['content-type'] ?? '', body: bodyOf(bytes) },
    failure: null,
    until,
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
