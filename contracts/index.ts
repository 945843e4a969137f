import type { Contract, TargetKind } from '#core/model';
import { bankTransfer } from './bank-transfer-thailand/redirect.ts';
import { promptpayDisplay } from './promptpay/display.ts';
import { promptpayRedirect } from './promptpay/redirect.ts';
import { thaiQr } from './thai-qr/redirect.ts';

/** Every contract whose stories are fixed. */
export const contracts: readonly Contract[] = [promptpayRedirect, promptpayDisplay, thaiQr, bankTransfer()];

/** The contracts that judge a kind of target. */
export function contractsFor(kind: TargetKind): readonly Contract[] {
  return contracts.filter(({ judges }) => judges === kind);
}
