import type { Evaluator } from '#core/evaluate';
import type { Evidence, Problem, RuleId, Scenario } from '#core/model';

/** What a scenario hands to a target under a label, such as `receiving/malformed json-null`. */
export type Input = string;

/** The inputs that show a defect, by the topic of the rule that they show it to. */
export type Shown = Readonly<Record<string, readonly Input[]>>;

/** What shows each defect, by its id. */
export type Matrix = Readonly<Record<string, Shown>>;

/** Gathers, rule by rule, which inputs of scenarios show that a target is defective. `contract` is left out of all names. */
export function gatherer(evaluator: Evaluator, contract: string) {
  const shown = new Map<string, Set<Input>>();
  return {
    add(evidence: Evidence): void {
      for (const { rule, problems } of evaluator.evaluate(evidence))
        for (const problem of problems) {
          const topic = topicOf(rule.id, contract);
          shown.set(topic, (shown.get(topic) ?? new Set()).add(inputOf(evidence, problem, contract)));
        }
    },
    shown: (): Shown => Object.fromEntries([...shown].sort().map(([topic, inputs]) => [topic, [...inputs].sort()])),
  };
}

/** The inputs of scenarios: what is called or sent under labels of their own. `besides` are labels that are none. */
export function inputsOf(scenarios: readonly Scenario[], contract: string, besides: readonly string[]) {
  const named = scenarios.flatMap((scenario) =>
    scenario.steps.flatMap((step) =>
      (step.do === 'call' || step.do === 'send') && !besides.includes(step.as)
        ? [inputName(scenario, contract, step.as)]
        : [],
    ),
  );
  return [...new Set(named)];
}

/** The defects that an input alone shows to some rule, `defect (rule)` each. */
export function shownBy(matrix: Matrix, input: Input): readonly string[] {
  return Object.entries(matrix).flatMap(([defect, shown]) =>
    Object.entries(shown).flatMap(([topic, inputs]) =>
      inputs.length === 1 && inputs[0] === input ? [`${defect} (${topic})`] : [],
    ),
  );
}

/** The name of the input that a scenario hands to a target under a label. */
export function inputName({ id }: Pick<Scenario, 'id'>, contract: string, label: string): Input {
  return `${topicOf(id, contract)} ${label}`;
}

function inputOf({ scenario, events }: Evidence, { at }: Problem, contract: string): Input {
  const [, , index = ''] = at.split('/');
  const event = events[Number(index)] as { readonly as?: string } | undefined;
  return inputName(scenario, contract, event?.as ?? 'what followed');
}

/** The id of a rule or scenario without its contract. */
export const topicOf = (id: RuleId, contract: string): string => id.slice(contract.length + 1);
