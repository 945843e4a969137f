import { cite, type DocumentId } from '#contracts/register/sources';
import type { Cites } from '#contracts/rule';
import type { RequirementId } from '#core/model';

/** What the document of a method says to merchants, by topic: the section and the rows. */
type Words = Readonly<Record<string, readonly [section: string, ...covers: readonly RequirementId[]]>>;

function citations(document: DocumentId, words: Words): Readonly<Record<string, Cites>> {
  return Object.fromEntries(
    Object.entries(words).map(([topic, [section, ...covers]]) => [topic, { source: cite(document, section), covers }]),
  );
}

const PROMPTPAY_PAGE: Words = {
  'page-parameters': [
    'Purchases by using Payment Page / Request format, 1',
    'E-17',
    'E-19',
    'E-28',
    'E-31',
    'E-33',
    'E-46',
    'E-51',
  ],
  'page-signature': ['Purchases by using Payment Page / Request format, 5', 'E-17'],
  'page-purchase': ['Purchases by using Payment Page / Request format, 1', 'E-29', 'E-30', 'E-32', 'E-34'],
  'page-method-selected': ['Purchases by using Payment Page / Request format, 3', 'E-35'],
};

/** The sections of each document that oblige merchants, by contract. */
export const CITATIONS: Readonly<Record<string, Readonly<Record<string, Cites>>>> = {
  'promptpay/redirect': citations('ecommpay-promptpay-en', {
    'sale-path': ['Purchases by using Gate. Channel 1 / Request format, 1', 'E-64', 'E-55', 'R-07'],
    'sale-members': ['Purchases by using Gate. Channel 1 / Request format, 2', 'E-65', 'E-66', 'E-67', 'E-68'],
    'sale-amount': ['Purchases by using Gate. Channel 1 / Request format, 2', 'E-66'],
    'sale-currency': ['Purchases by using Gate. Channel 1 / Request format, 3', 'E-66'],
    'sale-once': ['Purchases by using Gate. Channel 1 / Request format, 1', 'E-64', 'X-24'],
    'sale-customer': ['Purchases by using Gate. Channel 1 / Request format, 2', 'E-67', 'R-13'],
    'sale-ip-address': ['Purchases by using Gate. Channel 1 / Request format, 2', 'E-67'],
    'instruction-shown': ['Overview / Processing scenarios', 'E-16', 'E-54', 'E-60', 'E-72'],
    'nothing-before-instruction': ['Purchases by using Gate. Channel 1 / Formats of intermediate callbacks', 'E-73'],
    'redirect-url': ['Purchases by using Gate. Channel 1 / Formats of intermediate callbacks', 'E-60', 'R-08'],
    'redirect-method': ['Purchases by using Gate. Channel 1 / Formats of intermediate callbacks', 'E-75'],
    'redirect-body': ['Purchases by using Gate. Channel 1 / Formats of intermediate callbacks', 'R-08'],
    ...PROMPTPAY_PAGE,
  }),
  'promptpay/display': citations('ecommpay-promptpay-en', {
    'sale-path': ['Purchases by using Gate. Channel 2 / Request format, 1', 'E-110', 'R-14'],
    'sale-members': ['Purchases by using Gate. Channel 2 / Request format, 2', 'E-81'],
    'sale-amount': ['Purchases by using Gate. Channel 2 / Request format, 2', 'E-81'],
    'sale-currency': ['Purchases by using Gate. Channel 2 / Request format, 3', 'E-81'],
    'sale-once': ['Purchases by using Gate. Channel 2 / Request format, 1', 'E-110', 'X-24'],
    'sale-customer': ['Purchases by using Gate. Channel 2 / Request format, 2', 'E-81'],
    'sale-ip-address': ['Purchases by using Gate. Channel 2 / Request format, 2', 'E-81'],
    'instruction-shown': ['Overview / Processing scenarios', 'E-16', 'E-77', 'E-82', 'E-115', 'R-09'],
    'nothing-before-instruction': ['Purchases by using Gate. Channel 2 / Formats of intermediate callbacks', 'E-82'],
    'qr-data': ['Purchases by using Gate. Channel 2 / Formats of intermediate callbacks', 'E-120'],
    'qr-title': ['Purchases by using Gate. Channel 2 / Formats of intermediate callbacks', 'E-120'],
    ...PROMPTPAY_PAGE,
  }),
  'thai-qr/redirect': citations('ecommpay-thai-qr-en', {
    'sale-path': ['Purchases by using Gate / Request format, 1', 'Q-22', 'Q-17'],
    'sale-members': ['Purchases by using Gate / Request format, 2', 'Q-23'],
    'sale-amount': ['Purchases by using Gate / Request format, 2', 'Q-23'],
    'sale-currency': ['General information', 'Q-23'],
    'sale-once': ['Purchases by using Gate / Request format, 1', 'Q-22'],
    'sale-customer': ['Purchases by using Gate / Request format, 2', 'Q-23'],
    'sale-ip-address': ['Purchases by using Gate / Request format, 2', 'Q-23'],
    'limits-shown': ['Operations support', 'Q-23'],
    'instruction-shown': ['Processing scenarios', 'Q-09', 'Q-44'],
    'nothing-before-instruction': ['Purchases by using Gate / Formats of the customer redirection data', 'Q-25'],
    'redirect-url': ['Purchases by using Gate / Formats of the customer redirection data', 'Q-25'],
    'redirect-method': ['Purchases by using Gate / Formats of the customer redirection data', 'Q-25'],
    'redirect-body': ['Purchases by using Gate / Formats of the customer redirection data', 'Q-26'],
    'page-parameters': ['Purchases by using Payment Page / Request format, 1', 'Q-10', 'Q-12', 'Q-32'],
    'page-signature': ['Purchases by using Payment Page / Request format, 4', 'Q-10'],
    'page-purchase': ['Purchases by using Payment Page / Request format, 1', 'Q-12'],
    'page-method-selected': ['Purchases by using Payment Page / Request format, 2', 'Q-13'],
  }),
  'bank-transfer-thailand/redirect': citations('monetix-bank-transfer-thailand-en', {
    'sale-path': ['Purchase by using Gate / Request format, 1', 'M-33', 'M-28'],
    'sale-members': ['Purchase by using Gate / Request format, 2', 'M-34'],
    'sale-return-urls': ['Purchase by using Gate / Request format, 3', 'M-35'],
    'sale-amount': ['Purchase by using Gate / Request format, 2', 'M-34'],
    'sale-currency': ['Overview', 'M-34'],
    'sale-once': ['Purchase by using Gate / Request format, 1', 'M-33'],
    'sale-customer': ['Purchase by using Gate / Request format, 2', 'M-34'],
    'sale-ip-address': ['Purchase by using Gate / Request format, 2', 'M-34'],
    'limits-shown': ['Operations support', 'M-34'],
    'instruction-shown': ['Processing scenarios', 'M-07', 'M-60'],
    'nothing-before-instruction': ['Purchase by using Gate / Formats of the customer redirection data', 'M-39'],
    'redirect-url': ['Purchase by using Gate / Formats of the customer redirection data', 'M-39', 'M-40'],
    'redirect-method': ['Purchase by using Gate / Formats of the customer redirection data', 'M-39'],
    'redirect-body': ['Purchase by using Gate / Formats of the customer redirection data', 'M-39', 'M-40', 'M-41'],
    'superseded-declined': ['Restrictions', 'M-18'],
    'series-redirected': ['Restrictions', 'M-19'],
    'page-parameters': ['Purchase by using Payment Page / Request format, 1', 'M-20', 'M-22', 'M-46', 'M-56'],
    'page-signature': ['Purchase by using Payment Page / Request format, 4', 'M-20'],
    'page-purchase': ['Purchase by using Payment Page / Request format, 1', 'M-24'],
    'page-method-selected': ['Purchase by using Payment Page / Request format, 2', 'M-25'],
  }),
};
