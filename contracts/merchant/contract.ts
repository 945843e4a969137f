import { ambiguitiesOf } from '#contracts/open-point';
import { type Cites, type RuleTemplate, rulesOf, type ScenarioTemplate, scenariosOf } from '#contracts/rule';
import type { Contract } from '#core/model';
import { type Method, methods } from '#schemas/methods';
import { alike, alikeRules } from './alike/alike.ts';
import { amountRules } from './amount/rules.ts';
import { otherAmount, otherCurrency } from './amount/scenarios.ts';
import { answerRules } from './answers/rules.ts';
import { attemptRules, secondAttempt } from './attempts/attempts.ts';
import { bodyRules } from './bodies/rules.ts';
import { confusedTypes, heavy, malformed, odd } from './bodies/scenarios.ts';
import { merchantDeviations } from './books/deviations.ts';
import { asked, bookRules } from './books/rules.ts';
import { CITATIONS, FURTHER_ROWS } from './citations.ts';
import { contradictedRules } from './contradicted/rules.ts';
import { declineAfter, successAfter } from './contradicted/scenarios.ts';
import { type MerchantFacts, merchantFacts } from './facts.ts';
import { elsewhereRules } from './forged/elsewhere-rules.ts';
import { forgedRules } from './forged/rules.ts';
import { elsewhere, misled, promoted, redirected, tampered, unsigned, wrongSignature } from './forged/scenarios.ts';
import { afterResult, beforeReply } from './forged/states.ts';
import { genuineRules } from './genuine/rules.ts';
import { declines, generalSignature, letterCase, otherType, varied } from './genuine/scenarios.ts';
import { holding, spelled } from './genuine/untame.ts';
import { untamedRules } from './genuine/untamed-rules.ts';
import { latenessRules } from './lateness/rules.ts';
import { afterElevenDays } from './lateness/scenarios.ts';
import { lossRules } from './loss/rules.ts';
import { atTheEnd, failing } from './loss/scenarios.ts';
import { believingPoints } from './open-points/believing.ts';
import { sendingPoints } from './open-points/sending.ts';
import { frameRules, pageWithoutName } from './page/oddities.ts';
import { page } from './page/opened.ts';
import { pageRules } from './page/page.ts';
import { repeatedRules } from './repeated/rules.ts';
import { atOnce, interrupted, overtaken, repeated } from './repeated/scenarios.ts';
import { replyRules } from './replies/rules.ts';
import { lostReply, lostRequest, refusal, serverFault, unanswered } from './replies/scenarios.ts';
import { statusRules } from './replies/status.ts';
import { customerRules } from './requests/customer.ts';
import { requestRules } from './requests/rules.ts';
import { amounts, currency, customers, limits, whole } from './requests/scenarios.ts';
import { returningRules } from './returning/rules.ts';
import { paidAndBack, returned } from './returning/scenarios.ts';
import { series, seriesRules } from './series/series.ts';
import { shownRules } from './shown/rules.ts';
import { displayScenario, redirectScenario } from './shown/scenarios.ts';
import { merchantSituations } from './situations.ts';
import { toldRules } from './told/rules.ts';
import { halfTold } from './told/scenarios.ts';

/** What is brought about with every merchant, in this order; the last reads all books once more. */
const SCENARIOS: readonly ScenarioTemplate<MerchantFacts>[] = [
  whole,
  // The longest first: what is short fits beside them.
  wrongSignature,
  odd,
  tampered,
  heavy,
  unsigned,
  malformed,
  varied,
  confusedTypes,
  customers,
  amounts,
  currency,
  limits,
  asked,
  redirectScenario,
  displayScenario,
  beforeReply,
  afterResult,
  promoted,
  misled,
  elsewhere,
  redirected,
  declines,
  letterCase,
  spelled,
  holding,
  otherType,
  generalSignature,
  repeated,
  atOnce,
  interrupted,
  overtaken,
  declineAfter,
  successAfter,
  halfTold,
  alike,
  otherAmount,
  otherCurrency,
  returned,
  paidAndBack,
  series,
  secondAttempt,
  page,
  pageWithoutName,
  lostReply,
  lostRequest,
  serverFault,
  refusal,
  unanswered,
  afterElevenDays,
  failing,
  atTheEnd,
];

/** What must hold of every merchant. */
const RULES: readonly RuleTemplate<MerchantFacts>[] = [
  ...requestRules,
  ...customerRules,
  ...replyRules,
  ...statusRules,
  ...shownRules,
  ...forgedRules,
  ...elsewhereRules,
  ...genuineRules,
  ...untamedRules,
  ...repeatedRules,
  ...contradictedRules,
  ...toldRules,
  ...alikeRules,
  ...amountRules,
  ...bodyRules,
  ...answerRules,
  ...latenessRules,
  ...returningRules,
  ...lossRules,
  ...seriesRules,
  ...attemptRules,
  ...pageRules,
  ...frameRules,
  ...bookRules,
];

/** The contract of a merchant for one method and channel. */
export function merchantContract(method: Method): Contract {
  const id = `merchant/${method.id}`;
  const facts = merchantFacts(method);
  const instance = { contract: id, judges: 'merchant', facts } as const;
  const applicable = RULES.filter(
    ({ scenarios = [] }) => scenarios.length === 0 || scenarios.some(({ when }) => when?.(facts) ?? true),
  );
  return {
    id,
    title: `A merchant that sells by ${method.title}`,
    judges: 'merchant',
    scope: { method: method.method, channel: method.channel },
    scenarios: scenariosOf(instance, SCENARIOS),
    rules: rulesOf(instance, applicable, citesOf(method, applicable)),
    ambiguities: ambiguitiesOf(facts, [...believingPoints, ...sendingPoints]),
    situations: merchantSituations,
    deviations: merchantDeviations,
  };
}

/** On whose word a method has each rule, where that is not the same for all methods. */
function citesOf({ id }: Method, templates: readonly RuleTemplate<MerchantFacts>[]): Readonly<Record<string, Cites>> {
  return Object.fromEntries(
    templates.flatMap(({ topic, cites: common }) => {
      const own = CITATIONS[id]?.[topic];
      const further = FURTHER_ROWS[id]?.[topic];
      if (own) return [[topic, own]];
      return common && further ? [[topic, { ...common, covers: [...common.covers, ...further] }]] : [];
    }),
  );
}

/** The contracts of a merchant, one a method and channel. */
export const merchantContracts: readonly Contract[] = methods.map(merchantContract);
