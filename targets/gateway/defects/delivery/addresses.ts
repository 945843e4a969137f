import { type Defect, defect } from '#targets/gateway/defects/defect';
import { endsUnpaid } from '#targets/gateway/overrides/applies-to';
import type { Payment } from '#targets/gateway/reference/payments/payment';

function without(payment: Payment, name: 'any' | 'success' | 'decline') {
  const { [name]: _left, ...others } = payment.sale.callbackUrls;
  return others;
}

/** Callbacks sent to the wrong address. */
export const addressDefects: readonly Defect[] = [
  defect(
    'payment-address-ignored',
    "Sends callbacks to the project's address, whatever merchant_callback_url says.",
    { caughtBy: ['intermediate-address', 'callback-address'] },
    ({ address }) => ({
      address: (stage, payment, project) =>
        address(stage, { ...payment, sale: { ...payment.sale, callbackUrls: without(payment, 'any') } }, project),
    }),
  ),
  defect(
    'address-sticks',
    'Sends callbacks to the address of an earlier payment where theirs gives none.',
    { caughtBy: ['project-address'] },
    ({ address }) => {
      const last = new Map<number, string>();
      return {
        address: (stage, payment, project) => {
          const { any } = payment.sale.callbackUrls;
          if (any !== undefined) last.set(project.id, any);
          return any === undefined
            ? (last.get(project.id) ?? address(stage, payment, project))
            : address(stage, payment, project);
        },
      };
    },
  ),
  defect(
    'success-address-ignored',
    'Sends a success to another address than merchant_success_callback_url.',
    { caughtBy: ['callback-address'] },
    ({ address }) => ({
      address: (stage, payment, project) =>
        address(stage, { ...payment, sale: { ...payment.sale, callbackUrls: without(payment, 'success') } }, project),
    }),
  ),
  defect(
    'decline-address-ignored',
    'Sends a decline to another address than merchant_decline_callback_url.',
    { caughtBy: ['callback-address'] },
    ({ address }) => ({
      address: (stage, payment, project) =>
        address(stage, { ...payment, sale: { ...payment.sale, callbackUrls: without(payment, 'decline') } }, project),
    }),
  ),
  defect(
    'expiry-to-project',
    "Sends the decline of an unpaid purchase to the project's address.",
    { caughtBy: ['callback-address'], when: endsUnpaid, needs: ['clock'] },
    ({ address }) => ({
      address: (stage, payment, project) =>
        (payment.standing.code === '20602' ? project.callbackUrl : undefined) ?? address(stage, payment, project),
    }),
  ),
  defect(
    'payment-address-before-result-address',
    'Prefers merchant_callback_url to the addresses for results.',
    { caughtBy: ['callback-address'] },
    ({ address }) => ({
      address: (stage, payment, project) => payment.sale.callbackUrls.any ?? address(stage, payment, project),
    }),
  ),
  defect(
    'project-address-before-payment-address',
    "Prefers the project's address to those of the payment.",
    { caughtBy: ['intermediate-address', 'callback-address'] },
    ({ address }) => ({
      address: (stage, payment, project) => project.callbackUrl ?? address(stage, payment, project),
    }),
  ),
  defect(
    'result-addresses-swapped',
    'Sends a success to the address for declines and the other way round.',
    { caughtBy: ['callback-address'] },
    ({ address }) => ({
      address: (stage, payment, project) => {
        const { success, decline, ...others } = payment.sale.callbackUrls;
        const swapped = { ...others, ...(decline && { success: decline }), ...(success && { decline: success }) };
        return address(stage, { ...payment, sale: { ...payment.sale, callbackUrls: swapped } }, project);
      },
    }),
  ),
  defect(
    'intermediate-to-success-address',
    'Sends intermediate callbacks to merchant_success_callback_url.',
    { caughtBy: ['intermediate-address'] },
    ({ address }) => ({
      address: (stage, payment, project) =>
        (stage === 'intermediate' ? payment.sale.callbackUrls.success : undefined) ?? address(stage, payment, project),
    }),
  ),
];
