import type { Override } from '#targets/gateway/overrides/override';
import type { PageBehaviour } from '#targets/payment-page/reference/behaviour';

/** The reference page with exactly one thing wrong, where that shows, and the rules that must notice. */
export interface PageDefect {
  readonly id: string;
  /** What the defective page does, one sentence in the present tense. */
  readonly title: string;
  /** Method and channel in which it is shown. */
  readonly of: string;
  /** The scenario that shows it, by the last part of its id. */
  readonly scenario: string;
  /** The topics of the rules that must fail there, and no others may; the first is the one that the defect is made for. */
  readonly caughtBy: readonly string[];
  readonly behaviour?: (compliant: PageBehaviour) => Partial<PageBehaviour>;
  /** What is wrong behind the page: in the gateway that reports its payments. */
  readonly gateway?: Override;
}
