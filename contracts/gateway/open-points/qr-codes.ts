import { shownQrs } from '#contracts/gateway/instruction/shown-qr';
import { cite } from '#contracts/register/sources';
import type { Evidence } from '#core/model';
import type { PromptPayQr } from '#schemas/emv-qr/qr';
import type { GateOpenPoint, SeenReading } from './open-point.ts';

/** What EMVCo lets a QR code say, and no document of a payment method speaks of. */
export const qrReadings: readonly GateOpenPoint[] = [
  {
    id: 'AMB-qr-tip',
    source: cite('emvco-qr', 'Data objects'),
    when: ({ instruction }) => instruction === 'display_data',
    read: codesSaying(({ charge }) => ({ reading: charge?.kind === 'tip' ? 'asked' : 'none' })),
  },
  {
    id: 'AMB-qr-payees',
    source: cite('emvco-qr', 'Merchant account information'),
    when: ({ instruction }) => instruction === 'display_data',
    read: codesSaying(({ otherAccounts = [] }) =>
      otherAccounts.length > 0
        ? { reading: 'several', detail: `the QR code names ${otherAccounts.length + 1} PromptPay accounts` }
        : { reading: 'one' },
    ),
  },
];

function codesSaying(reading: (qr: PromptPayQr) => SeenReading) {
  return (evidence: Evidence): readonly SeenReading[] =>
    shownQrs(evidence).flatMap(({ code }) => (code.text !== undefined && code.emv?.qr ? [reading(code.emv.qr)] : []));
}
