import type { JsonObject } from '#core/json';
import { baht } from '#core/money';
import type { Instance } from '#targets/gateway/reference/instance';
import type { Payment } from './payment.ts';
import { qrTextOf } from './qr.ts';

/** What the merchant must show or where it must send the customer: `display_data` or `redirect_data`. */
export function instructionsOf(payment: Payment, { behaviour, provider }: Instance): JsonObject {
  return payment.terms.channel === 'display'
    ? { display_data: [{ type: 'qr_img', title: 'QR code', data: behaviour.qrText(qrTextOf(payment), payment) }] }
    : {
        redirect_data:
          payment.terms.redirection === 'address' ? byAddress(payment, provider) : byForm(payment, provider),
      };
}

/** Bank transfers: everything is in the address, and a service member that merchants ignore. */
function byAddress({ providerPaymentId }: Payment, provider: string): JsonObject {
  return { method: 'POST', body: [], encrypted: [], url: `${provider}/transfer/${providerPaymentId}` };
}

/** QR payments: a form for the provider; its members mean nothing to the merchant. */
function byForm({ sale, providerPaymentId }: Payment, provider: string): JsonObject {
  return {
    url: `${provider}/qr`,
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
