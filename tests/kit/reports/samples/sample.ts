import type { Outcome, Report } from '#core/model';
import { FAILS } from './failures.ts';
import { PLATFORM } from './verdict.ts';
import { OTHERS } from './verdicts.ts';

const SCENARIOS = [
  ['promptpay/redirect/customer-pays', 'The customer is redirected and pays', 11, null],
  ['promptpay/redirect/customer-declines', 'The customer is redirected and declines', 9, null],
  ['promptpay/display/customer-pays', 'The customer scans the QR code and pays', 16, null],
  [
    'promptpay/display/duplicate',
    'A payment id is used twice',
    3,
    'POST /customer answered 404 {"error":"ไม่พบรายการชำระเงิน"}',
  ],
  ['platform/signature/altered-after-signing', 'A request is altered after it was signed', 5, null],
] as const;

/** A realistic report: passes, failures, unproven and inapplicable rules, open points, Thai text, a secret nowhere. */
export function sample(): Report {
  return {
    version: 2,
    kit: '0.1.0',
    seed: 20260105,
    started: '2026-01-05T09:00:00+07:00',
    took_ms: 1234,
    target: { name: 'Siam Pay Sandbox', version: '2.3.1', kind: 'gateway', at: 'http://127.0.0.1:8080' },
    claims: ['reset', 'projects', 'customer', 'status'],
    methods: [
      { method: 'promptpay', channel: 'redirect' },
      { method: 'promptpay', channel: 'display' },
    ],
    outcome: 'not-conformant',
    verdicts: [
      ...OTHERS.slice(0, 5),
      FAILS[1],
      FAILS[3],
      ...OTHERS.slice(5, 9),
      FAILS[0],
      FAILS[2],
      ...OTHERS.slice(9),
    ].filter((one) => one !== undefined),
    ambiguities: [
      {
        ambiguity: 'qr-data-form',
        title: 'The documents leave open whether data is the text of the QR code or a picture of it',
        source: { document: 'ecommpay-promptpay-en', section: 'Gate, channel 2, display data' },
        readings: ['EMV text (12 times)', 'PNG data URI (once)'],
      },
      {
        ambiguity: 'signature-booleans',
        title: 'Booleans are signed as 1 and 0 by one SDK and as true and false by another',
        source: PLATFORM,
        readings: [],
      },
    ],
    scenarios: SCENARIOS.map(([id, title, events, abortReason]) => ({
      id,
      title,
      events,
      abort_reason: abortReason,
      evidence: `evidence/${id.replaceAll('/', '--')}.json`,
    })),
    notes: ['POST /v2/payment/status was tried twice: the first connection was closed without an answer (ECONNRESET).'],
  };
}

/** The sample with every rule passing and nothing open. */
export function conformant(): Report {
  const verdicts = sample().verdicts.map((one) => ({
    ...one,
    outcome: 'pass' as Outcome,
    subjects: Math.max(1, one.subjects),
    problems: [],
    because: '',
  }));
  return { ...sample(), outcome: 'conformant', verdicts, notes: [] };
}
