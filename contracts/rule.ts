import type {
  Capabilities,
  Citation,
  Claim,
  Evidence,
  Problem,
  RequirementId,
  Rule,
  Scenario,
  Scope,
  Step,
  TargetKind,
} from '#core/model';
import type { CalendarTime } from '#core/time';
import { judgedBy } from './register/coverage.ts';
import { levelOf } from './register/level.ts';
import { requirement } from './register/requirements/index.ts';

/** Where a duty is written, and the rows of the register that a rule covers by it. */
export interface Cites {
  readonly source: Citation;
  readonly covers: readonly RequirementId[];
}

/** A scenario before a method has filled in its facts. */
export interface ScenarioTemplate<Facts> {
  /** The last part of its id. */
  readonly name: string;
  readonly title: string;
  /** Claims without which it cannot be run. */
  readonly needs: readonly Claim[];
  /** What it shows hardly depends on the method: of a slow target a run has it once and not once a method. */
  readonly once?: true;
  /** To when a clock that can be moved is moved first. */
  readonly begins?: CalendarTime;
  /** Whether it makes sense for a method; for every method where it is left out. */
  when?(facts: Facts): boolean;
  steps(facts: Facts): readonly Step[];
}

/** A duty of several methods: where to look, what must hold there, and on whose word. A method instantiates it. */
export interface RuleTemplate<Facts, Subject = never> {
  /** The last part of the rule's id. */
  readonly topic: string;
  /** Present tense, one sentence. */
  readonly title: string | ((facts: Facts) => string);
  /** What breaking it has cost somebody, one sentence. */
  readonly cost?: string;
  /** Whose word it stands on for every method; a method may name its own instead, and has the rule only if either does. */
  readonly cites?: Cites;
  /** The topic under which a method cites it, where it shares a sentence with another rule; its own where left out. */
  readonly citedAs?: string;
  /** Claims without which the kit cannot observe it: unclaimed gives unproven. */
  readonly needs?: readonly Claim[];
  /** Claims without which the target never said that it can do this: unclaimed gives inapplicable. */
  readonly offers?: readonly Claim[] | ((facts: Facts) => readonly Claim[]);
  /** Why it does not apply to a target that says so of itself, in words; empty where it applies. */
  whyInapplicable?(capabilities: Capabilities, facts: Facts): string;
  /** That the target did not do what it is about, in words: inapplicable then, for what a target may leave alone. */
  readonly whenNotDone?: string;
  /** Those of `needs` that its kind of target may leave out: unclaimed gives inapplicable where nothing failed. */
  readonly mayLack?: readonly Claim[];
  /** The scenarios that show it: each must give a subject. Every scenario of the contract where it is left out. */
  readonly scenarios?: readonly ScenarioTemplate<Facts>[];
  /** Further scenarios in which it judges what is there to judge: none of them has to show it. */
  readonly also?: readonly ScenarioTemplate<Facts>[];
  /** Whether the target does the right thing beside it, such as taking the right request: where not, nothing is judged. */
  beside?(evidence: Evidence): boolean;
  select(evidence: Evidence, facts: Facts): readonly Subject[];
  check(subject: Subject, facts: Facts): readonly Problem[];
}

/** A rule whose subjects and check agree in type. */
export function ruleOf<Facts>() {
  return <Subject>(whole: RuleTemplate<Facts, Subject>): RuleTemplate<Facts> => whole as RuleTemplate<Facts>;
}

/** What a template becomes a rule or a scenario of. */
export interface Instance<Facts> {
  /** Id of the contract, such as `promptpay/display`. */
  readonly contract: string;
  readonly judges: TargetKind;
  /** Absent where the contract is not about one method. */
  readonly scope?: Scope;
  readonly facts: Facts;
}

/** The scenarios of a contract: every template that makes sense for its facts. */
export function scenariosOf<Facts>(
  { contract, facts }: Instance<Facts>,
  templates: readonly ScenarioTemplate<Facts>[],
): readonly Scenario[] {
  return templates
    .filter(({ when }) => when?.(facts) ?? true)
    .map(({ name, title, needs, once, begins, steps }) => ({
      id: `${contract}/${name}`,
      title,
      needs,
      ...(once ? { once: name } : {}),
      ...(begins ? { begins } : {}),
      steps: steps(facts),
    }));
}

/**
 * The rules of a contract: each template for which a row of the platform or of the method speaks. The level is that of
 * the rows that a rule covers: nobody writes it down.
 */
export function rulesOf<Facts>(
  instance: Instance<Facts>,
  templates: readonly RuleTemplate<Facts>[],
  own: Readonly<Record<string, Cites>> = {},
): readonly Rule<never>[] {
  const topics = new Set(templates.map(({ topic }) => topic));
  const unknown = Object.keys(own).find((topic) => !topics.has(topic));
  if (unknown !== undefined) throw new Error(`${instance.contract} cites a document for ${unknown}, which is no rule`);
  return templates.flatMap((template) => {
    const cites = own[template.citedAs ?? template.topic] ?? template.cites;
    return cites && cites.covers.length > 0 ? [instantiated(instance, template, cites)] : [];
  });
}

function instantiated<Facts>(instance: Instance<Facts>, template: RuleTemplate<Facts>, cites: Cites): Rule<never> {
  const { topic, title, cost, needs, offers, whyInapplicable, whenNotDone, mayLack, scenarios, also } = template;
  const { beside = () => true, select, check } = template;
  const { contract, judges, facts } = instance;
  const id = `${contract}/${topic}`;
  const { party, scope } = judgedBy({ id, judges }, instance);
  return {
    id,
    judges,
    title: typeof title === 'string' ? title : title(facts),
    level: levelOf(cites.covers.map(requirement), party, scope),
    ...cites,
    ...(cost === undefined ? {} : { cost }),
    ...(needs ? { needs } : {}),
    ...(offers ? { offers: typeof offers === 'function' ? offers(facts) : offers } : {}),
    ...(whenNotDone === undefined ? {} : { whenNotDone }),
    ...(mayLack ? { mayLack } : {}),
    ...(whyInapplicable ? { whyInapplicable: (capabilities) => whyInapplicable(capabilities, facts) } : {}),
    ...(scenarios ? { scenarios: idsOf(instance, topic, scenarios) } : {}),
    ...(also ? { also: namesOf(instance, also) } : {}),
    select: (evidence) => (beside(evidence) ? select(evidence, facts) : []),
    check: (subject) => check(subject, facts),
  };
}

/** The scenarios of a contract that show a rule. A rule that none can show is a fault of the kit, and throws. */
function idsOf<Facts>(
  instance: Instance<Facts>,
  topic: string,
  templates: readonly ScenarioTemplate<Facts>[],
): readonly string[] {
  const ids = namesOf(instance, templates);
  if (ids.length === 0) throw new Error(`${instance.contract} has the rule ${topic}, and no scenario that shows it`);
  return ids;
}

function namesOf<Facts>(
  { contract, facts }: Instance<Facts>,
  templates: readonly ScenarioTemplate<Facts>[],
): readonly string[] {
  return templates.filter(({ when }) => when?.(facts) ?? true).map(({ name }) => `${contract}/${name}`);
}
