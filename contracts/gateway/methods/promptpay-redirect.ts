import { gateContract } from '#contracts/gateway/contract';
import { gateFacts } from '#contracts/gateway/facts';
import type { MethodCites } from '#contracts/gateway/templates';
import { cite } from '#contracts/register/sources';

const en = (section: string) => cite('ecommpay-promptpay-en', section);
const GENERAL = 'Purchases by using Gate. Channel 1 / General information';
const REQUEST = 'Purchases by using Gate. Channel 1 / Request format';
const REDIRECTION = 'Purchases by using Gate. Channel 1 / Formats of intermediate callbacks for customer redirection';
const FINAL = 'Purchases by using Gate. Channel 1 / Final callback format';

const facts = gateFacts(
  { method: 'promptpay', channel: 'redirect' },
  { title: 'Promptpay on Gate, channel 1: the customer is redirected', amount: 12_817 },
);

const cites: MethodCites = {
  'reaches-provider-once': { source: en(GENERAL), covers: ['E-101', 'P-06'] },
  'accepts-purchase': { source: en(GENERAL), covers: ['E-03', 'E-12', 'E-56', 'E-103'] },
  'further-members': { source: en(REQUEST), covers: ['E-71', 'E-135'] },
  'thb-only': { source: en(REQUEST), covers: ['E-01', 'E-70'] },
  'required-members': { source: en(REQUEST), covers: ['E-56', 'E-65', 'E-66', 'X-55'] },
  'required-customer-data': { source: en(REQUEST), covers: ['E-67'] },
  'signature-checked': { source: en(GENERAL), covers: ['E-56', 'X-20'] },
  'post-only': { source: en(REQUEST), covers: ['E-103'] },
  'refused-is-over': { source: en(GENERAL), covers: ['E-57', 'X-79', 'P-15'] },
  'callback-signed': { source: en(FINAL), covers: ['E-108', 'X-32'] },
  'callback-members': { source: en(FINAL), covers: ['E-74', 'E-76', 'X-75'] },
  'callback-format': { source: en(FINAL), covers: ['E-105', 'E-107'] },
  'callback-echo': { source: en(FINAL), covers: ['E-107'] },
  'callback-method': { source: en(FINAL), covers: ['E-105'] },
  'purchases-only': { source: en('Overview / General information'), covers: ['E-04', 'E-08', 'E-105'] },
  'sums-agree': { source: en('Overview / General information'), covers: ['E-09'] },
  'instructs-customer': { source: en(GENERAL), covers: ['E-59', 'R-15', 'X-59'] },
  'one-channel': { source: en('Overview / Introduction'), covers: ['E-02'] },
  'redirect-shapes': { source: en(REDIRECTION), covers: ['E-74'] },
  'redirect-own': { source: cite('platform-callbacks', 'Callback contents'), covers: ['X-108'] },
  'redirect-data': { source: en(REDIRECTION), covers: ['E-74', 'R-19'] },
  'success-callback': { source: en(FINAL), covers: ['E-03', 'E-62', 'E-76', 'E-105', 'X-50', 'P-03'] },
  'decline-callback': { source: en(FINAL), covers: ['E-76', 'E-106', 'X-50', 'P-03'] },
  'success-message': { source: en(FINAL), covers: ['E-105'] },
  'success-only-when-paid': { source: en(GENERAL), covers: ['E-62'] },
  'unpaid-declines': { source: en('Overview / Operations support'), covers: ['E-14', 'R-05', 'P-18'] },
  'threshold-stated': { source: en('Overview / Operations support'), covers: ['E-15', 'P-08'] },
  'payable-in-time': { source: en('Overview / General information, Notes'), covers: ['E-10'] },
  'not-payable-too-late': { source: en('Overview / General information, Notes'), covers: ['E-10'] },
};

export const promptpayRedirect = gateContract(facts, cites);
