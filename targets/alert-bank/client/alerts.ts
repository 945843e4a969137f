import { setTimeout } from 'node:timers/promises';
import type { HttpRequest } from '#core/http';
import type { AlertSeen } from '#core/model';
import { authentication } from '#schemas/alert/auth';
import { fieldsIn } from '#schemas/alert/mapping';
import { beginning } from '#targets/alert/state';
import { bodyOf } from '#targets/gateway/client/body';
import type { BankState } from './connection.ts';

const PER_ALERT = 500;

/** Writes down an alert that arrived at an endpoint of the scenario, and gives the status to answer. */
export async function alertArrived(state: BankState, path: string, request: HttpRequest): Promise<number | null> {
  const endpoint = state.endpoints.get(path);
  state.room -= request.body.byteLength + PER_ALERT;
  if (!endpoint || state.room < 0) return 404;
  const { profile } = state.connection;
  const { label, credentials, answers, answersAfterMs, replaced } = endpoint;
  const complete = beginning<AlertSeen>(state, {
    kind: 'alert',
    as: null,
    to: replaced ? `${label} (replaced)` : label,
    method: request.method,
    contentType: request.headers['content-type'] ?? '',
    fields: fieldsIn(request.body, profile.callback.body, profile.literals),
    authentication: credentials ? authentication(request.headers, credentials) : 'right',
    fault: '',
    sent: bodyOf(request.body),
    reply: null,
    failure: null,
    clock: state.clock,
    until: state.events.length + 1,
  });
  if (answersAfterMs > 0) await setTimeout(answersAfterMs);
  const reply = answers === null ? null : { status: answers, contentType: '', body: { text: '' } };
  complete({ reply, failure: answers === null ? 'not answered on purpose' : null, until: state.events.length });
  return answers;
}
