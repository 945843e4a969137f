import { acceptanceRules } from './acceptance/rules.ts';
import { callbackJson } from './callback/format.ts';
import { callbackRules } from './callback/rules.ts';
import { deliveryRules } from './delivery/rules.ts';
import { genuineRules } from './genuine/rules.ts';
import { identityRules } from './identity/rules.ts';
import { instructionRules } from './instruction/rules.ts';
import { lifetimeRules } from './lifetime/rules.ts';
import { refusalRules } from './refusal/rules.ts';
import { resultRules } from './result/rules.ts';
import { seriesRules } from './series/rules.ts';
import { statusRules } from './status/rules.ts';
import type { GateRule } from './templates.ts';

/** Every rule of Gate, topic by topic. First stands the rule whose failure leaves the others nothing to read. */
export const gateRules: readonly GateRule[] = [
  callbackJson,
  ...acceptanceRules,
  ...genuineRules,
  ...refusalRules,
  ...identityRules,
  ...callbackRules,
  ...instructionRules,
  ...resultRules,
  ...lifetimeRules,
  ...deliveryRules,
  ...statusRules,
  ...seriesRules,
];
