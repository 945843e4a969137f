import type { AlertSeen, BillerStep, Label } from '#core/model';
import { toWire } from '#schemas/alert/mapping';
import { wireFaults } from '#schemas/json/wire-faults';
import { filledFields } from '#targets/alert/fields';
import { beginning } from '#targets/alert/state';
import { bodyOf } from '#targets/gateway/client/body';
import type { BillerState } from './connection.ts';
import { shownCredentials } from './credentials.ts';

type Deliver = Extract<BillerStep, { do: 'deliver' }>;

/** Delivers an alert as the bank would, or with what the scenario makes wrong; as often as it says, all at once. */
export async function deliver(state: BillerState, step: Deliver): Promise<void> {
  await Promise.all(Array.from({ length: step.times ?? 1 }, () => delivered(state, step)));
}

async function delivered(state: BillerState, step: Deliver): Promise<void> {
  const { connection, books, registered } = state;
  const { callback, literals } = connection.profile;
  const fields = filledFields(state, step.fields);
  const text = JSON.stringify(toWire(fields, callback.body, literals));
  const wire = wireFaults.find(({ id }) => id === step.wire);
  const body = wire ? wire.alter(text) : Buffer.from(text);
  const { headers, authentication } = shownCredentials(state, receiverOf(step), step.auth);
  const fault = authentication === 'right' ? (step.fault ?? step.wire ?? '') : authentication;
  if (fault === '') books.transactions.set(String(fields.transaction_id), { status: 'sent', ...fields });
  const complete = beginning<AlertSeen>(state, {
    kind: 'alert',
    as: step.as,
    to: '',
    method: callback.method,
    contentType: 'application/json',
    fields,
    authentication,
    fault,
    sent: bodyOf(body),
    reply: null,
    failure: 'not answered yet',
    clock: state.clock,
    until: state.events.length + 1,
  });
  const url = registered.at(-1)?.callbackUrl ?? '';
  const asked = await connection.deliver({
    method: callback.method,
    url,
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const until = state.events.length;
  if ('failure' in asked) return void complete({ failure: asked.failure, until });
  const { status, headers: answered, body: bytes, truncated } = asked.reply;
  const reply = { status, contentType: answered['content-type'] ?? '', body: bodyOf(bytes, truncated) };
  complete({ reply, failure: null, until });
}

/** The label of the receiver: whose credentials the alert carries. */
function receiverOf({ fields: { receiver_proxy: receiver } }: Deliver): Label {
  return typeof receiver === 'object' && receiver !== null && 'of' in receiver ? String(receiver.of) : '';
}
