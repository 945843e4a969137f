import { finalCallback, success } from '#targets/gateway/overrides/callbacks';
import { set, update } from '#targets/gateway/overrides/changes';
import type { PageDefect } from './defect.ts';

const PAID = { of: 'promptpay/display', scenario: 'paid' } as const;

/** What the merchant is told wrongly of a payment that was begun on the page. */
export const callbackDefects: readonly PageDefect[] = [
  {
    id: 'callback-in-list',
    title: 'Wraps callbacks in a list.',
    ...PAID,
    caughtBy: ['callback-json'],
    gateway: () => ({ write: (body) => JSON.stringify([body]) }),
  },
  {
    id: 'callback-as-text',
    title: 'Says of its callbacks that they are plain text.',
    ...PAID,
    caughtBy: ['callback-content-type'],
    gateway: () => ({ head: () => ({ method: 'POST', contentType: 'text/plain' }) }),
  },
  {
    id: 'success-with-other-code',
    title: 'Reports a success with a code of a decline.',
    ...PAID,
    caughtBy: ['success-callback'],
    gateway: finalCallback(set('/operation/code', '20000'), success),
  },
  {
    id: 'success-unreported',
    title: 'Reports no success.',
    ...PAID,
    caughtBy: ['success-callback'],
    gateway: ({ onFinal }) => ({
      onFinal: (payment) => (payment.standing.status === 'success' ? [] : onFinal(payment)),
    }),
  },
  {
    id: 'decline-with-code-zero',
    title: 'Reports a decline with the code of a success.',
    of: 'promptpay/redirect',
    scenario: 'declined',
    caughtBy: ['decline-callback'],
    gateway: finalCallback(set('/operation/code', '0')),
  },
  {
    id: 'project-changed',
    title: 'Reports the result of another project.',
    ...PAID,
    caughtBy: ['callback-identity'],
    gateway: finalCallback(update('/project_id', (id) => Number(id) + 1)),
  },
  {
    id: 'other-amount-reported',
    title: 'Reports one satang less than was paid.',
    of: 'bank-transfer-thailand/redirect',
    scenario: 'paid',
    caughtBy: ['callback-echo'],
    gateway: finalCallback(update('/payment/sum/amount', (amount) => Number(amount) - 1)),
  },
  {
    id: 'unsigned-callback',
    title: 'Sends callbacks with the signature of another message.',
    of: 'thai-qr/redirect',
    scenario: 'declined',
    caughtBy: ['callback-signed'],
    gateway: ({ sign }) => ({
      sign: (message, key, what) =>
        set('/project_id', message.project_id ?? 0)(sign({ ...message, project_id: 0 }, key, what)),
    }),
  },
  {
    id: 'paid-too-late',
    title: 'Succeeds when the customer pays after the time that the project gives.',
    of: 'promptpay/display',
    scenario: 'late-by-project',
    caughtBy: ['not-payable-too-late', 'return-by-button'],
    gateway: ({ terms }) => ({ terms: (agreed) => ({ ...terms(agreed), qrLifetimeMs: null, thresholdMs: null }) }),
  },
  {
    id: 'expiry-is-error',
    title: 'Ends a payment whose time is over with the status error.',
    of: 'bank-transfer-thailand/redirect',
    scenario: 'late',
    caughtBy: ['expiry-declines'],
    gateway: ({ callback }) => ({
      callback: (body, context) =>
        context.stage === 'final' ? set('/payment/status', 'error')(body) : callback(body, context),
    }),
  },
];
