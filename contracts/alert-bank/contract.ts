import type { AlertParty } from '#contracts/alert/rule';
import { type Instance, rulesOf, scenariosOf } from '#contracts/rule';
import type { Contract } from '#core/model';
import { acknowledgementRules } from './acknowledgement/rules.ts';
import { acknowledgementScenarios } from './acknowledgement/scenarios.ts';
import { blockingRules } from './blocking/rules.ts';
import { blockingScenarios } from './blocking/scenarios.ts';
import { deliveryRules } from './delivery/rules.ts';
import { deliveryScenarios } from './delivery/scenarios.ts';
import { inquiryRules } from './inquiry/rules.ts';
import { inquiryScenarios } from './inquiry/scenarios.ts';
import { bankAmbiguities } from './open-points/readings.ts';
import { openPointScenarios } from './open-points/scenarios.ts';
import { refusalRules } from './refusal/rules.ts';
import { refusalScenarios } from './refusal/scenarios.ts';
import { repeatRules } from './repeats/rules.ts';
import { repeatScenarios } from './repeats/scenarios.ts';
import { scheduleRules } from './schedule/rules.ts';
import { scheduleScenarios } from './schedule/scenarios.ts';
import { secretRules } from './secrets.ts';
import { sendingRules } from './sending/rules.ts';
import { sendingScenarios } from './sending/scenarios.ts';
import { series } from './series/scenarios.ts';

const instance: Instance<AlertParty> = { contract: 'alert-bank', judges: 'alert-bank', facts: 'alert-bank' };

/** What must hold of a bank's PromptPay Alert API, by whatever profile it is spoken to. */
export const alertBank: Contract = {
  id: 'alert-bank',
  title: 'PromptPay Alert at a bank',
  judges: 'alert-bank',
  scenarios: scenariosOf(instance, [
    ...sendingScenarios,
    ...scheduleScenarios,
    ...inquiryScenarios,
    ...deliveryScenarios,
    ...acknowledgementScenarios,
    ...blockingScenarios,
    ...refusalScenarios,
    ...repeatScenarios,
    ...openPointScenarios,
    series,
  ]),
  rules: rulesOf(instance, [
    ...sendingRules,
    ...scheduleRules,
    ...inquiryRules,
    ...deliveryRules,
    ...acknowledgementRules,
    ...blockingRules,
    ...refusalRules,
    ...repeatRules,
    ...secretRules,
  ]),
  ambiguities: bankAmbiguities,
};
