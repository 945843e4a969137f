import { fieldsOf, textOf } from '#schemas/emv-qr/tlv';
import { type Defect, defect } from '#targets/gateway/defects/defect';
import { displays } from '#targets/gateway/overrides/applies-to';
import { qrField, qrFields, qrText, withQrFields } from '#targets/gateway/overrides/qr-text';

/** QR codes that look right and ask for more, or that two readers understand differently. */
export const qrChargeDefects: readonly Defect[] = [
  defect(
    'qr-fee-fixed',
    'Adds a fixed fee to the amount of the QR code.',
    { caughtBy: ['qr-amount'], when: displays },
    withQrFields('58', { tag: '55', value: '02' }, { tag: '56', value: '7.50' }),
  ),
  defect(
    'qr-fee-percentage',
    'Adds a percentage to the amount of the QR code.',
    { caughtBy: ['qr-amount'], when: displays },
    withQrFields('58', { tag: '55', value: '03' }, { tag: '57', value: '1.25' }),
  ),
  defect(
    'qr-biller-doubled',
    'Names two billers in one account of the QR code.',
    { caughtBy: ['qr-readable'], when: displays },
    qrField('30', (value) => {
      const { fields } = fieldsOf(value);
      return textOf([...fields, { tag: '01', value: '010555300000002' }]);
    }),
  ),
  defect(
    'qr-line-feed-behind',
    'Ends the text of the QR code with a line feed.',
    { caughtBy: ['qr-readable'], when: displays },
    qrText((text) => `${text}\n`),
  ),
  defect(
    'qr-language-cut',
    'Cuts the name of the merchant in another language off.',
    { caughtBy: ['qr-readable'], when: displays },
    qrFields((fields) => [...fields, { tag: '64', value: '0002TH0109ร้าน' }]),
  ),
];
