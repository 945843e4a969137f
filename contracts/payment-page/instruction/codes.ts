import { perEvidence } from '#contracts/gateway/evidence/per-evidence';
import { looks, openingOf } from '#contracts/payment-page/looks';
import { at, type Json, type Pointer } from '#core/json';
import type { Evidence } from '#core/model';
import { type QrReading, readQr } from '#schemas/emv-qr/read';

/** A code that the page shows, as its pixels say it. */
export interface Code {
  readonly at: Pointer;
  readonly text: string;
  readonly reading: QrReading;
  readonly amount: Json | undefined;
}

/** The codes of a scenario, each text once for each amount. What the kit cannot read is unproven, not wrong: another reader may see more. */
export const codes: (evidence: Evidence) => readonly Code[] = perEvidence((evidence) => {
  const known = new Set<string>();
  return looks(evidence).flatMap((one): readonly Code[] => {
    const { qr } = one.seen;
    const amount = at(openingOf(one)?.seen.sent, '/payment_amount');
    const once = `${amount} ${qr}`;
    if (typeof qr !== 'string' || known.has(once)) return [];
    known.add(once);
    return [{ at: `${one.at}/qr`, text: qr, reading: readQr(qr), amount }];
  });
});
