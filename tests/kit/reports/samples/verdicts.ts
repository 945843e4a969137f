import type { Verdict } from '#core/model';
import { PLATFORM, verdict } from './verdict.ts';

const unclaimed = 'the target does not claim clock, without which this cannot be observed';
const page = { document: 'ecommpay-promptpay-en', section: 'Payment Page, channel 1' };
/** Rules that hold, that were not seen, and that do not bind it. */
export const OTHERS: readonly Verdict[] = [
  verdict({
    rule: 'promptpay/redirect/accepts-sale',
    title: 'A complete sale request is accepted',
    covers: ['E-64', 'E-65'],
  }),
  verdict({
    rule: 'promptpay/redirect/redirect-data',
    title: 'The intermediate callback says where to send the customer',
    covers: ['E-74'],
    subjects: 8,
  }),
  verdict({
    rule: 'promptpay/redirect/thb-only',
    title: 'A payment in another currency than THB never succeeds',
    covers: ['E-01', 'E-70'],
    subjects: 2,
  }),
  verdict({
    rule: 'promptpay/redirect/qr-lifetime',
    title: 'The QR code is valid for 6 minutes',
    outcome: 'unproven',
    subjects: 0,
    because: unclaimed,
    covers: ['E-10'],
  }),
  verdict({
    rule: 'promptpay/redirect/threshold',
    title: 'A payment that nobody pays is declined when its time is over',
    outcome: 'unproven',
    subjects: 0,
    because: unclaimed,
    covers: ['E-14'],
  }),
  verdict({
    rule: 'promptpay/display/title',
    title: 'The instruction is titled “QR code”',
    covers: ['E-84'],
    subjects: 12,
  }),
  verdict({
    rule: 'promptpay/display/qr-amount',
    title: 'The QR payload asks for the amount of the payment in baht',
    covers: ['E-86'],
    subjects: 2000,
  }),
  verdict({
    rule: 'promptpay/display/qr-expiry',
    title: 'A QR code that nobody scanned ends in a decline',
    outcome: 'unproven',
    subjects: 0,
    because: unclaimed,
    covers: ['E-11'],
  }),
  verdict({
    rule: 'promptpay/display/duplicate',
    title: 'The same payment id again is refused',
    outcome: 'unproven',
    subjects: 0,
    covers: ['E-30'],
    because:
      'scenario promptpay/display/duplicate could not be run: POST /customer answered 404 {"error":"ไม่พบรายการชำระเงิน"}',
  }),
  verdict({
    rule: 'platform/signature/final-callback',
    title: 'Every callback is signed with the key of its project',
    covers: ['E-43'],
    source: PLATFORM,
    subjects: 31,
  }),
  verdict({
    rule: 'platform/callback/retried',
    title: 'A callback that was not answered 200 is sent again',
    level: 'should',
    outcome: 'unproven',
    subjects: 0,
    because: unclaimed,
    covers: ['G-21'],
  }),
  verdict({
    rule: 'platform/callback/answers-in-order',
    title: 'The intermediate callback comes before the final one',
    covers: ['E-62'],
    subjects: 9,
  }),
  verdict({
    rule: 'page/promptpay/preselect',
    title: 'The page opens at the method that was asked for',
    outcome: 'inapplicable',
    subjects: 0,
    source: page,
    covers: ['E-35'],
    because: 'the target does not claim payment-page',
  }),
  verdict({
    rule: 'page/promptpay/other-parameters',
    title: 'Other parameters of the page are allowed',
    level: 'should',
    outcome: 'inapplicable',
    subjects: 0,
    source: page,
    covers: ['E-37'],
    because: 'the target does not claim payment-page',
  }),
];
