import { type Callback, callbacks, distinctCallbacks, instructionsBy } from '#contracts/gateway/evidence/callbacks';
import { told } from '#contracts/gateway/evidence/empties';
import { asked } from '#contracts/gateway/evidence/exchanges';
import { rule } from '#contracts/gateway/templates';
import { preview, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { at, type Json, type Pointer } from '#core/json';
import type { Problem } from '#core/model';
import { OVER } from '#schemas/statuses';

export const callbackMethod = rule({
  topic: 'callback-method',
  title: ({ callbackMethods }) =>
    `A callback names the method as ${callbackMethods.map((name) => `“${name}”`).join(' or ')}`,
  needs: ['customer'],
  select: (evidence) => withMember(distinctCallbacks(evidence), '/payment/method'),
  check: (callback, { callbackMethods }) => oneOf(callback, '/payment/method', callbackMethods),
});

export const purchasesOnly = rule({
  topic: 'purchases-only',
  title: 'Callbacks tell of one-time purchases: no stored credentials, refunds or chargebacks',
  needs: ['customer'],
  select: distinctCallbacks,
  check: (callback) => [
    ...oneOf(callback, '/payment/type', ['purchase']),
    ...oneOf(callback, '/operation/type', ['sale']),
    ...unless(
      told(callback.json, '/recurring') === undefined,
      `${callback.at}/body/recurring`,
      'no recurring',
      'recurring',
    ),
    ...unless(
      !AFTER_A_PURCHASE.has(callback.status ?? ''),
      `${callback.at}/body/payment/status`,
      'a status of a purchase',
      preview(callback.status),
    ),
  ],
});

/** The published statuses of what follows a purchase: nothing of it is supported. */
const AFTER_A_PURCHASE = new Set(['refunded', 'partially refunded', 'reversed', 'partially reversed', 'chargeback']);

export const statusPublished = rule({
  topic: 'status-published',
  title: 'The status of a payment is one of the published list for a one-step purchase',
  cites: { source: cite('platform-codes', 'Payment statuses'), covers: ['X-47'] },
  needs: ['customer'],
  select: (evidence) => [
    ...withMember(callbacks(evidence), '/payment/status').map((one) => ({ at: `${one.at}/body`, json: one.json })),
    ...asked(evidence)
      .map(({ at: location, reply }) => ({ at: `${location}/reply/body`, json: reply?.json }))
      .filter(({ json }) => told(json, '/payment/status') !== undefined),
  ],
  check: ({ at: location, json }) => {
    const status = at(json, '/payment/status');
    return unless(
      STATUSES.has(String(status)),
      `${location}/payment/status`,
      'a published status of a purchase',
      preview(status),
    );
  },
});

/** The published statuses that a one-step purchase can have. */
const STATUSES = new Set([
  'processing',
  'external processing',
  'awaiting redirect result',
  'awaiting customer',
  'awaiting customer action',
  'awaiting clarification',
  'awaiting approval',
  'awaiting confirmation',
  'success',
  'decline',
  'error',
  'internal error',
  'external error',
  'expired',
  'canceled',
  // So the libraries spell it.
  'cancelled',
  'partially paid',
]);

export const statusAwaiting = rule({
  topic: 'status-awaiting',
  title: 'A callback that instructs the customer has an intermediate status, on the payment and on its operation',
  cites: { source: cite('platform-codes', 'Payment statuses'), covers: ['X-48'] },
  select: (evidence, { instruction }) => instructionsBy(evidence, instruction),
  check: ({ at: location, json }) => [
    ...isIntermediate(`${location}/body/payment/status`, at(json, '/payment/status') ?? null),
    // The examples have no whole intermediate callback: it need not name an operation.
    ...isIntermediate(`${location}/body/operation/status`, at(json, '/operation/status')),
  ],
});

function isIntermediate(location: Pointer, status: Json | undefined): readonly Problem[] {
  const fits = status === undefined || (typeof status === 'string' && !OVER.has(status));
  return unless(fits, location, 'a status that is not final: the customer is still asked to act', preview(status));
}

export const codeIsText = rule({
  topic: 'code-is-text',
  title: 'The code of an operation is a text of digits, and "0" belongs to success alone',
  cites: { source: cite('platform-codes', 'Response codes'), covers: ['X-50'] },
  needs: ['customer'],
  select: (evidence) => withMember(callbacks(evidence), '/operation/code'),
  check: ({ at: location, json, status }) => {
    const code = at(json, '/operation/code');
    return unless(
      typeof code === 'string' && /^\d+$/.test(code) && (code !== '0' || status === 'success'),
      `${location}/body/operation/code`,
      'a string of digits, "0" only with success',
      `${preview(code)} with ${preview(status)}`,
    );
  },
});

function withMember(some: readonly Callback[], where: Pointer): readonly Callback[] {
  return some.filter(({ json }) => told(json, where) !== undefined);
}

/** A member that, where it is there, has one of these values. */
function oneOf({ at: location, json }: Callback, where: Pointer, allowed: readonly string[]): readonly Problem[] {
  const value = told(json, where);
  return unless(
    value === undefined || allowed.includes(String(value)),
    `${location}/body${where}`,
    allowed.map(preview).join(' or '),
    preview(value),
  );
}
