import type { Contract, Report, SituationSeen, Target } from '#core/model';
import type { Millis } from '#core/time';

/** A note on requests that had to be sent again, where there were any. */
export function repeatedRequests(count: number): readonly string[] {
  return count > 0 ? [`${count} requests were sent a second time because no connection stood at first`] : [];
}

/** A note on what the run was too short for, and why, where anything was left out. */
export function cutShort(reason: string | null, scenarios: Report['scenarios']): readonly string[] {
  const cut = scenarios.filter(({ abort_reason }) => reason !== null && abort_reason === reason);
  return cut.length > 0 ? [`${cut.length} of ${scenarios.length} scenarios were not run to their end: ${reason}`] : [];
}

/** The situations that a run never came to: nothing is known of them. */
export function neverReached(situations: readonly SituationSeen[]): readonly string[] {
  const never = situations.filter(({ count }) => count === 0);
  return never.length === 0 ? [] : [`never reached, and so unproven: ${never.map(({ title }) => title).join(', ')}`];
}

/** How long a merchant's books took to be read, where they were. */
export function booksRead(took: readonly Millis[]): readonly string[] {
  if (took.length === 0) return [];
  const sorted = took.toSorted((one, other) => one - other);
  return [
    `books were read ${took.length} times: ${sorted[took.length >> 1]} ms at the median, ${sorted.at(-1)} ms at the worst`,
  ];
}

/** What a reader might take as judged and is not: methods and claims that no contract of the run is about. */
export function notJudged({ kind, capabilities }: Target, contracts: readonly Contract[]): readonly string[] {
  if (kind !== 'gateway') return [];
  const asked = contracts.flatMap(({ scope }) => (scope ? [`${scope.method} by ${scope.channel}`] : []));
  const claimed = capabilities.scopes.map(({ method, channel }) => `${method} by ${channel}`);
  const beyond = claimed.filter((one) => !asked.includes(one));
  const nothing = asked.length > 0 && !claimed.some((one) => asked.includes(one));
  const page =
    capabilities.claims.includes('payment-page') && !contracts.some(({ id }) => id.startsWith('payment-page/'));
  return [
    ...(nothing
      ? [
          `nothing was judged: the target claims ${claimed.join(', ') || 'no method'}, and the run is about ${asked.join(', ')}`,
        ]
      : []),
    ...(beyond.length > 0 ? [`not judged, though claimed: ${beyond.join(', ')}`] : []),
    ...(page ? ['payment-page is claimed, and no rule on Payment Page is part of this run'] : []),
  ];
}
