import { type Callback, instructionsBy } from '#contracts/gateway/evidence/callbacks';
import { accepted, asked } from '#contracts/gateway/evidence/exchanges';
import { preview, problem } from '#contracts/problem';
import { at, type Json, type Pointer } from '#core/json';
import type { Evidence, Problem } from '#core/model';
import { decodeQr, type PromptPayQr, type QrFault } from '#schemas/emv-qr/emv-qr';
import { qrImageText } from '#schemas/emv-qr/image';

/** A QR code of a callback: its text, what it says, and the amount that was asked. */
export interface ShownQr {
  readonly at: Pointer;
  readonly text: string | undefined;
  readonly decoded: ReturnType<typeof decodeQr>;
  readonly amount: Json | undefined;
}

/**
 * The QR codes of the display data, whether given as text or as an image of one. A code that cannot be read is given
 * only to the rule that its fault falls under: it proves none of the others.
 */
export function shownQrs(evidence: Evidence, falls: (fault: QrFault) => boolean): readonly ShownQr[] {
  return instructionsBy(evidence, 'display_data')
    .flatMap((callback) => qrsOf(evidence, callback))
    .filter(({ decoded }) => decoded.ok || falls(decoded.fault));
}

function qrsOf(evidence: Evidence, { at: location, json, paymentId }: Callback): readonly ShownQr[] {
  const list = at(json, '/display_data');
  if (!Array.isArray(list)) return [];
  const request = asked(evidence).find((one) => one.paymentId === paymentId && accepted(one));
  const amount = at(request?.sent, '/payment/amount');
  return list.flatMap((element: Json, index) => {
    const data = at(element, '/data');
    if (at(element, '/type') !== 'qr_img' || typeof data !== 'string') return [];
    const text = data.startsWith('data:') ? qrImageText(data) : data;
    return [{ at: `${location}/body/display_data/${index}/data`, text, decoded: decodeQr(text ?? ''), amount }];
  });
}

/** The problem of a code that cannot be read, or what a rule finds in one that can. */
export function whereRead(
  { at: location, text, decoded }: ShownQr,
  expected: string,
  check: (qr: PromptPayQr) => readonly Problem[] = () => [],
): readonly Problem[] {
  if (decoded.ok) return check(decoded.qr);
  const what = preview(text ?? 'an image without a readable code');
  return [problem(location, expected, `${decoded.detail} in ${what}`)];
}
