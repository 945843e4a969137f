import { at, type Json } from '#core/json';
import { type Defect, defect } from '#targets/gateway/defects/defect';
import { update } from '#targets/gateway/overrides/changes';
import type { Override } from '#targets/gateway/overrides/override';
import { acceptance, body } from '#targets/gateway/overrides/replies';

const onText = (change: (text: string) => Json) => (value: Json) => (typeof value === 'string' ? change(value) : value);

/** The text of a member changed in every callback. */
const told = (where: string, change: (text: string) => Json): Override => {
  const changed = update(where, onText(change));
  return () => ({ callback: (message) => (at(message, where) === undefined ? message : changed(message)) });
};

const asNumber = (text: string): Json => (/^[1-9]\d*$/.test(text) ? Number(text) : text);
const questionMarks = (text: string) => text.replaceAll(/[^\x20-\x7e]/gu, '?');
const readAsLatin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

/** Texts that come back otherwise than they were sent. */
export const returnedDefects: readonly Defect[] = [
  defect(
    'payment-id-as-number',
    'Writes a payment.id of digits alone as a number.',
    { caughtBy: ['genuine-ids-returned', 'intermediate-format'] },
    told('/payment/id', asNumber),
  ),
  defect(
    'customer-id-as-number',
    'Writes a customer.id of digits alone, without a zero in front, as a number.',
    { caughtBy: ['genuine-ids-returned', 'intermediate-format'] },
    told('/customer/id', asNumber),
  ),
  defect(
    'customer-id-question-marks',
    'Puts question marks for all beyond ASCII into customer.id.',
    { caughtBy: ['genuine-ids-returned'] },
    told('/customer/id', questionMarks),
  ),
  defect(
    'payment-id-question-marks',
    'Puts question marks for all beyond ASCII into payment.id.',
    { caughtBy: ['genuine-ids-returned', 'intermediate-identity'] },
    told('/payment/id', questionMarks),
  ),
  defect(
    'reply-latin-1',
    'Reads the UTF-8 of payment_id as Latin-1 in its replies.',
    { caughtBy: ['genuine-id-in-reply'] },
    acceptance(body(update('/payment_id', onText(readAsLatin1)))),
  ),
  defect(
    'customer-id-escaped',
    'Escapes customer.id for HTML in callbacks.',
    { caughtBy: ['genuine-ids-returned'] },
    told('/customer/id', (id) => id.replaceAll('&', '&amp;').replaceAll('<', '&lt;')),
  ),
  defect(
    'description-question-marks',
    'Puts question marks for all beyond ASCII into the description.',
    { caughtBy: ['description-returned'] },
    told('/payment/description', questionMarks),
  ),
  defect(
    'description-another',
    'Writes one text of its own for the description of all callbacks.',
    { caughtBy: ['description-returned'] },
    told('/payment/description', () => 'Order'),
  ),
  defect(
    'description-cut',
    'Cuts the description after ten characters.',
    { caughtBy: ['description-returned'] },
    told('/payment/description', (text) => text.slice(0, 10)),
  ),
];
