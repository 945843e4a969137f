import { gateContract } from '#contracts/gateway/contract';
import { gateFacts } from '#contracts/gateway/facts';
import type { MethodCites } from '#contracts/gateway/templates';
import { cite } from '#contracts/register/sources';

const en = (section: string) => cite('ecommpay-thai-qr-en', section);
const GENERAL = 'Purchases by using Gate / General information';
const REQUEST = 'Purchases by using Gate / Request format';
const REDIRECTION = 'Purchases by using Gate / Formats of the customer redirection data';
const CALLBACK = 'Purchases by using Gate / Callback format';

const facts = gateFacts(
  { method: 'thai-qr', channel: 'redirect' },
  { title: 'Thailand QR banking on Gate', amount: 12_839 },
);

const cites: MethodCites = {
  'reaches-provider-once': { source: en(GENERAL), covers: ['Q-43', 'P-06'] },
  'accepts-purchase': { source: en(GENERAL), covers: ['Q-06', 'Q-18', 'Q-46', 'Q-47'] },
  'further-members': { source: en(REQUEST), covers: ['Q-24', 'Q-64'] },
  'thb-only': { source: en('General information'), covers: ['Q-01', 'Q-02'] },
  'amounts-within-limits': { source: en('Operations support'), covers: ['Q-05'] },
  'amount-not-zero': { source: en('Operations support'), covers: ['Q-05'] },
  'amount-limits': { source: en('Operations support'), covers: ['Q-05'] },
  'required-members': { source: en(REQUEST), covers: ['Q-18', 'Q-23', 'X-55'] },
  'required-customer-data': { source: en(REQUEST), covers: ['Q-23'] },
  'signature-checked': { source: en(GENERAL), covers: ['Q-18', 'X-20'] },
  'post-only': { source: en(REQUEST), covers: ['Q-46'] },
  'refused-is-over': { source: en(GENERAL), covers: ['Q-42', 'X-79', 'P-15'] },
  'callback-signed': { source: en(CALLBACK), covers: ['Q-54', 'X-32'] },
  'callback-members': { source: en(CALLBACK), covers: ['Q-50', 'X-75'] },
  'callback-format': { source: en(CALLBACK), covers: ['Q-51', 'Q-53'] },
  'callback-echo': { source: en(CALLBACK), covers: ['Q-53'] },
  'callback-method': { source: en(CALLBACK), covers: ['Q-51', 'Q-52'] },
  'purchases-only': { source: en(CALLBACK), covers: ['Q-51'] },
  'sums-agree': { source: en('General information'), covers: ['Q-02'] },
  'instructs-customer': { source: en(GENERAL), covers: ['Q-19', 'X-59'] },
  'one-channel': { source: en('Processing scenarios'), covers: ['Q-59'] },
  'redirect-shapes': { source: en(REDIRECTION), covers: ['Q-61'] },
  'redirect-own': { source: cite('platform-callbacks', 'Callback contents'), covers: ['X-108'] },
  'redirect-data': { source: en(REDIRECTION), covers: ['Q-19', 'Q-49'] },
  'success-callback': { source: en(CALLBACK), covers: ['Q-21', 'Q-50', 'Q-51', 'X-50', 'P-03'] },
  'decline-callback': { source: en(CALLBACK), covers: ['Q-50', 'Q-52', 'X-50', 'P-03'] },
  'success-message': { source: en(CALLBACK), covers: ['Q-51'] },
  'success-only-when-paid': { source: en(GENERAL), covers: ['Q-21'] },
  'unpaid-declines': { source: en('Operations support'), covers: ['Q-08', 'P-18'] },
  'threshold-stated': { source: en('Operations support'), covers: ['Q-30', 'P-08'] },
  'payable-in-time': { source: en('General information, Notes'), covers: ['Q-04'] },
  'not-payable-too-late': { source: en('General information, Notes'), covers: ['Q-04'] },
};

export const thaiQr = gateContract(facts, cites);
