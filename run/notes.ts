import type { Contract, Evidence, SituationSeen, Target } from '#core/model';

/** A note on requests that had to be sent again, where there were any. */
export function repeatedRequests(evidence: readonly Evidence[]): readonly string[] {
  const repeated = evidence.flatMap(({ events }) =>
    events.filter((event) => event.kind === 'exchange' && event.tries > 1),
  );
  return repeated.length > 0
    ? [`${repeated.length} requests were sent a second time because no connection stood at first`]
    : [];
}

/** The situations that a run never came to: nothing is known of them. */
export function neverReached(situations: readonly SituationSeen[] = []): readonly string[] {
  const never = situations.filter(({ count }) => count === 0);
  return never.length === 0 ? [] : [`never reached, and so unproven: ${never.map(({ title }) => title).join(', ')}`];
}

/** How long a merchant's books took to be read, where they were. */
export function booksRead(evidence: readonly Evidence[]): readonly string[] {
  const took = evidence
    .flatMap(({ events }) => events.flatMap((event) => (event.kind === 'books' ? [event.tookMs] : [])))
    .sort((one, other) => one - other);
  if (took.length === 0) return [];
  return [
    `books were read ${took.length} times: ${took[took.length >> 1]} ms at the median, ${took.at(-1)} ms at the worst`,
  ];
}

/** What a reader might take as judged and is not: methods and claims that no contract of the run is about. */
export function notJudged({ kind, capabilities }: Target, contracts: readonly Contract[]): readonly string[] {
  if (kind !== 'gateway') return [];
  const asked = contracts.flatMap(({ scope }) => (scope ? [`${scope.method} by ${scope.channel}`] : []));
  const claimed = capabilities.scopes.map(({ method, channel }) => `${method} by ${channel}`);
  const beyond = claimed.filter((one) => !asked.includes(one));
  const nothing = !claimed.some((one) => asked.includes(one));
  const page = capabilities.claims.includes('payment-page');
  return [
    ...(nothing
      ? [
          `nothing was judged: the target claims ${claimed.join(', ') || 'no method'}, and the run is about ${asked.join(', ')}`,
        ]
      : []),
    ...(beyond.length > 0 ? [`not judged, though claimed: ${beyond.join(', ')}`] : []),
    ...(page ? ['payment-page is claimed, and no rule of this version judges Payment Page'] : []),
  ];
}
