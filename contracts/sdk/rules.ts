import { behaviourRules } from './behaviour/rules.ts';
import { gateRules } from './gate/rules.ts';
import { pageRules } from './page/rules.ts';
import { readingRules } from './reading/rules.ts';
import { receivingRules } from './receiving/rules.ts';
import type { SdkRule } from './rule.ts';
import { signingRules } from './signing/rules.ts';

/** Every rule for libraries. */
export const sdkRules: readonly SdkRule[] = [
  ...signingRules,
  ...receivingRules,
  ...readingRules,
  ...pageRules,
  ...gateRules,
  ...behaviourRules,
];
