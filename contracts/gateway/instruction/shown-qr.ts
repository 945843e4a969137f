import { type Callback, instructionsBy } from '#contracts/gateway/evidence/callbacks';
import { accepted, asked } from '#contracts/gateway/evidence/exchanges';
import { perEvidence } from '#contracts/gateway/evidence/per-evidence';
import { notSeen, preview, problem } from '#contracts/problem';
import { at, type Json, type Pointer } from '#core/json';
import type { Evidence, ImageRead, Problem } from '#core/model';
import { readQrImage } from '#schemas/emv-qr/image';
import type { PromptPayQr, QrFault } from '#schemas/emv-qr/qr';
import { isEmvText, type QrReading, readQr } from '#schemas/emv-qr/read';

/** A QR code of a callback, and the amount that was asked. */
export interface ShownQr {
  readonly at: Pointer;
  readonly amount: Json | undefined;
  readonly code: Code;
}

/** What the data of an element hold: a text, with what it says where it is EMV, and by what it was read where not by the kit; or an image that the kit cannot read. */
export type Code =
  | { readonly text: string; readonly emv: QrReading | undefined; readonly by?: string }
  | { readonly text: undefined; readonly unreadable: string };

/** The QR codes of the display data of a scenario, whether given as text or as an image of one. Each image is read once. */
export const shownQrs: (evidence: Evidence) => readonly ShownQr[] = perEvidence((evidence) => {
  const known = new Map<string, Code>();
  const drawn = new Map(
    evidence.events.flatMap((event) => (event.kind === 'image' ? [[event.of, event] as const] : [])),
  );
  const read = (data: string, location: Pointer) => {
    const code = known.get(data) ?? codeIn(data, drawn.get(location));
    known.set(data, code);
    return code;
  };
  return instructionsBy(evidence, 'display_data').flatMap((callback) => qrsOf(evidence, callback, read));
});

function codeIn(data: string, drawn: ImageRead | undefined): Code {
  const image = readQrImage(data);
  if (image && 'unreadable' in image)
    return drawn ? codeAsDrawn(drawn) : { text: undefined, unreadable: image.unreadable };
  return codeSaying(image?.text ?? data);
}

function codeAsDrawn({ text, by }: ImageRead): Code {
  if (text === null)
    return { text: undefined, unreadable: `in the image, as ${by} draws it, the kit finds no QR code` };
  return { ...codeSaying(text), by };
}

const codeSaying = (text: string) => ({ text, emv: isEmvText(text) ? readQr(text) : undefined });

function qrsOf(
  evidence: Evidence,
  { at: location, json, paymentId }: Callback,
  read: (data: string, location: Pointer) => Code,
): readonly ShownQr[] {
  const list = at(json, '/display_data');
  if (!Array.isArray(list)) return [];
  const request = asked(evidence).find((one) => one.paymentId === paymentId && accepted(one));
  const amount = at(request?.sent, '/payment/amount');
  return list.flatMap((element: Json, index) => {
    const data = at(element, '/data');
    if (at(element, '/type') !== 'qr_img' || typeof data !== 'string') return [];
    const where: Pointer = `${location}/body/display_data/${index}/data`;
    return [{ at: where, amount, code: read(data, where) }];
  });
}

/**
 * The codes that a rule on one fault of EMV text judges: those that say whom they pay, those that have the fault, and
 * those that the kit cannot see. A text that cannot be taken apart, or is not EMV, proves nothing of its amount or its CRC.
 */
export function codesFor(fault: QrFault): (evidence: Evidence) => readonly ShownQr[] {
  return (evidence) =>
    shownQrs(evidence).filter(
      ({ code }) => code.text === undefined || code.emv?.qr !== undefined || faultsOf(code, [fault]).length > 0,
    );
}

/** What a rule finds in a code: faults of its own, else what `check` says of it; a code that the kit cannot see is not judged. */
export function judged(
  { at: location, code }: ShownQr,
  faults: readonly QrFault[],
  expected: string,
  check: (qr: PromptPayQr) => readonly Problem[] = () => [],
): readonly Problem[] {
  if (code.text === undefined) return [notSeen(location, expected, code.unreadable)];
  const found = faultsOf(code, faults);
  if (found.length > 0)
    return found.map(({ detail }) => problem(location, expected, `${detail}, in ${preview(code.text)}${readBy(code)}`));
  return code.emv?.qr ? check(code.emv.qr) : [];
}

/** By what a code was read, where not by the kit itself. */
export function readBy(code: Code): string {
  return code.text !== undefined && code.by !== undefined ? `, read from the image as ${code.by} draws it` : '';
}

function faultsOf(code: Code, faults: readonly QrFault[]) {
  return code.text === undefined ? [] : (code.emv?.findings ?? []).filter(({ fault }) => faults.includes(fault));
}
