import { gateContract } from '#contracts/gateway/contract';
import { gateFacts } from '#contracts/gateway/facts';
import type { MethodCites } from '#contracts/gateway/templates';
import { cite } from '#contracts/register/sources';
import { MINUTE } from '#core/time';

const en = (section: string) => cite('ecommpay-promptpay-en', section);
const GENERAL = 'Purchases by using Gate. Channel 2 / General information';
const REQUEST = 'Purchases by using Gate. Channel 2 / Request format';
const DISPLAY =
  'Purchases by using Gate. Channel 2 / Formats of intermediate callbacks for displaying payment instructions';
const FINAL = 'Purchases by using Gate. Channel 2 / Final callback format';

/** The document says that the lifetime can be configured: a project is made with this one, and held to it. */
const LIFETIME_MS = 8 * MINUTE;

const facts = gateFacts(
  { method: 'promptpay', channel: 'display' },
  { title: 'Promptpay on Gate, channel 2: a QR code is displayed', amount: 12_814, payableForMs: LIFETIME_MS },
);

const cites: MethodCites = {
  'accepts-purchase': { source: en(GENERAL), covers: ['E-03', 'E-12', 'E-78', 'E-109', 'E-111'] },
  'further-members': { source: en(REQUEST), covers: ['E-113', 'E-136'] },
  'thb-only': { source: en(REQUEST), covers: ['E-01', 'E-112'] },
  'required-members': { source: en(REQUEST), covers: ['E-78', 'E-81', 'X-55'] },
  'required-customer-data': { source: en(REQUEST), covers: ['E-81'] },
  'signature-checked': { source: en(GENERAL), covers: ['E-78', 'X-20'] },
  'post-only': { source: en(REQUEST), covers: ['E-109'] },
  'refused-is-over': { source: en(GENERAL), covers: ['E-114', 'X-79', 'P-15'] },
  'callback-signed': { source: en(FINAL), covers: ['E-124', 'X-32'] },
  'callback-members': { source: en(FINAL), covers: ['E-87', 'E-119', 'X-75'] },
  'callback-format': { source: en(FINAL), covers: ['E-121', 'E-123'] },
  'callback-echo': { source: en(FINAL), covers: ['E-123'] },
  'callback-method': { source: en(FINAL), covers: ['E-121'] },
  'purchases-only': { source: en('Overview / General information'), covers: ['E-04', 'E-08', 'E-121'] },
  'sums-agree': { source: en('Overview / General information'), covers: ['E-09'] },
  'instructs-customer': { source: en(GENERAL), covers: ['E-79', 'X-59'] },
  'one-channel': { source: en('Overview / Introduction'), covers: ['E-02', 'E-80'] },
  'display-data': { source: en(DISPLAY), covers: ['E-83', 'E-84', 'E-85', 'R-16'] },
  'qr-readable': { source: cite('emvco-qr', 'Data objects'), covers: ['E-85', 'E-86', 'X-27', 'X-30', 'P-19'] },
  'qr-crc': { source: cite('emvco-qr', 'CRC'), covers: ['E-86', 'X-28', 'P-19'] },
  'qr-amount': { source: cite('emvco-qr', 'Transaction currency and amount'), covers: ['E-79', 'E-86', 'X-29'] },
  'qr-currency': { source: cite('emvco-qr', 'Transaction currency and amount'), covers: ['E-86', 'E-112', 'X-29'] },
  'qr-country': { source: cite('emvco-qr', 'Transaction currency and amount'), covers: ['E-86', 'X-29'] },
  'qr-own': { source: cite('emvco-qr', 'Data objects'), covers: ['X-110'] },
  'qr-once': { source: cite('emvco-qr', 'Data objects'), covers: ['E-86'] },
  'success-callback': { source: en(FINAL), covers: ['E-03', 'E-87', 'E-116', 'E-121', 'X-50', 'P-03'] },
  'decline-callback': { source: en(FINAL), covers: ['E-87', 'E-122', 'X-50', 'P-03'] },
  'success-message': { source: en(FINAL), covers: ['E-121'] },
  'success-only-when-paid': { source: en(GENERAL), covers: ['E-116'] },
  'unpaid-declines': { source: en('Overview / Operations support'), covers: ['E-14', 'R-05', 'P-18'] },
  'threshold-stated': { source: en('Overview / Operations support'), covers: ['E-15', 'P-08'] },
  'payable-in-time': { source: en('Overview / General information, Notes'), covers: ['E-11', 'P-07'] },
  'not-payable-too-late': { source: en('Overview / General information, Notes'), covers: ['E-11', 'P-07'] },
};

export const promptpayDisplay = gateContract(facts, cites);
