import { finalsOf } from '#contracts/gateway/evidence/callbacks';
import type { Label } from '#contracts/labels';
import { type Look, looksAs, shows } from '#contracts/payment-page/looks';
import { rule } from '#contracts/payment-page/templates';
import { unless } from '#contracts/problem';
import type { Evidence } from '#core/model';
import { addresses, declined, late, lateByProject, paid, payments, preselected, returned, seen } from './scenarios.ts';

interface Return {
  readonly look: Look;
  readonly expected: string;
}

/** Where the customer should come back to, once there was a result to come back with; a page that came too late need not lead anywhere. */
function returnsTo(evidence: Evidence, address: Label | string): readonly Return[] {
  const expected = evidence.urls[address] ?? address;
  return looksAs(evidence, seen.shop)
    .filter(({ seen: { failure, elements } }) => failure === null && !('error' in elements))
    .filter(() => looksAs(evidence, seen.expired).every((late) => shows(late, 'result') && shows(late, 'return')))
    .map((look) => ({ look, expected }));
}

const reached = ({ look, expected }: Return) => {
  // A page in a frame may have gone on there before, and keeps its own address.
  const before = looksAs(look.evidence, seen['came-back'], seen.ended).flatMap((one) => one.seen.visited);
  const { url, visited } = look.seen;
  const isThere = [url, ...visited, ...before].some(
    (one) => one === expected || one.startsWith(`${expected}?`) || one === `${expected}/`,
  );
  return unless(isThere, `${look.at}/url`, expected, url);
};

const button = rule({
  topic: 'return-by-button',
  title: 'The button beside the result leads to the address for that result',
  scenarios: [paid, declined],
  also: [late, lateByProject],
  select: (evidence) => [
    ...('button-success' in evidence.urls ? returnsTo(evidence, addresses['button-success']) : []),
    ...('button-fail' in evidence.urls ? returnsTo(evidence, addresses['button-fail']) : []),
  ],
  check: reached,
});

const redirect = rule({
  topic: 'return-by-redirect',
  title: 'The customer is redirected at the end to the address for that result',
  scenarios: [preselected],
  select: (evidence) => {
    const [result] = finalsOf(evidence, payments.preselected);
    return result
      ? returnsTo(evidence, addresses[result.status === 'success' ? 'redirect-success' : 'redirect-fail'])
      : [];
  },
  check: reached,
});

const byProject = rule({
  topic: 'return-of-project',
  title: 'The customer comes back to the address that the project names',
  needs: ['settings'],
  scenarios: [returned],
  select: (evidence) => returnsTo(evidence, addresses['project-success']),
  check: reached,
});

/** Where customers come back to. */
export const returnRules = [button, redirect, byProject];
