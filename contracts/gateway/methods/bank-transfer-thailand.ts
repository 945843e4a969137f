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
    // Nothing is said of the provider's page: a payment is open until the threshold.
    payableForMs: thresholdMs,
    series: agreed,
  });

const cites: MethodCites = {
  'accepts-purchase': { source: en(GENERAL), covers: ['M-01', 'M-29', 'M-33', 'M-62'] },
  'further-members': { source: en(REQUEST), covers: ['M-38'] },
  'thb-only': { source: en('Overview'), covers: ['M-01', 'M-02', 'M-76'] },
  'amount-in-satang': { source: en(REQUEST), covers: ['M-24', 'M-75', 'X-54'] },
  'amounts-within-limits': { source: en('Operations support'), covers: ['M-03'] },
  'amount-limits': { source: en('Operations support'), covers: ['M-03'] },
  'required-members': { source: en(REQUEST), covers: ['M-29', 'M-34', 'X-55'] },
  'required-customer-data': { source: en(REQUEST), covers: ['M-34'] },
  'signature-checked': { source: en(GENERAL), covers: ['M-29', 'M-34', 'X-20'] },
  'post-only': { source: en(REQUEST), covers: ['M-33', 'M-62'] },
  'refused-is-over': { source: en(GENERAL), covers: ['M-58'] },
  'callback-signed': { source: en(CALLBACK), covers: ['M-71', 'X-32'] },
  'callback-format': { source: en(CALLBACK), covers: ['M-27', 'M-66'] },
  'callback-echo': { source: en(CALLBACK), covers: ['M-70'] },
  'callback-method': { source: en(CALLBACK), covers: ['M-27', 'M-69'] },
  'purchases-only': { source: en(CALLBACK), covers: ['M-27', 'M-67'] },
  'sums-agree': { source: en('Overview'), covers: ['M-02'] },
  'instructs-customer': { source: en(GENERAL), covers: ['M-07', 'M-30', 'X-59'] },
  'one-channel': { source: en('Processing scenarios'), covers: ['M-07', 'M-30'] },
  'redirect-data': { source: en(REDIRECTION), covers: ['M-30', 'M-39', 'M-65'] },
  'success-callback': { source: en(CALLBACK), covers: ['M-01', 'M-27', 'M-67'] },
  'decline-callback': { source: en(CALLBACK), covers: ['M-27', 'M-68'] },
  'success-message': { source: en(CALLBACK), covers: ['M-67'] },
  'success-only-when-paid': { source: en(GENERAL), covers: ['M-32'] },
  'unpaid-declines': { source: en('Operations support'), covers: ['M-06'] },
  'payable-in-time': { source: en('Operations support'), covers: ['M-06'] },
  'not-payable-too-late': { source: en('Operations support'), covers: ['M-06'] },
  'series-same-amount': { source: en('Restrictions'), covers: ['M-08', 'M-09'] },
  'series-other-amount': { source: en('Restrictions'), covers: ['M-13'] },
  'series-limit': { source: en('Restrictions'), covers: ['M-14'] },
  'series-window': { source: en('Restrictions'), covers: ['M-12'] },
  'series-reset': { source: en('Restrictions'), covers: ['M-15'] },
  'series-own': { source: en('Restrictions'), covers: ['M-16'] },
  'series-rest-declined': { source: en('Restrictions'), covers: ['M-10', 'M-11'] },
  'series-paid-succeeds': { source: en('Restrictions'), covers: ['M-10', 'M-72'] },
  threshold: { source: en('Operations support'), covers: ['M-06'] },
};

/** The contract of bank transfers, under the terms that were agreed. */
export const bankTransfer = (agreed: Partial<SeriesTerms> = {}): Contract =>
  gateContract(bankTransferFacts(agreed), cites);
