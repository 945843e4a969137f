import { askedAs, taken } from '#contracts/gateway/evidence/exchanges';
import type { GateFacts } from '#contracts/gateway/facts';
import { sale, set } from '#contracts/gateway/sale';
import { amountNo, customerNo, instruction, project, settle } from '#contracts/gateway/steps';
import { type Label, labelRead, labels, named, numbered } from '#contracts/labels';
import { preview } from '#contracts/problem';
import { at, isObject, type Json } from '#core/json';
import type { Evidence, Send, Step } from '#core/model';
import {
  baselineOf,
  type Combination,
  everyMemberAtOnce,
  flags,
  holding,
  textsOf,
  valuesOf,
} from '#schemas/genuine/combinations';
import { textMembers } from '#schemas/genuine/members';
import { spellings } from '#schemas/genuine/spellings';
import type { GenuineCase, GenuineGroup } from './cases.ts';
import { holdingText } from './members.ts';

const { combined, alone } = labels('combined', 'alone');
const tame = named(combined, 'tame');

/** A purchase with these texts, values and spelling together, after a tame one that has the same members. */
export function besideBaseline(facts: GateFacts, combination: Combination): readonly Step[] {
  return [
    project(facts),
    purchase(facts, tame, baselineOf(combination), 1),
    purchase(facts, numbered(combined, 1), combination, 2),
    instruction(tame),
    settle,
  ];
}

/** Purchases with all members that differ from a tame one by one value or spelling each, and those that differ by all; the first is the `nth`. */
export function aloneAndCombined(facts: GateFacts, nth: number): readonly Step[] {
  const plain = baselineOf(everyMemberAtOnce[0] ?? { texts: [] });
  const spelled = holding(plain, 'payment.description', 'astral');
  const parts = [
    ...spellings.map(({ id }) => ({ ...spelled, spelling: id })),
    ...flags.map((flag) => ({ ...plain, flag })),
  ];
  const requests = [
    { as: tame, combination: plain },
    ...parts.map((part, index) => ({ as: numbered(alone, index + 1), combination: part })),
    ...everyMemberAtOnce.map((combination, index) => ({ as: numbered(combined, index + 1), combination })),
  ];
  return requests.map(({ as, combination }, index) => purchase(facts, as, combination, nth + index));
}

/** No two are of one customer or of one amount. */
function purchase(facts: GateFacts, as: Label, combination: Combination, nth: number): Send {
  const { spelling } = combination;
  return sale(facts, as, {
    customer: customerNo(nth),
    amount: amountNo(facts, nth),
    edits: [
      ...textsOf(combination).map(({ member, text }) => holdingText(member, text, as)),
      ...valuesOf(combination).map(({ at: where, value }) => set(where, value)),
    ],
    ...(spelling === undefined ? {} : { spelling }),
  });
}

/**
 * The combined purchases of a scenario, written or generated, as its steps have them; none where anything else in it was
 * refused, since then they are refused for what stands alone.
 */
export function combinedIn(evidence: Evidence): readonly GenuineGroup[] {
  const sends = evidence.scenario.steps.filter((step) => step.do === 'send');
  const [baseline, ...together] = sends.filter(({ as }) => as.startsWith(combined));
  const others = sends.filter((step) => !together.includes(step)).map(({ as }) => labelRead(as));
  if (!baseline || !askedAs(evidence, ...others).every(taken)) return [];
  const caseOf = (step: Send): GenuineCase => ({
    as: labelRead(step.as),
    baseline: labelRead(baseline.as),
    what: whatDiffers(step, baseline),
    edits: [],
  });
  return [{ tame: caseOf(baseline), cases: together.map(caseOf) }];
}

/** The texts, values and the spelling that a request has and its tame one has not. */
function whatDiffers({ body, spelling }: Send, baseline: Send): string {
  const where = [...textMembers.map((member) => member.at), '/callback/force_disable', '/x_trace'];
  const values = where
    .map((one) => ({ name: one.slice(1).replaceAll('/', '.'), is: textAt(body, one), was: textAt(baseline.body, one) }))
    .filter(({ is, was }) => is !== was)
    .map(({ name, is }) => `${name}: ${preview(is)}`)
    .join(', ');
  const spelled = spellings.find(({ id }) => id === spelling);
  // In braces: where a run shrinks a purchase, the words before them stay.
  return `{${values}}${spelled ? ` in a JSON text in which ${spelled.title}` : ''}`;
}

/** A value of a request before the run filled it in: of an id, what stands behind its unique part. */
function textAt(body: Json, where: string): Json | undefined {
  const value = at(body, where);
  return isObject(value) ? value.text : value;
}
