import { accepted, asked, type Callback } from '#contracts/gateway/evidence';
import { type RuleTemplate, rule } from '#contracts/gateway/rule';
import { preview, problem, unless } from '#contracts/problem';
import { at, isObject, type Json } from '#core/json';
import type { Evidence } from '#core/model';
import { readQrImage } from '#schemas/emv-qr/image';
import type { PromptPayQr, QrFault } from '#schemas/emv-qr/qr';
import { decodeQr } from '#schemas/emv-qr/read';
import { validate } from '#schemas/validate';
import { instructions } from './rules.ts';

/** A QR code of a callback: its text, what it says, and the amount that was asked. */
interface ShownQr {
  readonly at: string;
  readonly text: string | undefined;
  readonly decoded: ReturnType<typeof decodeQr>;
  readonly amount: Json | undefined;
}

/** The QR codes of the display data, whether given as text or as an image of one. */
function qrCodes(evidence: Evidence): readonly ShownQr[] {
  return instructions(evidence, 'display_data').flatMap((callback) => {
    const list = at(callback.json, '/display_data');
    if (!Array.isArray(list)) return [];
    return (list as readonly Json[]).flatMap((element, index) =>
      at(element, '/type') === 'qr_img' && typeof at(element, '/data') === 'string'
        ? [shownQr(evidence, callback, index, String(at(element, '/data')))]
        : [],
    );
  });
}

function shownQr(evidence: Evidence, { at: location, paymentId }: Callback, index: number, data: string): ShownQr {
  const request = asked(evidence).find((one) => one.paymentId === paymentId && accepted(one));
  const image = readQrImage(data);
  const text = image === undefined ? data : 'text' in image ? image.text : undefined;
  return {
    at: `${location}/body/display_data/${index}/data`,
    text,
    decoded: decodeQr(text ?? ''),
    amount: at(request?.sent, '/payment/amount'),
  };
}

/** Which topic a fault of the code falls under; all that is not named here is `qr-readable`. */
const TOPIC_OF: Readonly<Partial<Record<QrFault, string>>> = {
  crc: 'qr-crc',
  currency: 'qr-currency',
  country: 'qr-country',
  amount: 'qr-amount',
};

const topicOf = (fault: QrFault): string => TOPIC_OF[fault] ?? 'qr-readable';

/** What a code must hold, by topic: the expectation and what is there, in citations. */
function qrLaw(
  topic: string,
  title: string,
  expected: (one: ShownQr) => string,
  holds: (qr: PromptPayQr, one: ShownQr) => boolean,
  was: (qr: PromptPayQr) => unknown,
): RuleTemplate<never> {
  return rule<ShownQr>({
    topic,
    title,
    level: 'must',
    scenarios: ['paid', 'declined', 'together', 'codes'],
    // A code that cannot be read shows the rule that its fault falls under, and proves none of the others.
    select: (evidence) => qrCodes(evidence).filter(({ decoded }) => decoded.ok || topicOf(decoded.fault) === topic),
    check: (one) => {
      const { decoded } = one;
      if (!decoded.ok) {
        const what = preview(one.text ?? 'an image without a readable code');
        return [problem(one.at, expected(one), `${decoded.detail} in ${what}`)];
      }
      return unless(holds(decoded.qr, one), one.at, expected(one), preview(was(decoded.qr)));
    },
  });
}

/** What the customer is shown on channel 2. */
export const displayRules: readonly RuleTemplate<never>[] = [
  rule<Callback>({
    topic: 'display-data',
    title: 'display_data is a list with an element of type qr_img, title “QR code” and a string as data',
    level: 'must',
    select: (evidence) => instructions(evidence, 'display_data'),
    check: ({ at: location, json }) => [
      ...validate('gate/callback-display', json ?? null)
        .filter((found) => found.at.startsWith('/display_data'))
        .map((found) => problem(`${location}/body${found.at}`, found.expected, found.actual)),
      ...qrElement(location, at(json, '/display_data')),
    ],
  }),
  qrLaw(
    'qr-readable',
    'The QR data is EMV text, or an image of a QR code that holds EMV text',
    () => 'EMV merchant-presented QR text',
    () => true,
    () => '',
  ),
  qrLaw(
    'qr-crc',
    'The QR data ends in its own CRC in upper-case hexadecimal',
    () => 'the CRC-16 of the text in tag 63',
    () => true,
    () => '',
  ),
  qrLaw(
    'qr-amount',
    'The QR code asks for the amount of the request',
    ({ amount }) => `${preview(amount)} satang in tag 54`,
    (qr, { amount }) => qr.amount === amount,
    (qr) => qr.amount,
  ),
  qrLaw(
    'qr-currency',
    'The QR code asks for Thai baht',
    () => '764 in tag 53',
    () => true,
    () => '',
  ),
  qrLaw(
    'qr-country',
    'The QR code is of Thailand',
    () => 'TH in tag 58',
    () => true,
    () => '',
  ),
  qrLaw(
    'qr-once',
    'The QR code is made for one payment',
    () => 'point of initiation 12 (dynamic) in tag 01',
    (qr) => qr.dynamic === true,
    (qr) => qr.dynamic,
  ),
];

function qrElement(location: string, list: Json | undefined) {
  if (!Array.isArray(list)) return [];
  const has = (list as readonly Json[]).some(
    (one) => isObject(one) && one.type === 'qr_img' && one.title === 'QR code' && typeof one.data === 'string',
  );
  return unless(
    has,
    `${location}/body/display_data`,
    'an element of type qr_img titled “QR code” with data',
    preview(list),
  );
}
