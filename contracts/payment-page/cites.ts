import { requirement } from '#contracts/register/requirements/index';
import type { Cites } from '#contracts/rule';
import type { RequirementId } from '#core/model';

/** The rows that a rule covers, in the order: Promptpay channel 1, channel 2, Thai QR, bank transfers. */
type Rows = readonly [string, string, string, string];

const everywhere = (rows: string): Rows => [rows, rows, rows, rows];

/** What each rule covers, by topic; a method without rows does not have the rule. */
const ROWS: Readonly<Record<string, Rows>> = {
  'opens-by-query': ['E-21 E-36 E-91 X-61', 'E-127 E-91 X-61', 'Q-33 Q-27 X-61', 'M-47 M-43 X-61'],
  'opens-by-form': everywhere('X-61'),
  'opens-by-widget': everywhere('X-97'),
  'further-parameters': ['E-37', 'E-91', 'Q-14', 'M-26'],
  'values-decoded': everywhere('X-62'),
  'required-parameters': ['E-20 X-63', 'E-47 X-63', 'Q-11 X-63', 'M-21 X-63'],
  'signature-checked': ['E-20', 'E-47', 'Q-11', 'M-21'],
  'tampering-seen': ['E-20', 'E-47', 'Q-11', 'M-21'],
  'thb-only': ['E-34 E-01', 'E-51 E-01', 'Q-01', ''],
  'best-before': everywhere('X-65'),
  'limits-of-project': everywhere('P-09'),
  'amount-limits': ['', '', 'Q-05', 'M-03'],
  'refused-is-unregistered': everywhere('P-20'),
  'methods-listed': everywhere('P-13'),
  'methods-hidden': everywhere('X-64'),
  'method-preselected': ['E-99 R-06 X-64', 'E-51 X-64', 'Q-40 X-64', 'M-54 X-64'],
  'names-asked': ['', '', '', 'M-23'],
  'amount-shown': ['E-21', 'E-127', 'Q-33', 'M-47'],
  'begins-after-choice': ['E-22', 'E-127', 'Q-34', 'M-48'],
  'provider-amount': ['E-22', 'E-127', 'Q-34', 'M-48'],
  'leaves-for-provider': ['E-23', '', 'Q-36', 'M-50'],
  'stays-on-page': ['', 'E-49', '', ''],
  'countdown-agrees': ['', 'X-111', '', ''],
  'code-shown': ['', 'E-48 R-17', '', ''],
  'qr-readable': ['', 'E-48', '', ''],
  'qr-crc': ['', 'E-48', '', ''],
  'qr-amount': ['', 'E-48', '', ''],
  'qr-currency': ['', 'E-01 E-51', '', ''],
  'qr-country': ['', 'X-100', '', ''],
  'qr-own': ['', 'X-100', '', ''],
  'no-early-result': everywhere('P-21'),
  'result-shown': ['E-27', 'E-50', 'Q-39', 'M-53'],
  'result-agrees': ['E-27', 'E-50', 'Q-39', 'M-53'],
  'back-on-page': ['E-24', '', 'Q-37', 'M-51'],
  'not-payable-too-late': ['E-10', 'E-11 P-07', 'Q-04', 'M-06 P-08'],
  'expiry-declines': ['P-18 E-14', 'P-18 E-14', 'P-18 Q-08', 'P-18 M-06'],
  'return-by-button': ['X-66 E-94', 'X-66 E-94', 'X-66', 'X-66'],
  'return-by-redirect': everywhere('X-66'),
  'return-of-project': everywhere('P-11'),
  'success-callback': [
    'E-26 E-25 E-39 E-40 P-03 X-50',
    'E-128 E-50 P-03 X-50',
    'Q-16 Q-38 Q-60 P-03 X-50',
    'M-27 M-52 M-78 P-03 X-50',
  ],
  'decline-callback': [
    'E-26 E-41 P-03 X-49 X-50',
    'E-128 P-03 X-49 X-50',
    'Q-16 P-03 X-49 X-50',
    'M-27 P-03 X-49 X-50',
  ],
  'callback-json': everywhere('X-31'),
  'callback-content-type': everywhere('X-91'),
  'callback-identity': everywhere('X-75'),
  'callback-echo': ['E-42 P-04', 'P-04', 'P-04', 'P-04'],
  'callback-signed': ['X-32 E-43', 'X-32', 'X-32', 'X-32'],
  'one-payment': everywhere('X-99'),
  'no-markup': everywhere('X-98'),
  'addresses-not-run': everywhere('X-98'),
  'key-not-leaked': everywhere('P-22'),
};

const ORDER = ['promptpay/redirect', 'promptpay/display', 'thai-qr/redirect', 'bank-transfer-thailand/redirect'];

/** The citations of a method's contract: each stands where the first row that the rule covers was read. */
export function pageCites(id: string): Readonly<Record<string, Cites>> {
  const column = ORDER.indexOf(id);
  return Object.fromEntries(
    Object.entries(ROWS).flatMap(([topic, columns]) => {
      const covers: readonly RequirementId[] = columns[column]?.split(' ').filter((row) => row !== '') ?? [];
      const [first] = covers;
      if (first === undefined) return [];
      const { document, section } = requirement(first);
      return [[topic, { source: { document, section }, covers }]];
    }),
  );
}
