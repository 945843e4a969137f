import type { Asked } from '#contracts/gateway/evidence/exchanges';
import type { GateFacts } from '#contracts/gateway/facts';
import { type SaleOptions, sale } from '#contracts/gateway/sale';
import { baseline, final, look, project, projects, settle } from '#contracts/gateway/steps';
import { type Label, labels } from '#contracts/labels';
import type { Step } from '#core/model';

/** A request with exactly one fault. */
export interface Probe {
  /** Label of the request and of its payment. */
  readonly as: Label;
  /** What is wrong, to complete “a refusal of …”. */
  readonly wrong: string;
  readonly options: SaleOptions;
}

/** Several probes, in a list or by their labels. */
export type Probes = readonly Probe[] | Readonly<Record<string, Probe>>;

/** Whether a message is one of these probes. */
export function isOneOf({ exchange }: Asked, some: Probes): boolean {
  return Object.values(some).some(({ as }) => as === exchange.as);
}

/** Faulty requests by their labels: what is wrong with each, and how it departs from the plain request. */
export function probes<const Name extends string>(
  faults: Readonly<Record<Name, readonly [wrong: string, options: SaleOptions]>>,
): Readonly<Record<Name, Probe>> {
  const names = Object.keys(faults) as Name[];
  const as = labels(...names);
  return Object.fromEntries(
    names.map((name) => [name, { as: as[name], wrong: faults[name][0], options: faults[name][1] }]),
  ) as Record<Name, Probe>;
}

/** The accepted request first, then each probe beside it, with time for a refusal by callback. */
export function besideBaseline(facts: GateFacts, some: readonly Probe[]): readonly Step[] {
  return [
    project(facts),
    sale(facts, baseline),
    ...some.flatMap(({ as, options }) => [sale(facts, as, options), final(as)]),
    settle,
    look(projects.main),
  ];
}
