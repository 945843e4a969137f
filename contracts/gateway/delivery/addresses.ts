import { isIntermediate } from '#contracts/gateway/callback/stages';
import { type Callback, callbacksOf } from '#contracts/gateway/evidence/callbacks';
import { type Asked, accepted, askedAs } from '#contracts/gateway/evidence/exchanges';
import { callbacksUnread } from '#contracts/gateway/evidence/unread';
import { left, payments as lifetimes } from '#contracts/gateway/lifetime/scenarios';
import { projects } from '#contracts/gateway/steps';
import { rule } from '#contracts/gateway/templates';
import type { Label } from '#contracts/labels';
import { notSeen, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import type { Evidence } from '#core/model';
import { addresses, ownAddresses, payments } from './scenarios.ts';

const cites = { source: cite('platform-callbacks', 'Callback address'), covers: ['X-25', 'X-71'] };

export const intermediateAddress = rule({
  topic: 'intermediate-address',
  title: 'An intermediate callback goes to the address of its request',
  cites,
  scenarios: [ownAddresses],
  select: (evidence) => ADDRESSED.flatMap((one) => intermediate(evidence, one)),
  check: (one) => goesThere(one, `the address ${one.address} of the request`),
});

export const callbackAddress = rule({
  topic: 'callback-address',
  title: 'A final callback goes to the address that its request names for its result, or else for all callbacks',
  cites,
  needs: ['customer'],
  scenarios: [ownAddresses],
  also: [left],
  select: (evidence) => [
    ...ADDRESSED.flatMap((one) => final(evidence, one)),
    // Of a purchase that nobody pays it is open whether it has a result at all.
    ...final(evidence, LEFT).filter(({ callback }) => callback?.status === 'decline'),
  ],
  check: (one) => goesThere(one, `the address ${one.address} of the request`),
});

export const projectAddress = rule({
  topic: 'project-address',
  title: 'A callback goes to the address of its project where the request names none',
  cites: { source: cite('platform-callbacks', 'Callback address'), covers: ['X-25'] },
  // A project that the kit does not make has an address that the kit does not know.
  needs: ['customer', 'projects'],
  scenarios: [ownAddresses],
  select: (evidence) => [...intermediate(evidence, UNADDRESSED), ...final(evidence, UNADDRESSED)],
  check: (one) => goesThere(one, 'the address of the project'),
});

function goesThere({ request, callback, address }: Arrival, expected: string) {
  if (!callback) return [notSeen(request.at, expected, `no callback about ${request.paymentId} came`)];
  return unless(callback.seen.address === address, `${callback.at}/address`, expected, callback.seen.address);
}

/** Where the callbacks of a payment should go: the result to `final`, the rest to `others`. */
interface Addressed {
  readonly payment: Label;
  readonly final: Label;
  readonly others: Label;
}

const own = addresses['own-address'];
const ADDRESSED: readonly Addressed[] = [
  { payment: payments.own, final: own, others: own },
  { payment: payments['by-result'], final: addresses['success-address'], others: own },
  { payment: payments['by-result-declined'], final: addresses['decline-address'], others: own },
];
const LEFT: Addressed = {
  payment: lifetimes['left-elsewhere'],
  final: addresses['decline-address'],
  others: own,
};
const UNADDRESSED: Addressed = { payment: payments['without-address'], final: projects.main, others: projects.main };

/** A callback about an accepted request, and where it should go; without a callback where none came. */
interface Arrival {
  readonly request: Asked;
  readonly callback?: Callback;
  readonly address: Label;
}

const intermediate = (evidence: Evidence, { payment, others }: Addressed) =>
  arrivals(evidence, payment, { address: others, which: isIntermediate });

const final = (evidence: Evidence, { payment, final: address }: Addressed) =>
  arrivals(evidence, payment, { address, which: (callback) => !isIntermediate(callback) });

/** Callbacks of a kind, and where they should go. */
interface Bound {
  readonly address: Label;
  readonly which: (callback: Callback) => boolean;
}

function arrivals(evidence: Evidence, payment: Label, { address, which }: Bound): readonly Arrival[] {
  const [request] = askedAs(evidence, payment);
  if (!request || !accepted(request)) return [];
  const about = callbacksOf(evidence, payment).filter(which);
  // Where none could be read, that is said of all rules alike.
  if (about.length === 0) return callbacksUnread(evidence) === '' ? [{ request, address }] : [];
  return about.map((callback) => ({ request, callback, address }));
}
