import { fieldsOf, textOf } from '#schemas/emv-qr/tlv';
import { displays } from '#targets/gateway/overrides/applies-to';
import { qrField, withoutQrField, withQrFields } from '#targets/gateway/overrides/qr-text';
import { type Variant, variant } from '#targets/gateway/variants/variant';

const when = displays;
const template = (aid: string, ...rest: readonly string[]) =>
  textOf([{ tag: '00', value: aid }, ...rest.map((value, index) => ({ tag: `0${index + 1}`, value }))]);

/** Texts of QR codes that EMVCo allows. */
export const qrTextVariants: readonly Variant[] = [
  variant(
    'qr-amount-without-decimals',
    'Writes whole baht into the QR code with a decimal mark and no decimals.',
    { when },
    qrField('54', (value) => value.replace(/\.00$/, '.')),
  ),
  variant(
    'qr-account-reversed',
    'Writes the account of the QR code with its application id last.',
    { when },
    qrField('30', (value) => textOf([...fieldsOf(value).fields].reverse())),
  ),
  variant(
    'qr-neighbour-before',
    'Names an account of another scheme before that of PromptPay.',
    { when },
    withQrFields('30', { tag: '29', value: template('B123456789', '900123') }),
  ),
  variant(
    'qr-neighbour-after',
    'Names an account of another scheme after that of PromptPay.',
    { when },
    withQrFields('53', { tag: '31', value: template('C987654321', '77', 'x') }),
  ),
  variant('qr-initiation-absent', 'Leaves the point of initiation out of the QR code.', { when }, withoutQrField('01')),
  variant(
    'qr-tip-asked',
    'Lets the payer add a tip.',
    { when, reading: 'AMB-qr-tip/asked' },
    withQrFields('58', { tag: '55', value: '01' }),
  ),
  variant(
    'qr-two-payees',
    'Names a biller and a mobile number in one QR code.',
    { when, reading: 'AMB-qr-payees/several' },
    withQrFields('30', { tag: '29', value: template('A000000677010111', '0066891234567') }),
  ),
];
