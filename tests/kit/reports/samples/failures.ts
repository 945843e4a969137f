import type { Finding, Verdict } from '#core/model';
import { PLATFORM, verdict } from './verdict.ts';

const finding = (fields: Partial<Finding>): Finding => ({
  at: '/events/4/body',
  expected: 'a value',
  actual: 'another value',
  scenario: 'promptpay/display/customer-pays',
  excerpt: '',
  ...fields,
});

const CRC = finding({
  at: '/events/4/body/display_data/0/data',
  expected: '63046A9E: the CRC-16/CCITT-FALSE of everything before it',
  actual: '63040000',
  excerpt:
    'callback POST {"project_id":120,"payment":{"id":"p-1","type":"purchase","status":"awaiting customer","method":"promptpay","sum":{"amount":10050,"currency":"THB"},"description":"ก๋วยเตี๋ยวเรือ 2 ชาม"},"display_data":[{"type":"qr_img","title":"QR code","data":"00020101021229370016A000000677010111011300668123456785303764540 … 02TH63040000"}],"signature":"vKk1Yw7mRrX2…"} → answered 200',
});

/** Rules that the sandbox breaks: three musts and a should. */
export const FAILS: readonly Verdict[] = [
  verdict({
    rule: 'promptpay/display/qr-crc',
    title: 'The QR payload ends in the CRC-16 of everything before it',
    outcome: 'fail',
    covers: ['E-86'],
    source: { document: 'ecommpay-promptpay-en', section: 'Gate, channel 2, display data' },
    subjects: 12,
    problems: Array.from({ length: 12 }, (_, index) => ({
      ...CRC,
      at: `/events/${index + 4}/body/display_data/0/data`,
    })),
    because: 'and 3 more problems',
  }),
  verdict({
    rule: 'promptpay/redirect/amount-echoed',
    title: 'The final callback repeats the amount and the currency that were asked, in satang',
    outcome: 'fail',
    covers: ['E-42', 'E-76'],
    source: { document: 'ecommpay-promptpay-en', section: 'Gate, channel 1, final callback' },
    problems: [
      finding({
        at: '/events/9/body/payment/sum/amount',
        scenario: 'promptpay/redirect/customer-pays',
        expected: '10050 (satang, as asked: ฿100.50)',
        actual: '100.5',
        excerpt:
          'callback POST {"payment":{"id":"p-1","status":"success","sum":{"amount":100.5,"currency":"THB"}}} → answered 200',
      }),
    ],
  }),
  verdict({
    rule: 'platform/signature/refuses-altered',
    title: 'A request whose signature does not fit its members is refused and starts nothing',
    outcome: 'fail',
    covers: ['E-56', 'E-57', 'G-07'],
    source: PLATFORM,
    subjects: 2,
    problems: [
      finding({
        at: '/events/3/reply/status',
        scenario: 'platform/signature/altered-after-signing',
        expected:
          'a refusal (400 or status error), since the baseline with the right signature was accepted at /events/1',
        actual: '200 {"status":"success","project_id":120,"payment_id":"p-2","request_id":"9f0c…"}',
        excerpt:
          'POST /v2/payment/banks/promptpay/sale {"general":{"project_id":120,"payment_id":"p-2","signature":"AAAA…"},"customer":{"id":"c-1","ip_address":"192.0.2.7","first_name":"สมชาย","last_name":"ใจดี"},"payment":{"amount":10050,"currency":"THB"}} → 200 {"status":"success"}',
      }),
    ],
  }),
  verdict({
    rule: 'promptpay/redirect/decline-code',
    title: 'A declined payment carries a code that is not "0" and a message for people',
    outcome: 'fail',
    level: 'should',
    covers: ['E-41'],
    problems: [
      finding({
        at: '/events/7/body/operation/message',
        scenario: 'promptpay/redirect/customer-declines',
        expected: 'a message, such as General decline',
        actual: '"" (empty)',
        excerpt: 'callback POST {"operation":{"status":"decline","code":"20000","message":""}} → answered 200',
      }),
    ],
  }),
];
