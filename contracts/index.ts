import type { Contract, TargetKind } from '#core/model';
import { alertBank } from './alert-bank/contract.ts';
import { bankTransfer } from './gateway/methods/bank-transfer-thailand.ts';
import { promptpayDisplay } from './gateway/methods/promptpay-display.ts';
import { promptpayRedirect } from './gateway/methods/promptpay-redirect.ts';
import { thaiQr } from './gateway/methods/thai-qr.ts';

/** Every contract whose scenarios are fixed. */
export const contracts: readonly Contract[] = [promptpayRedirect, promptpayDisplay, thaiQr, bankTransfer(), alertBank];

/** The contracts that judge a kind of target. */
export function contractsFor(kind: TargetKind): readonly Contract[] {
  return contracts.filter(({ judges }) => judges === kind);
}
