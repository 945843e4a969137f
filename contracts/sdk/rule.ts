import { type RuleTemplate, ruleOf } from '#contracts/rule';
import type { Samples } from './samples.ts';

/** A duty of libraries. Its topic is the folder and the name: `signing/booleans` is the rule `sdk/signing/booleans`. */
export type SdkRule = RuleTemplate<Samples>;

/**
 * A rule whose subjects and check agree in type. Where its scenario could not be run to its end only what failed up to
 * there counts: what was not called cannot pass.
 */
export function rule<Subject>(written: RuleTemplate<Samples, Subject>): SdkRule {
  const { select, check } = written;
  return ruleOf<Samples>()<Subject>({
    ...written,
    select: (evidence, samples) => {
      const subjects = select(evidence, samples);
      if (evidence.abortReason === null) return subjects;
      return subjects.filter((subject) => check(subject, samples).length > 0);
    },
  });
}
