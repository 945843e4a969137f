import { type Callback, distinctCallbacks } from '#contracts/gateway/evidence/callbacks';
import type { GateFacts } from '#contracts/gateway/facts';
import { type GateRule, rule } from '#contracts/gateway/templates';
import type { Cites } from '#contracts/rule';
import type { Problem } from '#core/model';
import { AWAITED } from '#schemas/statuses';

/** What must hold of every callback. */
interface OfEveryCallback {
  /** The second is also the topic under which methods cite both. */
  readonly topics: { readonly intermediate: string; readonly final: string };
  /** `which` is “an intermediate callback” or “a final callback”. */
  title(which: string, isFinal: boolean, facts: GateFacts): string;
  readonly cites?: Cites;
  /** The callbacks that have what is judged; all where it is left out. */
  which?(callback: Callback): boolean;
  check(callback: Callback, facts: GateFacts): readonly Problem[];
}

/**
 * A duty of every callback as two rules: intermediate callbacks come without anybody’s doing, the others need a
 * customer. So what no customer moves is not called right in results that nobody has seen.
 */
export function inBothStages({
  topics,
  title,
  cites,
  which = () => true,
  check,
}: OfEveryCallback): readonly GateRule[] {
  const one = (isFinal: boolean) =>
    rule<Callback>({
      topic: isFinal ? topics.final : topics.intermediate,
      title: (facts) => title(isFinal ? 'a final callback' : 'an intermediate callback', isFinal, facts),
      citedAs: topics.final,
      ...(cites ? { cites } : {}),
      // No document ties what an intermediate callback has beyond its instruction: it may lack what this is about.
      ...(isFinal ? { needs: ['customer'] } : { whenNotDone: LACKING }),
      select: (evidence) => distinctCallbacks(evidence).filter((one) => isIntermediate(one) !== isFinal && which(one)),
      check,
    });
  return [one(false), one(true)];
}

const LACKING = 'no intermediate callback has what this is about, and none need have it';

/** Whether a callback comes before the result; one of no published status is held against those of results. */
export function isIntermediate({ stage, status }: Callback): boolean {
  return stage === 'instruction' || (stage === 'other' && AWAITED.has(status ?? ''));
}

/** A title with its first letter in upper case. */
export const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
