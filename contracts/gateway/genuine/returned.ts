import { type Callback, callbacks } from '#contracts/gateway/evidence/callbacks';
import { type Asked, accepted, askedAs } from '#contracts/gateway/evidence/exchanges';
import { preview, problem, unless } from '#contracts/problem';
import { at, type Json } from '#core/json';
import type { Evidence, Problem } from '#core/model';
import type { GenuineCase, GenuineGroup } from './cases.ts';
import { textOfId } from './members.ts';

/** A genuine request that was accepted, and a callback that is about it, however its payment id was changed. */
export interface Returned {
  readonly request: Asked;
  readonly sent: GenuineCase;
  readonly callback: Callback;
}

/** The accepted requests of these groups. */
export function acceptedOf(
  evidence: Evidence,
  groups: readonly GenuineGroup[],
): readonly { readonly request: Asked; readonly sent: GenuineCase }[] {
  return groups.flatMap(({ tame, cases }) =>
    [tame, ...cases].flatMap((sent) =>
      askedAs(evidence, sent.as)
        .filter(accepted)
        .map((request) => ({ request, sent })),
    ),
  );
}

/** The callbacks about the accepted requests of these groups, each beside its request. */
export function returned(evidence: Evidence, groups: readonly GenuineGroup[]): readonly Returned[] {
  const requests = acceptedOf(evidence, groups)
    .map((one) => ({ ...one, unique: uniquePart(one.request, one.sent) }))
    .toSorted((one, other) => other.unique.length - one.unique.length);
  return callbacks(evidence).flatMap((callback) => {
    const id = String(at(callback.json, '/payment/id')).toLowerCase();
    const found = requests.find(({ unique }) => id.startsWith(unique));
    return found ? [{ request: found.request, sent: found.sent, callback }] : [];
  });
}

/** What came back of tame requests too is no matter of their text: those groups are left to the rules on every callback. */
export function besideTame<One extends { readonly sent: GenuineCase }>(
  all: readonly One[],
  check: (one: One) => readonly Problem[],
): readonly One[] {
  const spoiled = new Set(
    all.filter((one) => one.sent.as === one.sent.baseline && check(one).length > 0).map(({ sent }) => sent.as),
  );
  return all.filter(({ sent }) => !spoiled.has(sent.baseline));
}

/** The part of a payment id that no layer changes: the kit's own mark, in small letters. */
function uniquePart({ paymentId = '' }: Asked, { inId }: GenuineCase): string {
  const text = inId === undefined ? '' : textOfId(inId);
  return paymentId.slice(0, paymentId.length - text.length).toLowerCase();
}

/** The payment id of the request is that of the callback; how it repeats the letter case is open. */
export function paymentIdReturned({ request, sent, callback }: Returned): readonly Problem[] {
  const paymentId = at(request.sent, '/general/payment_id');
  const told = at(callback.json, '/payment/id');
  return unless(
    folded(told) === folded(paymentId),
    `${callback.at}/body/payment/id`,
    `${preview(paymentId)}, as the request has it (${sent.as})`,
    preview(told),
  );
}

/** The customer id of the request is that of the callback, where it has one. */
export function customerIdReturned({ request, sent, callback }: Returned): readonly Problem[] {
  const customer = at(callback.json, '/customer/id');
  const expected = at(request.sent, '/customer/id');
  return unless(
    customer === undefined || customer === null || customer === expected,
    `${callback.at}/body/customer/id`,
    `${preview(expected)}, as the request has it (${sent.as})`,
    preview(customer),
  );
}

/** Whether the request has a description, and its callback one that is not empty, nor the id of the payment as in an example. */
export function isDescribed({ request, callback }: Returned): boolean {
  const was = at(callback.json, '/payment/description');
  const isOwn = was === '' || was === at(callback.json, '/payment/id');
  return at(request.sent, '/payment/description') !== undefined && typeof was === 'string' && !isOwn;
}

/** The description of the request is that of the callback, where both have one. */
export function descriptionReturned(one: Returned): readonly Problem[] {
  const expected = at(one.request.sent, '/payment/description');
  const was = at(one.callback.json, '/payment/description');
  const location = `${one.callback.at}/body/payment/description`;
  return isDescribed(one) ? unless(was === expected, location, preview(expected), preview(was)) : [];
}

/** Whether a reply names a payment, or might if it could be read: one that names none shows nothing of how it names it. */
export function namesAPayment({ request: { reply } }: { readonly request: Asked }): boolean {
  return reply?.json === undefined || at(reply.json, '/payment_id') !== undefined;
}

/** The acceptance reply names the payment as the request does. */
export function idInReply({ request }: { readonly request: Asked }): readonly Problem[] {
  const expected = at(request.sent, '/general/payment_id');
  const location = `${request.at}/reply/body`;
  if (request.reply?.json === undefined)
    return [
      problem(location, `a JSON text in UTF-8 that names ${preview(expected)}`, request.reply?.fault ?? 'nothing'),
    ];
  const was = at(request.reply.json, '/payment_id');
  return unless(folded(was) === folded(expected), `${location}/payment_id`, preview(expected), preview(was));
}

function folded(id: Json | undefined): Json | undefined {
  return typeof id === 'string' ? id.toLowerCase() : id;
}
