import { type Callback, instructionsBy } from '#contracts/gateway/evidence/callbacks';
import { told } from '#contracts/gateway/evidence/empties';
import { rule } from '#contracts/gateway/templates';
import { preview, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { at, type Json, type Pointer } from '#core/json';
import type { Problem } from '#core/model';
import { AWAITED, OVER } from '#schemas/statuses';
import { inBothStages, sentence } from './stages.ts';

export const callbackMethod = inBothStages({
  topics: { intermediate: 'intermediate-method', final: 'callback-method' },
  title: (which, _isFinal, { callbackMethods }) =>
    sentence(`${which} names the method as ${callbackMethods.map((name) => `“${name}”`).join(' or ')}`),
  which: ({ json }) => told(json, '/payment/method') !== undefined,
  check: (callback, { callbackMethods }) => oneOf(callback, '/payment/method', callbackMethods),
});

export const purchasesOnly = inBothStages({
  topics: { intermediate: 'intermediate-purchases-only', final: 'purchases-only' },
  title: (which) => sentence(`${which} tells of a one-time purchase: no stored credentials, refund or chargeback`),
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

export const statusPublished = inBothStages({
  topics: { intermediate: 'intermediate-status-published', final: 'status-published' },
  title: (which) => `The payment status of ${which} is one of the published list for a one-step purchase`,
  cites: { source: cite('platform-codes', 'Payment statuses'), covers: ['X-47'] },
  which: ({ json }) => told(json, '/payment/status') !== undefined,
  check: ({ at: location, json }) => {
    const status = at(json, '/payment/status');
    return unless(
      [OVER, AWAITED].some((published) => published.has(String(status))),
      `${location}/body/payment/status`,
      'a published status of a purchase',
      preview(status),
    );
  },
});

export const statusAwaiting = rule({
  topic: 'status-awaiting',
  title: 'A callback that instructs the customer has an intermediate status, on the payment and on its operation',
  cites: { source: cite('platform-codes', 'Payment statuses'), covers: ['X-48'] },
  select: (evidence, { instruction }) => instructionsBy(evidence, instruction),
  check: ({ at: location, json }) => [
    ...awaits(`${location}/body/payment/status`, at(json, '/payment/status') ?? null),
    // The examples have no whole intermediate callback: it need not name an operation.
    ...awaits(`${location}/body/operation/status`, at(json, '/operation/status')),
  ],
});

function awaits(location: Pointer, status: Json | undefined): readonly Problem[] {
  const fits = status === undefined || (typeof status === 'string' && !OVER.has(status));
  return unless(fits, location, 'a status that is not final: the customer is still asked to act', preview(status));
}

export const codeIsText = inBothStages({
  topics: { intermediate: 'intermediate-code-is-text', final: 'code-is-text' },
  title: (which, isFinal) =>
    `The operation code of ${which} is a text of digits, ${isFinal ? 'and "0" belongs to success alone' : 'other than "0"'}`,
  cites: { source: cite('platform-codes', 'Response codes'), covers: ['X-50'] },
  which: ({ json }) => told(json, '/operation/code') !== undefined,
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
