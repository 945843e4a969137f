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

/** The sections of each document that oblige merchants, by contract. */
export const CITATIONS: Readonly<Record<string, Readonly<Record<string, Cites>>>> = {
  'promptpay/redirect': citations('ecommpay-promptpay-en', {
    'sale-path': ['Purchases by using Gate. Channel 1 / Request format, 1', 'E-64', 'E-55', 'R-07'],
    'sale-members': ['Purchases by using Gate. Channel 1 / Request format, 2', 'E-65', 'E-66', 'E-67', 'E-68'],
    'sale-amount': ['Purchases by using Gate. Channel 1 / Request format, 2', 'E-66'],
    'sale-currency': ['Purchases by using Gate. Channel 1 / Request format, 3', 'E-66', 'E-70'],
    'sale-once': ['Purchases by using Gate. Channel 1 / Request format, 1', 'E-64', 'E-131'],
    'sale-customer': ['Purchases by using Gate. Channel 1 / Request format, 2', 'E-67', 'R-13'],
    'sale-ip-address': ['Purchases by using Gate. Channel 1 / Request format, 2', 'E-67'],
    'instruction-shown': ['Overview / Processing scenarios', 'E-16', 'E-54', 'E-60', 'E-72', 'P-48'],
    'nothing-before-instruction': ['Purchases by using Gate. Channel 1 / Formats of intermediate callbacks', 'E-73'],
    'redirect-url': ['Purchases by using Gate. Channel 1 / Formats of intermediate callbacks', 'E-60', 'R-08'],
    'redirect-method': ['Purchases by using Gate. Channel 1 / Formats of intermediate callbacks', 'E-75'],
    'redirect-body': ['Purchases by using Gate. Channel 1 / Formats of intermediate callbacks', 'R-08'],
    'page-parameters': ['Purchases by using Payment Page / Request format, 1', 'E-17', 'E-19', 'E-28', 'E-31', 'E-33'],
    'page-signature': ['Purchases by using Payment Page / Request format, 5', 'E-17', 'E-38'],
    'page-purchase': ['Purchases by using Payment Page / Request format, 1', 'E-29', 'E-30', 'E-32', 'E-34'],
    'page-method-selected': ['Purchases by using Payment Page / Request format, 3', 'E-35'],
  }),
  'promptpay/display': citations('ecommpay-promptpay-en', {
    'sale-path': ['Purchases by using Gate. Channel 2 / Request format, 1', 'E-110', 'R-14'],
    'sale-members': ['Purchases by using Gate. Channel 2 / Request format, 2', 'E-81'],
    'sale-amount': ['Purchases by using Gate. Channel 2 / Request format, 2', 'E-81'],
    'sale-currency': ['Purchases by using Gate. Channel 2 / Request format, 3', 'E-81', 'E-112'],
    'sale-once': ['Purchases by using Gate. Channel 2 / Request format, 1', 'E-110', 'E-132'],
    'sale-customer': ['Purchases by using Gate. Channel 2 / Request format, 2', 'E-81'],
    'sale-ip-address': ['Purchases by using Gate. Channel 2 / Request format, 2', 'E-81'],
    'instruction-shown': ['Overview / Processing scenarios', 'E-16', 'E-77', 'E-82', 'E-115', 'R-09', 'P-48'],
    'nothing-before-instruction': ['Purchases by using Gate. Channel 2 / Formats of intermediate callbacks', 'E-82'],
    'qr-data': ['Purchases by using Gate. Channel 2 / Formats of intermediate callbacks', 'E-120'],
    'page-parameters': ['Purchases by using Payment Page / Request format, 1', 'E-46', 'E-51'],
    'page-signature': ['Purchases by using Payment Page / Request format, 5', 'E-51'],
    'page-purchase': ['Purchases by using Payment Page / Request format, 1', 'E-51'],
    'page-method-selected': ['Purchases by using Payment Page / Request format, 3', 'E-51'],
  }),
  'thai-qr/redirect': citations('ecommpay-thai-qr-en', {
    'sale-path': ['Purchases by using Gate / Request format, 1', 'Q-22', 'Q-17'],
    'sale-members': ['Purchases by using Gate / Request format, 2', 'Q-23'],
    'sale-amount': ['Purchases by using Gate / Request format, 2', 'Q-23'],
    'sale-currency': ['General information', 'Q-01'],
    'sale-once': ['Purchases by using Gate / Request format, 1', 'Q-22', 'Q-62'],
    'sale-customer': ['Purchases by using Gate / Request format, 2', 'Q-23'],
    'sale-ip-address': ['Purchases by using Gate / Request format, 2', 'Q-23'],
    'limits-shown': ['Operations support', 'Q-05'],
    'instruction-shown': ['Processing scenarios', 'Q-09', 'Q-44', 'P-48'],
    'nothing-before-instruction': ['Purchases by using Gate / Formats of the customer redirection data', 'Q-25'],
    'redirect-url': ['Purchases by using Gate / Formats of the customer redirection data', 'Q-25'],
    'redirect-method': ['Purchases by using Gate / Formats of the customer redirection data', 'Q-25'],
    'redirect-body': ['Purchases by using Gate / Formats of the customer redirection data', 'Q-26', 'Q-25'],
    'page-parameters': ['Purchases by using Payment Page / Request format, 1', 'Q-10', 'Q-12', 'Q-32'],
    'page-signature': ['Purchases by using Payment Page / Request format, 4', 'Q-10', 'Q-15'],
    'page-purchase': ['Purchases by using Payment Page / Request format, 1', 'Q-12'],
    'page-method-selected': ['Purchases by using Payment Page / Request format, 2', 'Q-13'],
  }),
  'bank-transfer-thailand/redirect': citations('monetix-bank-transfer-thailand-en', {
    'sale-path': ['Purchase by using Gate / Request format, 1', 'M-33', 'M-28'],
    'sale-members': ['Purchase by using Gate / Request format, 2', 'M-34'],
    'sale-return-urls': ['Purchase by using Gate / Request format, 3', 'M-35', 'M-80'],
    'sale-amount': ['Purchase by using Gate / Request format, 2', 'M-34'],
    'sale-currency': ['Overview', 'M-01'],
    'sale-once': ['Purchase by using Gate / Request format, 1', 'M-33', 'M-81'],
    'sale-customer': ['Purchase by using Gate / Request format, 2', 'M-34'],
    'sale-ip-address': ['Purchase by using Gate / Request format, 2', 'M-34'],
    'limits-shown': ['Operations support', 'M-03'],
    'instruction-shown': ['Processing scenarios', 'M-07', 'M-60', 'P-48'],
    'nothing-before-instruction': ['Purchase by using Gate / Formats of the customer redirection data', 'M-39'],
    'redirect-url': ['Purchase by using Gate / Formats of the customer redirection data', 'M-39', 'M-40'],
    'redirect-method': ['Purchase by using Gate / Formats of the customer redirection data', 'M-39'],
    'redirect-body': ['Purchase by using Gate / Formats of the customer redirection data', 'M-39', 'M-40', 'M-41'],
    'superseded-declined': ['Restrictions', 'M-18', 'P-35'],
    'series-redirected': ['Restrictions', 'M-19', 'M-07'],
    'page-parameters': ['Purchase by using Payment Page / Request format, 1', 'M-20', 'M-22', 'M-46', 'M-56', 'M-82'],
    'page-signature': ['Purchase by using Payment Page / Request format, 4', 'M-20', 'M-55'],
    'page-purchase': ['Purchase by using Payment Page / Request format, 1', 'M-24'],
    'page-method-selected': ['Purchase by using Payment Page / Request format, 2', 'M-25'],
  }),
};

/** What the method's own document adds to rules whose words are those of the platform or of the protocol, by topic. */
export const FURTHER_ROWS: Readonly<Record<string, Readonly<Record<string, readonly RequirementId[]>>>> = {
  'promptpay/redirect': {
    'request-signature': ['E-65', 'E-69'],
    'sale-project': ['E-65'],
    'used-id-refused': ['E-131'],
    'success-acknowledged': ['E-54'],
    'varied-members-taken': ['E-54'],
    'member-order-taken': ['E-54'],
    'page-credited': ['E-18'],
  },
  'promptpay/display': {
    'request-signature': ['E-81', 'E-129'],
    'sale-project': ['E-81'],
    'used-id-refused': ['E-132'],
    'success-acknowledged': ['E-77'],
    'decline-declined': ['E-53', 'R-11'],
    'varied-members-taken': ['E-52', 'E-77'],
    'member-order-taken': ['E-77'],
    'page-credited': ['E-46'],
  },
  'thai-qr/redirect': {
    'request-signature': ['Q-23', 'Q-48'],
    'sale-project': ['Q-23'],
    'used-id-refused': ['Q-62'],
    'success-acknowledged': ['Q-17'],
    'success-credited': ['Q-56'],
    'varied-members-taken': ['Q-17'],
    'member-order-taken': ['Q-17'],
    'page-credited': ['Q-10'],
  },
  'bank-transfer-thailand/redirect': {
    'request-signature': ['M-34', 'M-63'],
    'sale-project': ['M-34'],
    'used-id-refused': ['M-81'],
    'success-acknowledged': ['M-28'],
    'decline-declined': ['M-73'],
    'varied-members-taken': ['M-73', 'M-28'],
    'member-order-taken': ['M-28'],
    'page-credited': ['M-20'],
  },
};
