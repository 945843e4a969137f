import type { Claim, Scenario } from './model.ts';

/** Those of the claims that a target does not have. */
export function unclaimed(wanted: readonly Claim[], claims: readonly Claim[]): readonly Claim[] {
  return wanted.filter((claim) => !claims.includes(claim));
}

/** The claims without which a scenario cannot be begun, and those that it needs on its way to its end. */
export function claimsOf({ needs, steps }: Scenario): readonly Claim[] {
  return [...needs, ...steps.flatMap((step) => (step.do === 'need' ? step.claims : []))];
}
