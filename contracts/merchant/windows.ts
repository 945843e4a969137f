import { preview } from '#contracts/problem';
import type { Delivery, Evidence, EvidenceEvent } from '#core/model';
import { type Delivered, deliveries, type Look, looks } from './evidence.ts';

/** A callback between two looks into the books of its payment, with nothing else between them that may move the books. */
export interface Window {
  readonly delivered: Delivered;
  readonly before: Look;
  readonly after: Look;
}

/** The windows of the callbacks that fit; one without a look on either side, or with a genuine message in it, gives none. */
export function windows(evidence: Evidence, fits: (delivered: Delivered) => boolean): readonly Window[] {
  return deliveries(evidence)
    .filter(fits)
    .flatMap((delivered) => {
      const { payment, began, ended } = delivered.delivery;
      const own = looks(evidence, payment);
      const before = own.findLast((look) => look.ended < began);
      const after = ended === null ? undefined : own.find((look) => look.began > ended);
      return before && after && !isDisturbed(evidence, before, after, delivered.delivery)
        ? [{ delivered, before, after }]
        : [];
    });
}

/** Whether something genuine about the payment happened between two looks: a callback, or a status reply that said it was paid. */
function isDisturbed({ events }: Evidence, before: Look, after: Look, judged: Delivery): boolean {
  return events.some((event) => {
    if (event === judged) return false;
    if (!('began' in event) || event.payment !== before.payment) return false;
    if (event.began > after.ended) return false;
    if (event.began < before.began) return isUnderway(event, before);
    return event.kind === 'delivery'
      ? !event.forged || event.legible === true
      : event.kind === 'gate-request' && event.paid !== null;
  });
}

/** Whether a genuine callback of before may still be in work: nobody waited for its answer, or it came after the look. */
function isUnderway(event: EvidenceEvent, before: Look): boolean {
  if (event.kind !== 'delivery' || event.forged || event.paid === null || before.credit.times > 0) return false;
  return event.reply === null || (event.ended ?? Number.POSITIVE_INFINITY) > before.began;
}

/** How the books moved between two looks, in words; `undefined` where they did not. Nothing sent and nothing final yet are one state. */
export function movement({ before, after }: Pick<Window, 'before' | 'after'>): string | undefined {
  const [was, is] = [stateOf(before), stateOf(after)];
  return was === is ? undefined : `${was}, then ${is}`;
}

function stateOf({ status, credit, present }: Look): string {
  const open = status === 'new' ? 'pending' : status;
  return `${open} with ${credit.amount} satang in ${credit.times} credits, showing ${preview(present)}`;
}
