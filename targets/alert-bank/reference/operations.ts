import type { HttpReply, HttpRequest } from '#core/http';
import { edited, type Json, type JsonObject } from '#core/json';
import type { AlertOperation } from '#core/model';
import { instantIn } from '#schemas/alert/instants';
import { fromWire, toWire } from '#schemas/alert/mapping';
import type { Answer, Refusal } from './answer.ts';
import type { Bank } from './behaviour.ts';
import type { Transaction } from './books.ts';
import { plan } from './sending.ts';

/** Answers a request to one of the six operations. */
export function answerBank(bank: Bank, request: HttpRequest): HttpReply {
  const operation = bank.behaviour.operationAt(bank, request);
  return bank.behaviour.reply(answered(bank, request, operation), operation);
}

function answered(bank: Bank, request: HttpRequest, operation: AlertOperation | undefined): HttpReply {
  const { behaviour, profile } = bank;
  if (!operation) return refusal(bank, behaviour.elsewhere);
  if (!behaviour.takesMethod(request.method, profile.operations[operation].method))
    return refusal(bank, { status: 405, code: 'METHOD', message: 'another method' });
  const read = behaviour.read(request.body);
  if (!read.ok)
    return refusal(bank, behaviour.refuse({ status: 400, code: 'UNREADABLE', message: read.detail }, operation));
  const fields = fromWire(read.value, profile.operations[operation].request, profile.literals);
  const answer = behaviour.answer(OPERATIONS[operation](bank, fields), operation, bank);
  return 'refusal' in answer
    ? refusal(bank, behaviour.refuse(answer.refusal, operation))
    : success(bank, operation, answer.fields);
}

type Operation = (bank: Bank, fields: JsonObject) => Answer;

const OPERATIONS: Readonly<Record<AlertOperation, Operation>> = {
  initiation: initiate,
  acknowledgement: checked('acknowledgement', (bank, { transaction_id: id, decision }) => {
    const { behaviour, transactions, clock } = bank;
    if (!behaviour.isDecision(decision))
      return { refusal: { status: 422, code: 'INVALID', message: 'decision is unknown' } };
    const transaction = transactions.get(String(id));
    return transaction ? behaviour.acknowledge(transaction, decision, clock.now(), bank) : behaviour.unknown;
  }),
  inquiry: checked('inquiry', (bank, { transaction_id: id }) => {
    const { behaviour, transactions, clock } = bank;
    const transaction = transactions.get(String(id));
    if (!transaction) return behaviour.unknown;
    const status = behaviour.statusShown(transaction, clock.now(), bank);
    return { fields: { ...behaviour.details(transaction), status } };
  }),
  block: checked('block', (bank, fields) => {
    const [receiver, sender] = partiesOf(bank, fields);
    return bank.behaviour.block(receiver, sender, bank, String(fields.sender_proxy));
  }),
  unblock: checked('unblock', (bank, fields) => bank.behaviour.unblock(...partiesOf(bank, fields), bank)),
  blocked: checked('blocked', (bank, fields) => ({
    fields: { senders: [...bank.behaviour.blocked(partiesOf(bank, fields)[0], bank)] },
  })),
};

/** The parties of receiver and sender, whatever their spelling. */
function partiesOf({ behaviour: { party } }: Bank, fields: JsonObject): [receiver: string, sender: string] {
  return [party(String(fields.receiver_proxy)), party(String(fields.sender_proxy))];
}

function checked(operation: AlertOperation, then: Operation): Operation {
  return (bank, fields) => {
    const found = bank.behaviour.requestCheck(fields, bank, operation);
    return found ? { refusal: found } : then(bank, fields);
  };
}

/** Transaction Initiation: rejected for a past date, processed right away or scheduled for later. */
function initiate(bank: Bank, fields: JsonObject): Answer {
  const { behaviour, clock, transactions } = bank;
  for (const check of behaviour.initiationChecks) {
    const found = check(fields, bank, 'initiation');
    if (found) return { refusal: found };
  }
  const transaction = newTransaction(bank, fields);
  const first = transactions.get(transaction.id);
  if (first) return behaviour.repeated(first, bank);
  if (behaviour.isPast(transaction.instructionAt, clock.now())) {
    if (behaviour.tellsPast === 'by-refusal')
      return { refusal: { status: 422, code: 'PAST', message: 'the date is in the past' } };
    transaction.status = 'rejected';
  } else plan(bank, transaction);
  transactions.set(transaction.id, transaction);
  const isUntold = transaction.status === 'rejected' && behaviour.tellsPast === 'by-inquiry';
  const status = isUntold ? 'scheduled' : transaction.status;
  return { fields: { transaction_id: transaction.id, status } };
}

function newTransaction({ behaviour, clock }: Bank, fields: JsonObject): Transaction {
  return {
    id: String(fields.transaction_id),
    fields,
    sender: behaviour.party(String(fields.sender_proxy)),
    receiver: behaviour.party(String(fields.receiver_proxy)),
    instructionAt: instantIn(fields.instruction_at) ?? clock.now(),
    initiatedAt: clock.now(),
    expiresAt: instantIn(fields.expires_at),
    status: 'scheduled',
    decision: undefined,
  };
}

function success({ behaviour, profile }: Bank, operation: AlertOperation, fields: JsonObject): HttpReply {
  const { response } = profile.operations[operation];
  const body = toWire(fields, response, profile.literals);
  const literal = typeof fields.status === 'string' ? behaviour.literal(fields.status) : undefined;
  const pointer = (response as Readonly<Record<string, string>>).status;
  return json(200, literal === undefined || pointer === undefined ? body : put(body, pointer, literal));
}

function refusal(bank: Bank, { status, code, message }: Refusal): HttpReply {
  const { refusal: places } = bank.profile;
  const body = put(put(bank.behaviour.echo(bank), places.code, code), places.message, message);
  return json(status, body);
}

const put = (body: Json, at: string, value: Json): Json => edited(body, [{ op: 'set', at, value }]);

function json(status: number, body: Json): HttpReply {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
