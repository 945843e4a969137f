import type { JsonObject } from '#core/json';
import { type Defect, defect } from '#targets/alert-bank/defects/defect';

/** Alerts that say something else than their request. */
export const contentDefects: readonly Defect[] = [
  defect(
    'alert-by-names-of-its-own',
    'Sends alerts whose fields stand elsewhere.',
    {
      caughtBy: [
        'alert-request',
        'alert-delivered',
        'block-exact',
        'due-now-sent',
        'earlier-today-not-lost',
        'early-answer-harmless',
        'failed-callback-harmless',
        'processed-within-interval',
        'registration-replaced',
        'repeat-unblocked-stays',
        'spellings-one-party',
        'unblock-restores',
      ],
    },
    () => ({ alert: () => ({}) }),
  ),
  defect(
    'alert-amount-in-baht',
    'Tells amounts in baht in alerts.',
    { caughtBy: ['alert-content', 'repeat-first-stays'] },
    () => ({
      alert: (fields) => ({ ...fields, amount: Number(fields.amount) / 100 }),
    }),
  ),
  defect(
    'requests-mixed-up',
    'Keeps the request that it is about to send in one place for all.',
    { caughtBy: ['alert-content', 'alert-complete'] },
    ({ initiationChecks, alert }) => {
      let last: JsonObject = {};
      return {
        initiationChecks: [
          ...initiationChecks,
          (fields) => {
            last = fields;
            return undefined;
          },
        ],
        alert: (fields, receiver) => alert({ ...last, transaction_id: fields.transaction_id ?? null }, receiver),
      };
    },
  ),
  defect(
    'alert-without-expiry',
    'Does not say in alerts until when they can be answered.',
    { caughtBy: ['alert-complete'] },
    () => ({ alert: ({ expires_at: _, ...fields }) => fields }),
  ),
  defect(
    'alert-of-four-fields',
    'Sends alerts with the fields alone without which there is none.',
    { caughtBy: ['alert-complete'] },
    () => ({
      alert: ({ transaction_id = null, sender_proxy = null, receiver_proxy = null, amount = null }) => ({
        transaction_id,
        sender_proxy,
        receiver_proxy,
        amount,
      }),
    }),
  ),
  defect('alert-without-sender', 'Does not say in alerts who asks for money.', { caughtBy: ['alert-content'] }, () => ({
    alert: ({ sender_proxy: _, ...fields }) => fields,
  })),
  defect('alert-reference-ascii', 'Replaces what is not ASCII in references.', { caughtBy: ['alert-content'] }, () => ({
    alert: ({ reference, ...fields }) => ({
      ...fields,
      ...(typeof reference === 'string' ? { reference: reference.replaceAll(/[^ -~]/g, '?') } : {}),
    }),
  })),
  defect('alert-amount-rounded', 'Tells amounts in alerts by 24 bits.', { caughtBy: ['alert-content'] }, () => ({
    alert: (fields) => ({ ...fields, amount: Math.fround(Number(fields.amount)) }),
  })),
  defect('alert-reference-escaped', 'Escapes references in alerts for HTML.', { caughtBy: ['alert-content'] }, () => ({
    alert: ({ reference, ...fields }) => ({
      ...fields,
      ...(typeof reference === 'string' ? { reference: reference.replaceAll('&', '&amp;') } : {}),
    }),
  })),
];
