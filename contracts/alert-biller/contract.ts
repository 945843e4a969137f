import type { AlertParty } from '#contracts/alert/rule';
import { type Instance, rulesOf, scenariosOf } from '#contracts/rule';
import type { Contract } from '#core/model';
import { askingRules } from './asking.ts';
import { blockingRules } from './blocking/rules.ts';
import { blockingScenarios } from './blocking/scenarios.ts';
import { configurationRules } from './configuration/rules.ts';
import { configurationScenarios } from './configuration/scenarios.ts';
import { decidingRules } from './deciding/rules.ts';
import { decidingScenarios } from './deciding/scenarios.ts';
import { inquiryRules } from './inquiry/rules.ts';
import { inquiryScenarios } from './inquiry/scenarios.ts';
import { billerAmbiguities } from './open-points/readings.ts';
import { openPointScenarios } from './open-points/scenarios.ts';
import { booksRules } from './receiving/books.ts';
import { receivingRules } from './receiving/rules.ts';
import { receivingScenarios } from './receiving/scenarios.ts';
import { repeatRules } from './repeats/rules.ts';
import { repeatScenarios } from './repeats/scenarios.ts';
import { requestRules } from './requests/rules.ts';
import { requestScenarios } from './requests/scenarios.ts';
import { statusRules } from './requests/statuses.ts';
import { series } from './series/scenarios.ts';
import { outcomeRules } from './telling/outcomes.ts';
import { tellingRules } from './telling/rules.ts';
import { tellingScenarios } from './telling/scenarios.ts';

const instance: Instance<AlertParty> = { contract: 'alert-biller', judges: 'alert-biller', facts: 'alert-biller' };

/** What must hold of a biller of PromptPay Alert, by whatever profile it speaks to its bank. */
export const alertBiller: Contract = {
  id: 'alert-biller',
  title: 'PromptPay Alert at a biller',
  judges: 'alert-biller',
  scenarios: scenariosOf(instance, [
    ...receivingScenarios,
    ...repeatScenarios,
    ...configurationScenarios,
    ...decidingScenarios,
    ...tellingScenarios,
    ...inquiryScenarios,
    ...blockingScenarios,
    ...requestScenarios,
    ...openPointScenarios,
    series,
  ]),
  rules: rulesOf(instance, [
    ...receivingRules,
    ...booksRules,
    ...repeatRules,
    ...configurationRules,
    ...tellingRules,
    ...decidingRules,
    ...outcomeRules,
    ...inquiryRules,
    ...blockingRules,
    ...requestRules,
    ...statusRules,
    ...askingRules,
  ]),
  ambiguities: billerAmbiguities,
};
