import { declinedUnasked } from '#contracts/gateway/acceptance/declined-unasked';
import { callbacksAbout } from '#contracts/gateway/evidence/callbacks';
import { type Asked, accepted, answerOf, askedAs, taken } from '#contracts/gateway/evidence/exchanges';
import { problem, unless } from '#contracts/problem';
import type { Evidence, Problem } from '#core/model';
import type { GenuineCase, GenuineGroup } from './cases.ts';

/** A genuine request that was sent, beside its tame one. */
export interface GenuineRequest {
  readonly one: Asked;
  readonly sent: GenuineCase;
  readonly evidence: Evidence;
}

/** HTTP's word for requests that come too fast: it says nothing of what is in them. */
const TOO_MANY = 429;

/** The genuine requests of these groups whose tame request was accepted. */
export function genuineRequests(evidence: Evidence, groups: readonly GenuineGroup[]): readonly GenuineRequest[] {
  return groups.flatMap(({ tame, cases }) => {
    const [baseline] = askedAs(evidence, tame.as);
    if (!baseline || !taken(baseline)) return [];
    return cases.flatMap((sent) =>
      askedAs(evidence, sent.as)
        .filter(({ exchange }) => exchange.reply?.status !== TOO_MANY)
        .map((one) => ({ one, sent, evidence })),
    );
  });
}

/** Accepted in the reply, and not declined by callback before anybody was asked to pay. */
export function takenAsWell({ one, sent, evidence }: GenuineRequest): readonly Problem[] {
  const expected = `acceptance of a purchase with ${sent.what}, like the one beside it`;
  const followed = declinedUnasked(callbacksAbout(evidence, one.paymentId));
  const declined = followed?.status === 'success' ? undefined : followed;
  return [
    ...unless(taken(one) || isUnreadable(one), one.at, expected, answerOf(one)),
    ...(declined ? [problem(declined.at, expected, `${answerOf(one)}, then ${declined.status} by callback`)] : []),
  ];
}

/** A reply that lets the request pass and cannot be read: what it says is a matter of its own. */
function isUnreadable(one: Asked): boolean {
  return accepted(one) && one.reply?.json === undefined;
}
