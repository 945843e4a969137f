/**
 * Every noun of the kit: types only. A document obliges (Requirement), a Contract says how that is seen (Scenario) and
 * judged (Rule), a Target runs a scenario, what happened is Evidence, and a rule on evidence gives a Verdict.
 */

export type * from './model/alert.ts';
export type * from './model/deviation.ts';
export type * from './model/evidence.ts';
export type * from './model/merchant.ts';
export type * from './model/messages.ts';
export type * from './model/names.ts';
export type * from './model/page.ts';
export type * from './model/scenario.ts';
export type * from './model/target.ts';
export type * from './model/verdict.ts';
