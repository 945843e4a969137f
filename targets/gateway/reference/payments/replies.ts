import type { HttpReply } from '#core/http';
import { type JsonObject, type Pointer, tokens } from '#core/json';

/** A reply of the payment API before it is written. */
export interface Reply {
  readonly status: number;
  readonly body: JsonObject;
}

/** Why a request is refused: the HTTP status and the platform's response code. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** The refusals of the platform: HTTP statuses by Gate's interaction concept, codes by the platform's list of response codes. */
export const REFUSALS = {
  unreadable: { status: 422, code: '2003', message: 'Request body is not valid JSON' },
  missing: { status: 400, code: '2004', message: 'Required field is missing' },
  invalid: { status: 400, code: '502', message: 'Validation error' },
  unknownProject: { status: 404, code: '2442', message: 'Project not found' },
  unknownMethod: { status: 400, code: '2541', message: 'The project has no such payment method' },
  emptySignature: { status: 400, code: '3262', message: 'Empty signature' },
  wrongSignature: { status: 400, code: '3261', message: 'Invalid signature' },
  paymentId: { status: 400, code: '3024', message: 'Invalid payment id' },
  customerId: { status: 400, code: '2124', message: 'Invalid customer id' },
  email: { status: 400, code: '2426', message: 'Invalid email' },
  currency: { status: 400, code: '3121', message: 'Invalid currency' },
  limits: { status: 400, code: '309', message: 'Amount is outside the limits' },
  duplicate: { status: 400, code: '3041', message: 'A payment with this id already exists' },
  unknownPath: { status: 404, code: '2541', message: 'There is no such request' },
  notPost: { status: 405, code: '702', message: 'Requests are sent by POST' },
} as const satisfies Record<string, Refusal>;

/** A refusal that also says which member it is about. */
export function about(refusal: Refusal, where: Pointer): Refusal {
  return { ...refusal, message: `${refusal.message}: ${tokens(where).join('.')}` };
}

/** The reply that says so. */
export function refused({ status, code, message }: Refusal): Reply {
  return { status, body: { status: 'error', code, message } };
}

/** A JSON answer. */
export function json(status: number, body: JsonObject): HttpReply {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(body) };
}
