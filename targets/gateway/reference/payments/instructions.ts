import type { JsonObject } from '#core/json';
import { baht } from '#core/money';
import type { Behaviour } from '#targets/gateway/reference/behaviour';
import type { Payment } from './payment.ts';
import { qrTextOf } from './qr.ts';

/** Where the simulated provider would show its page; the name resolves nowhere. */
const PROVIDER = 'https://provider.example';

/** What the merchant must show or where it must send the customer: `display_data` or `redirect_data`. */
export function instructionsOf(payment: Payment, behaviour: Behaviour): JsonObject {
  return payment.terms.channel === 'display'
    ? { display_data: [{ type: 'qr_img', title: 'QR code', data: behaviour.qrText(qrTextOf(payment), payment) }] }
    : { redirect_data: payment.terms.redirection === 'address' ? byAddress(payment) : byForm(payment) };
}

/** Bank transfers: everything is in the address, and a service member that merchants ignore. */
function byAddress({ providerPaymentId }: Payment): JsonObject {
  return { method: 'POST', body: [], encrypted: [], url: `${PROVIDER}/transfer/${providerPaymentId}` };
}

/** QR payments: a form for the provider; its members mean nothing to the merchant. */
function byForm({ sale, providerPaymentId }: Payment): JsonObject {
  return {
    url: `${PROVIDER}/qr`,
    method: 'POST',
    body: {
      Reference: providerPaymentId,
      Amount: baht(sale.amount),
      Currency: sale.currency,
      FrontURI: sale.returnUrls.success ?? sale.returnUrls.return ?? '',
      Remarks: '',
    },
  };
}
