import type { Pointer } from '../json.ts';
import type { Millis } from '../time.ts';
import type { DeviationKind, DeviationSeen } from './deviation.ts';
import type { Evidence } from './evidence.ts';
import type { Capabilities, Citation, Claim, RequirementId, RuleId, Scope, TargetKind } from './names.ts';
import type { Scenario } from './scenario.ts';

/** What is wrong, where in the evidence, both sides always said. */
export interface Problem {
  readonly at: Pointer;
  readonly expected: string;
  readonly actual: string;
  /** Something did not come: in a scenario that broke off this says nothing. */
  readonly absent?: true;
  /** The kit could not see it, and `actual` says why: nothing fails by it, and its scenario proves nothing of the rule. */
  readonly unseen?: true;
}

/** A duty, where to look for it and what must hold there. */
export interface Rule<Subject = unknown> {
  readonly id: RuleId;
  /** Present tense, one sentence; printed as it stands. */
  readonly title: string;
  readonly level: 'must' | 'should';
  readonly source: Citation;
  readonly covers: readonly RequirementId[];
  readonly judges: TargetKind;
  /** What breaking it has cost somebody, one sentence. */
  readonly cost?: string;
  /** Claims without which the kit cannot observe it: unclaimed gives unproven. */
  readonly needs?: readonly Claim[];
  /** Claims without which the target never said that it can do this: unclaimed gives inapplicable. */
  readonly offers?: readonly Claim[];
  /** Why the rule does not apply to a target that says so of itself, in words; empty where it applies. */
  whyInapplicable?(capabilities: Capabilities): string;
  /**
   * That the target did not do what the rule is about, in words: then the rule does not apply to it. Only for what a
   * target may leave alone; all else that was not seen is unproven.
   */
  readonly whenNotDone?: string;
  /** Those of `needs` that its kind of target may leave out: unclaimed gives inapplicable where nothing failed. */
  readonly mayLack?: readonly Claim[];
  /** The written scenarios that show it, by id; any scenario of its contract where it is left out. */
  readonly scenarios?: readonly string[];
  /** Further scenarios in which it judges what is there to judge, by id: none of them has to show it. */
  readonly also?: readonly string[];
  /** Where to look: nothing found is unproven, never a pass. */
  select(evidence: Evidence): readonly Subject[];
  /** What must hold there; pure, and it never throws for anything a target did. */
  check(subject: Subject): readonly Problem[];
}

/** An open point of the documents and how a target reads it; never a failure. */
export interface Ambiguity {
  readonly id: string;
  readonly title: string;
  readonly source: Citation;
  readonly covers: readonly string[];
  /** The readings seen, in words: `[]` where the scenario did not reach the point. */
  read(evidence: Evidence): readonly string[];
}

/** Something that a run may come to and that is counted: one that never occurred is unproven by name. */
export interface Situation {
  readonly id: string;
  /** A phrase. */
  readonly title: string;
  /** How often it occurred in one scenario. */
  count(evidence: Evidence): number;
}

/** How often a situation occurred in a run. */
export interface SituationSeen {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

/** What must hold of one method and channel, or of one kind of target. */
export interface Contract {
  readonly id: string;
  readonly title: string;
  readonly judges: TargetKind;
  /** Absent where the contract is not about one method. */
  readonly scope?: Scope;
  readonly scenarios: readonly Scenario[];
  readonly rules: readonly Rule<never>[];
  readonly ambiguities: readonly Ambiguity[];
  /** What its scenarios should come to. */
  readonly situations?: readonly Situation[];
  /** How what a target keeps may differ from what it was told. */
  readonly deviations?: readonly DeviationKind[];
  /**
   * Why nothing of what the target sent in a scenario could be read, such as “9 callbacks came, none could be read”; empty where
   * something could. Rules that had nothing to judge for it are unproven, and what it seems to lack is not missing.
   */
  unread?(evidence: Evidence): string;
}

export type Outcome = 'pass' | 'fail' | 'inapplicable' | 'unproven';

/** A problem, and the scenario and the message where it was seen. */
export interface Finding extends Omit<Problem, 'absent' | 'unseen'> {
  readonly scenario: string;
  /** What was sent or received there, short; secrets removed when it is written. */
  readonly excerpt: string;
}

/** What came of one rule. */
export interface Verdict {
  readonly rule: RuleId;
  readonly title: string;
  readonly level: 'must' | 'should';
  readonly outcome: Outcome;
  readonly source: Citation;
  readonly covers: readonly RequirementId[];
  /** What breaking the rule has cost somebody. */
  readonly cost?: string;
  /** How many subjects were judged. */
  readonly subjects: number;
  readonly problems: readonly Finding[];
  /** Why it is inapplicable or unproven; empty otherwise. */
  readonly because: string;
}

/** An open point and the readings seen. */
export interface Reading {
  readonly ambiguity: string;
  readonly title: string;
  readonly source: Citation;
  readonly readings: readonly string[];
}

/** The result of a run: everything that a report shows. Its members are the published `report.json`. */
export interface Report {
  readonly version: 2;
  /** Version of the kit. */
  readonly kit: string;
  readonly seed: number;
  /** ISO 8601 with offset. */
  readonly started: string;
  readonly took_ms: Millis;
  readonly target: { readonly name: string; readonly version: string; readonly kind: TargetKind; readonly at: string };
  readonly claims: readonly Claim[];
  readonly methods: readonly Scope[];
  readonly outcome: 'conformant' | 'not-conformant' | 'incomplete' | 'not-judged';
  readonly verdicts: readonly Verdict[];
  readonly ambiguities: readonly Reading[];
  /** What the run came to, and how often; absent where its contracts count nothing. */
  readonly situations?: readonly SituationSeen[];
  /** How what the target keeps differs from what it was told; absent where its contracts name no way in which it may. */
  readonly deviations?: readonly DeviationSeen[];
  /** The scenarios run: how many events each has, and its evidence file beside the report. */
  readonly scenarios: readonly {
    readonly id: string;
    readonly title: string;
    readonly events: number;
    readonly abort_reason: string | null;
    readonly evidence: string | null;
    /** Files of its screenshots, by the look and the event that each is of; absent where it has none. */
    readonly screenshots?: readonly { readonly file: string; readonly title: string; readonly event: number }[];
    /** File of its trace: what a rule failed in, step by step; absent where nothing failed or no page was looked at. */
    readonly trace?: string;
  }[];
  /** What the reader should know of the run itself, such as a retry or a refused control call. */
  readonly notes: readonly string[];
}
