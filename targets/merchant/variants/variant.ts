import type { Behaviour, Outcome } from '#targets/merchant/reference/behaviour';

/** A merchant that does something otherwise than the reference, and is as right. */
export interface MerchantVariant {
  readonly id: string;
  /** What it does, one sentence in the present tense. */
  readonly title: string;
  /** The rules that nothing of it shows, by their topics: unproven or inapplicable; none where it is left out. */
  readonly notJudged?: readonly string[];
  /** The recommendations (should) that it does not follow, by their topics. */
  readonly advised?: readonly string[];
  readonly behaviour: (compliant: Behaviour) => Behaviour;
}

/** A variant that overrides some of the decisions of the reference; it is made anew for each run. */
export function variant(
  id: string,
  title: string,
  override: (compliant: Behaviour) => Partial<Behaviour>,
  notJudged?: readonly string[],
  advised?: readonly string[],
): MerchantVariant {
  return {
    id,
    title,
    ...(notJudged && { notJudged }),
    ...(advised && { advised }),
    behaviour: (compliant) => ({ ...compliant, ...override(compliant) }),
  };
}

/** Answers some outcomes with another status or body. */
export const answers =
  (statuses: Partial<Record<Outcome, number>>, bodies: Partial<Record<Outcome, string>> = {}) =>
  ({ answer }: Behaviour): Partial<Behaviour> => ({
    answer: (outcome, told) => {
      const { status, body } = answer(outcome, told);
      return { status: statuses[outcome] ?? status, body: bodies[outcome] ?? body };
    },
  });

/** Claims other things of itself. */
export const claims =
  (change: Readonly<Record<string, unknown>>) =>
  ({ capabilities }: Behaviour): Partial<Behaviour> => ({
    capabilities: { ...capabilities, ...change } as Behaviour['capabilities'],
  });
