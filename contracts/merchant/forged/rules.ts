import { answerOf, type Delivered, deliveries, looks, taken } from '#contracts/merchant/evidence';
import { BOOKS, rule } from '#contracts/merchant/rule';
import { protocol, signaturePage } from '#contracts/merchant/sources';
import { booksPayments, showsCustomers, takesCallbacks } from '#contracts/merchant/standing';
import { movement, type Window, windows } from '#contracts/merchant/windows';
import { problem, unless } from '#contracts/problem';
import { FAMILIES, type Family, RETOUCHED } from './families.ts';
import { misled, promoted, redirected, tampered, unsigned, wrongSignature } from './scenarios.ts';
import { afterResult, beforeReply } from './states.ts';

/** Picks the forged callbacks with one of these faults. */
export const faultIn =
  (...faults: readonly string[]) =>
  ({ delivery }: Delivered): boolean =>
    delivery.forged && faults.includes(delivery.fault);

/** What is wrong with a forgery, and which one of that kind it is. */
function nameOf({ delivery: { fault, as } }: Delivered): string {
  return as === fault ? fault : `${fault} (${as})`;
}

export const stays = ({ delivered, before, after }: Window) => {
  const moved = movement({ before, after });
  return moved === undefined
    ? []
    : [problem(delivered.at, 'the books unmoved', `${moved}, after ${nameOf(delivered)}`)];
};

const wrong = {
  unsigned: ['unsigned', 'to-success-unsigned', 'other-instruction-unsigned', ...FAMILIES.unsigned],
  'wrong-signature': FAMILIES['wrong-signature'],
  tampered: [...FAMILIES.tampered, ...Object.keys(RETOUCHED)],
} as const satisfies Record<Family, readonly string[]>;

/** Every way in which data are not the platform's by their signature. */
export const UNVERIFIED = [...Object.values(wrong).flat(), 'to-success', 'to-decline', 'other-instruction', 'renamed'];

export const forgedRules = [
  rule<Window>({
    topic: 'unsigned-not-believed',
    title: 'A callback without a signature changes nothing',
    cost: 'CVE-2026-0656: the signature of notifications was not checked, so that anyone could mark an order as paid.',
    cites: signaturePage('X-14', 'P-34'),
    needs: BOOKS,
    scenarios: [unsigned],
    beside: booksPayments,
    select: (evidence) => windows(evidence, faultIn(...wrong.unsigned)),
    check: stays,
  }),
  rule<Window>({
    topic: 'wrong-signature-not-believed',
    title: 'A callback whose signature is another than its own changes nothing',
    cost: 'A check that compares lengths, beginnings or the raw text is open to everyone who can count to 88.',
    cites: signaturePage('X-14', 'X-40', 'P-34'),
    needs: BOOKS,
    scenarios: [wrongSignature],
    beside: booksPayments,
    select: (evidence) => windows(evidence, faultIn(...wrong['wrong-signature'])),
    check: stays,
  }),
  rule<Window>({
    topic: 'tampered-not-believed',
    title: 'A callback that was changed after signing changes nothing',
    cost: 'A signature over a few chosen members let buyers raise the sum of their own genuine callback.',
    cites: signaturePage('X-14', 'P-34'),
    needs: BOOKS,
    scenarios: [tampered],
    beside: booksPayments,
    select: (evidence) => windows(evidence, faultIn(...wrong.tampered)),
    check: stays,
  }),
  rule<Window>({
    topic: 'forged-at-any-time-not-believed',
    title: 'A forged result changes nothing, also before the reply of Gate and after a result',
    cost: 'The check of the signature stood behind the question whether the order was open, and closed ones had none.',
    cites: signaturePage('X-14', 'P-34'),
    needs: BOOKS,
    scenarios: [afterResult],
    also: [beforeReply],
    beside: booksPayments,
    select: (evidence) => windows(evidence, faultIn(...UNVERIFIED)),
    check: stays,
  }),
  rule<Delivered>({
    topic: 'genuine-taken-after-forgeries',
    title: 'A genuine success is answered 2xx though forged ones came before it, at the latest when it is repeated',
    cost: 'Three wrong signatures locked an order, and whoever could post a form kept a shop from its money.',
    cites: protocol('P-50'),
    scenarios: [beforeReply],
    select: (evidence) => deliveries(evidence).filter(({ delivery }) => !delivery.forged && delivery.attempt === 1),
    check: (one) => {
      const { as, payment } = one.delivery;
      const all = deliveries(one.evidence, payment).filter(({ delivery }) => delivery.as === as);
      return unless(all.some(taken), one.at, 'HTTP 2xx to the genuine callback', answerOf(all.at(-1) ?? one));
    },
  }),
  rule<Window>({
    topic: 'promoted-not-believed',
    title: 'An instruction that was turned into a result after signing changes nothing',
    cost: 'Every buyer sees an instruction; where its signature serves for a success too, none of them need pay.',
    cites: signaturePage('X-14'),
    needs: BOOKS,
    scenarios: [promoted],
    beside: booksPayments,
    select: (evidence) => windows(evidence, faultIn('to-success', 'to-decline', 'to-success-unsigned')),
    check: stays,
  }),
  rule<Window>({
    topic: 'forged-instruction-not-shown',
    title: 'An instruction whose signature does not verify is not shown to the customer',
    cost: 'Customers are sent to a thief’s page from the shop’s own checkout.',
    cites: signaturePage('X-14', 'P-34'),
    needs: BOOKS,
    scenarios: [misled],
    beside: showsCustomers,
    select: (evidence) => windows(evidence, faultIn('other-instruction', 'other-instruction-unsigned')),
    check: stays,
  }),
  rule<Delivered>({
    topic: 'forgery-not-acknowledged',
    title: 'A callback whose signature does not verify is answered with another status than 2xx',
    cost: 'A receiver that says yes to everything hides from its owner that somebody is trying.',
    cites: protocol('P-51'),
    scenarios: [unsigned, wrongSignature, tampered, beforeReply, afterResult, promoted, misled, redirected],
    beside: takesCallbacks,
    select: (evidence) => deliveries(evidence).filter(faultIn(...UNVERIFIED)),
    check: (one) =>
      unless(
        !taken(one),
        one.at,
        'a status other than 2xx',
        `${answerOf(one)} to a callback with the fault ${one.delivery.fault}${looks(one.evidence).length === 0 ? '; answers alone do not tell whether it was believed' : ''}`,
      ),
  }),
];
