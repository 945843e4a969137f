import type { JsonObject } from '#core/json';
import { hasSeries } from '#targets/gateway/overrides/applies-to';
import { ofEachMethod } from '#targets/gateway/overrides/capabilities';
import type { Override } from '#targets/gateway/overrides/override';
import { isFinal, type Payment, type Queue } from '#targets/gateway/reference/payments/payment';
import { type Variant, variant } from './variant.ts';

/** The purchases of a queue's own amount: a purchase beyond the limit only carries its data. */
const equal = ({ amount, members }: Queue) => members.filter(({ sale }) => sale.amount === amount);

const isOpen = (queue: Queue) => equal(queue).some((member) => !isFinal(member));

/** Only the last purchase of a series ends it when it is paid. */
const lastEnds: Override = ({ restOfSeries }) => ({
  restOfSeries: (paid) => (paid.queue?.members.at(-1) === paid ? restOfSeries(paid) : []),
});

/** A series of which a purchase was declined is over. */
const endedByDecline: Override = ({ openQueues }) => ({
  declineEndsSeries: true,
  openQueues: (queues, now, windowMs) =>
    openQueues(queues, now, windowMs).filter(
      (queue) => !equal(queue).some(({ standing }) => standing.status === 'decline'),
    ),
});

/** A fourth amount gets the data of a queue, as the limit is counted by `count`. */
function limitedBy(count: (open: readonly Queue[]) => number): Override {
  return () => ({
    queueOf: (open, amount, distinct) =>
      open.find((queue) => queue.amount === amount) ?? (count(open) >= distinct ? open.at(-1) : undefined),
  });
}

/** Past the limit of amounts a further one gets what `pick` finds. */
function fourthGets(pick: (open: readonly Queue[]) => Queue | undefined): Override {
  return () => ({
    queueOf: (open, amount, distinct) =>
      open.find((queue) => queue.amount === amount) ?? (open.length >= distinct ? pick(open) : undefined),
  });
}

/** The amounts of a customer count until half an hour after the last; equal ones are a series for half an hour as ever. */
const sessionFromLastAmount: Override = () => {
  let isRecent = (_queue: Queue): boolean => true;
  return {
    openQueues: (queues, now, windowMs) => {
      isRecent = ({ startedAt }) => now < startedAt + windowMs;
      return queues.slice(-1).some(isRecent) ? queues : [];
    },
    queueOf: (session, amount, distinct) => {
      const same = session.filter((queue) => queue.amount === amount);
      const amounts = new Set(session.map((queue) => queue.amount));
      return same.find(isRecent) ?? (same.length === 0 && amounts.size >= distinct ? session.at(-1) : undefined);
    },
  };
};

/** A purchase beyond the limit ends with the one whose data it carries: open members of any amount. */
const everyOpenMember = (paid: Payment): readonly Payment[] =>
  (paid.queue?.members ?? []).filter((other) => other !== paid && !isFinal(other));

/** A fourth purchase succeeds with the amount that was paid for the data it carries. */
const fourthPaidToo: Override = ({ paid, superseded }) => {
  let last: Payment | undefined;
  return {
    restOfSeries: everyOpenMember,
    paid: (payment, amount, rest) => {
      last = payment;
      return paid(payment, amount, rest);
    },
    superseded: (other) => (last && other.sale.amount !== last.sale.amount ? last.standing : superseded(other)),
  };
};

/** Says of itself that purchases are not limited by series. */
function withoutSeries(stated: JsonObject): JsonObject {
  const { settings, ...rest } = ofEachMethod(stated, (one) => ('series' in one ? { ...one, series: null } : one));
  return { ...rest, settings: { ...(settings as JsonObject), series: null } };
}

/** Series where the document leaves them open. */
export const seriesVariants: readonly Variant[] = [
  variant(
    'series-ended-by-decline',
    'Declines the rest of a series when one of its purchases is declined.',
    { reading: 'AMB-series-after-decline/ends', when: hasSeries },
    endedByDecline,
  ),
  variant(
    'series-ended-by-last',
    'Ends a series only when its last purchase is paid.',
    { reading: 'AMB-series-ending-member/last-only', when: hasSeries },
    lastEnds,
  ),
  variant(
    'series-counts-every-purchase',
    'Counts every purchase of a customer, repeated amounts too.',
    { reading: 'AMB-series-mixed-amounts/every-purchase', when: hasSeries },
    limitedBy((open) => open.reduce((sum, queue) => sum + equal(queue).length, 0)),
  ),
  variant(
    'series-counts-unrepeated',
    'Counts only the amounts that were used once.',
    { reading: 'AMB-series-mixed-amounts/unrepeated', when: hasSeries },
    limitedBy((open) => open.filter((queue) => equal(queue).length === 1).length),
  ),
  variant(
    'series-session-from-first-amount',
    'Lets all amounts of a customer time out half an hour after the first.',
    { reading: 'AMB-series-session-start/first-amount', when: hasSeries },
    () => ({
      openQueues: (queues, now, windowMs) => (queues[0] && now < queues[0].startedAt + windowMs ? queues : []),
    }),
  ),
  variant(
    'series-session-from-last-amount',
    'Lets all amounts of a customer time out half an hour after the last.',
    { reading: 'AMB-series-session-start/last-amount', when: hasSeries },
    sessionFromLastAmount,
  ),
  variant(
    'series-fourth-gets-last-open',
    'Gives a fourth amount the data of the last amount that is still open.',
    { reading: 'AMB-series-fourth-final/last-open', when: hasSeries },
    fourthGets((open) => open.findLast(isOpen) ?? open.at(-1)),
  ),
  variant(
    'series-fourth-sent-when-final',
    'Sends a fourth amount to the provider when the last amount is final.',
    { reading: 'AMB-series-fourth-final/sent', when: hasSeries },
    fourthGets((open) => open.slice(-1).find(isOpen)),
  ),
  variant(
    'series-fourth-declined',
    'Declines a fourth purchase when the one is paid whose data it carries.',
    { reading: 'AMB-series-fourth-outcome/declined', when: hasSeries },
    () => ({ restOfSeries: everyOpenMember }),
  ),
  variant(
    'series-fourth-succeeds',
    'Tells a fourth purchase as a success of the amount that was paid for the data it carries.',
    { reading: 'AMB-series-fourth-outcome/paid-amount', when: hasSeries },
    fourthPaidToo,
  ),
  variant(
    'series-limit-off',
    'Sends every purchase to the provider: the document says that they can be limited.',
    { reading: 'AMB-series-limited/off', when: hasSeries },
    () => ({ queueOf: () => undefined, capabilities: withoutSeries }),
  ),
];
