import type { Contract, TargetKind } from '#core/model';
import { methods } from '#schemas/methods';
import { alertBank } from './alert-bank/contract.ts';
import { alertBiller } from './alert-biller/contract.ts';
import { bankTransfer } from './gateway/methods/bank-transfer-thailand.ts';
import { promptpayDisplay } from './gateway/methods/promptpay-display.ts';
import { promptpayRedirect } from './gateway/methods/promptpay-redirect.ts';
import { thaiQr } from './gateway/methods/thai-qr.ts';
import { merchantContracts } from './merchant/contract.ts';
import { pageContract } from './payment-page/contract.ts';

/** Every contract whose scenarios are fixed. */
export const contracts: readonly Contract[] = [
  promptpayRedirect,
  promptpayDisplay,
  thaiQr,
  bankTransfer(),
  ...merchantContracts,
  alertBank,
  alertBiller,
];

/** Payment Page, for every method and channel. */
export const pageContracts: readonly Contract[] = methods.map(({ method, channel }) =>
  pageContract({ method, channel }),
);

/** The contracts that judge a kind of target. */
export function contractsFor(kind: TargetKind): readonly Contract[] {
  return contracts.filter(({ judges }) => judges === kind);
}
