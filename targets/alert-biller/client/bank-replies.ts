import type { HttpReply } from '#core/http';
import { edited, type Json, type JsonObject } from '#core/json';
import type { AlertOperation } from '#core/model';
import { bangkokDay, instantIn } from '#schemas/alert/instants';
import { toWire } from '#schemas/alert/mapping';
import type { Profile } from '#schemas/alert/profile';
import { partyOf } from '#schemas/alert/proxy';
import type { Decision } from '#schemas/alert/vocabulary';
import { nowOf } from '#targets/alert/state';
import type { BankReply, BillerState } from './connection.ts';

/** What the stand-in bank answers: as the scenario says, and well where it says nothing. `null` is silence. */
export function bankReply(state: BillerState, operation: AlertOperation | null, fields: JsonObject): BankReply {
  const { profile } = state.connection;
  if (operation === null) return refusal(profile, 404);
  const mood = state.books.moods[operation];
  const given = mood && mood.left > 0 ? mood : undefined;
  if (given) given.left -= 1;
  switch (given?.answers ?? 'well') {
    case 'silence':
      return null;
    case 'fault':
      return { status: 500, headers: {}, body: '' };
    case 'refusal':
      return refusal(profile, oneOf(profile, 400));
    case 'rejected':
      return json(
        200,
        toWire({ ...fields, status: 'rejected' }, profile.operations[operation].response, profile.literals),
      );
    case 'not-found':
      return refusal(profile, 404);
    case 'lost-reply':
      ANSWERS[operation](state, fields);
      return null;
    case 'well': {
      if (operation === 'initiation' && state.books.transactions.has(String(fields.transaction_id)))
        return refusal(profile, oneOf(profile, 409));
      const answer = ANSWERS[operation](state, fields);
      if (answer === undefined) return refusal(profile, 404);
      return json(
        200,
        toWire({ ...answer, ...given?.fields }, profile.operations[operation].response, profile.literals),
      );
    }
  }
}

/** A status by which the bank refuses: the wanted one where the profile has it, and none that says that it knows nothing. */
function oneOf({ refusal: { http_status: known } }: Profile, wanted: number): number {
  return known.includes(wanted) ? wanted : (known.find((status) => status !== 404) ?? 400);
}

/** What a bank does and answers, in canonical fields; `undefined` where it knows no such transaction. */
const ANSWERS: Readonly<Record<AlertOperation, (state: BillerState, fields: JsonObject) => JsonObject | undefined>> = {
  initiation: (state, fields) => {
    const id = String(fields.transaction_id);
    const status = statusOf(state, instantIn(fields.instruction_at) ?? nowOf(state));
    state.books.transactions.set(id, { ...fields, status });
    return { transaction_id: id, status };
  },
  acknowledgement: ({ books }, { transaction_id: id, decision }) => {
    books.decisions.set(String(id), decision as Decision);
    return { transaction_id: String(id), status: decision === 'accept' ? 'accepted' : 'refused' };
  },
  inquiry: (state, { transaction_id: id }) => {
    const found = state.books.transactions.get(String(id));
    const decision = state.books.decisions.get(String(id));
    return found && { ...found, ...(decision && { status: decision === 'accept' ? 'accepted' : 'refused' }) };
  },
  block: ({ books: { blocks } }, fields) => {
    const receiver = partyOf(String(fields.receiver_proxy));
    const known = blocks.get(receiver) ?? new Map<string, string>();
    known.set(partyOf(String(fields.sender_proxy)), String(fields.sender_proxy));
    blocks.set(receiver, known);
    return {};
  },
  unblock: ({ books: { blocks } }, fields) => {
    blocks.get(partyOf(String(fields.receiver_proxy)))?.delete(partyOf(String(fields.sender_proxy)));
    return {};
  },
  blocked: ({ books: { blocks } }, { receiver_proxy: receiver }) => ({
    senders: [...(blocks.get(partyOf(String(receiver)))?.values() ?? [])],
  }),
};

/** Rejected for a past day, scheduled for a later instant, sent otherwise (Sending). */
function statusOf(state: BillerState, due: number): string {
  const now = nowOf(state);
  if (bangkokDay(due) < bangkokDay(now)) return 'rejected';
  return due > now ? 'scheduled' : 'sent';
}

function refusal({ refusal: places }: Profile, status: number): HttpReply {
  return json(status, put(put({}, places.code, 'REFUSED'), places.message, 'refused by the stand-in bank'));
}

const put = (body: Json, at: string, value: Json): Json => edited(body, [{ op: 'set', at, value }]);

function json(status: number, body: Json): HttpReply {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
