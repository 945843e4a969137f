import { gateContract } from '#contracts/gateway/contract';
import { type GateFacts, gateFacts, type SeriesTerms } from '#contracts/gateway/facts';
import type { MethodCites } from '#contracts/gateway/templates';
import { cite } from '#contracts/register/sources';
import type { Contract } from '#core/model';
import { methodOf } from '#schemas/methods';

const en = (section: string) => cite('monetix-bank-transfer-thailand-en', section);
const GENERAL = 'Purchase by using Gate / General information';
const REQUEST = 'Purchase by using Gate / Request format';
const REDIRECTION = 'Purchase by using Gate / Formats of the customer redirection data';
const CALLBACK = 'Purchase by using Gate / Callback format';

const SCOPE = { method: 'bank-transfer-thailand', channel: 'redirect' };
const { thresholdMs = 0 } = methodOf(SCOPE);

/** The facts of bank transfers, under the terms of the series rules that the platform has set for the project. */
export const bankTransferFacts = (agreed: Partial<SeriesTerms> = {}): GateFacts =>
  gateFacts(SCOPE, {
    title: 'Bank transfers in Thailand on Gate',
    amount: 51_205,
    // Nothing is said of the provider's page, and nothing can be paid once the threshold has declined it.
    payableForMs: thresholdMs,
    series: agreed,
  });

const cites: MethodCites = {
  'reaches-provider-once': { source: en(GENERAL), covers: ['M-59', 'P-06'] },
  'accepts-purchase': { source: en(GENERAL), covers: ['M-01', 'M-29', 'M-62'] },
  'further-members': { source: en(REQUEST), covers: ['M-38', 'M-85'] },
  'thb-only': { source: en('Overview'), covers: ['M-01', 'M-02', 'M-76'] },
  'amount-in-satang': { source: en(REQUEST), covers: ['M-75', 'X-54'] },
  'amounts-within-limits': { source: en('Operations support'), covers: ['M-03'] },
  'amount-not-zero': { source: en('Operations support'), covers: ['M-03', 'X-89'] },
  'amount-limits': { source: en('Operations support'), covers: ['M-03'] },
  'required-members': { source: en(REQUEST), covers: ['M-29', 'M-34', 'X-55'] },
  'required-customer-data': { source: en(REQUEST), covers: ['M-34'] },
  'signature-checked': { source: en(GENERAL), covers: ['M-29', 'X-20'] },
  'post-only': { source: en(REQUEST), covers: ['M-62'] },
  'refused-is-over': { source: en(GENERAL), covers: ['M-58', 'X-79', 'P-15'] },
  'callback-signed': { source: en(CALLBACK), covers: ['M-71', 'X-32'] },
  'callback-members': { source: en(CALLBACK), covers: ['M-66', 'X-75'] },
  'callback-format': { source: en(CALLBACK), covers: ['M-67', 'M-70'] },
  'callback-echo': { source: en(CALLBACK), covers: ['M-70'] },
  'callback-method': { source: en(CALLBACK), covers: ['M-69'] },
  'purchases-only': { source: en(CALLBACK), covers: ['M-67'] },
  'sums-agree': { source: en('Overview'), covers: ['M-02'] },
  'instructs-customer': { source: en(GENERAL), covers: ['M-30', 'X-59'] },
  'one-channel': { source: en('Processing scenarios'), covers: ['M-77'] },
  'redirect-shapes': { source: en(REDIRECTION), covers: ['M-79'] },
  'redirect-own': { source: cite('platform-callbacks', 'Callback contents'), covers: ['X-108'] },
  'redirect-data': { source: en(REDIRECTION), covers: ['M-30', 'M-65'] },
  'success-callback': { source: en(CALLBACK), covers: ['M-32', 'M-66', 'M-67', 'X-50', 'P-03'] },
  'decline-callback': { source: en(CALLBACK), covers: ['M-66', 'M-68', 'X-50', 'P-03'] },
  'success-message': { source: en(CALLBACK), covers: ['M-67'] },
  'success-only-when-paid': { source: en(GENERAL), covers: ['M-32'] },
  'unpaid-declines': { source: en('Operations support'), covers: ['M-06', 'P-18'] },
  'not-payable-too-late': { source: en('Operations support'), covers: ['M-06'] },
  'series-accepted': { source: en('Restrictions'), covers: ['M-08', 'M-13'] },
  'series-same-amount': { source: en('Restrictions'), covers: ['M-08', 'M-09', 'P-10'] },
  'series-other-amount': { source: en('Restrictions'), covers: ['M-13', 'P-10'] },
  'series-limit': { source: en('Restrictions'), covers: ['M-14', 'P-10'] },
  'series-window': { source: en('Restrictions'), covers: ['M-12', 'P-10'] },
  'series-reset': { source: en('Restrictions'), covers: ['M-15', 'P-10'] },
  'series-own': { source: en('Restrictions'), covers: ['M-16', 'P-10'] },
  'series-rest-declined': { source: en('Restrictions'), covers: ['M-10', 'M-11', 'P-10'] },
  'series-paid-succeeds': { source: en('Restrictions'), covers: ['M-10', 'M-72', 'P-10'] },
  threshold: { source: en('Operations support'), covers: ['M-06'] },
};

/** The contract of bank transfers, under the terms that were agreed. */
export const bankTransfer = (agreed: Partial<SeriesTerms> = {}): Contract =>
  gateContract(bankTransferFacts(agreed), cites);
