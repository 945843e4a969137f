import { localeScenario } from './behaviour/locale.ts';
import { dialectScenario } from './dialect/scenarios.ts';
import { gateScenarios } from './gate/scenarios.ts';
import { pageScenarios } from './page/scenarios.ts';
import { receivingScenarios } from './receiving/scenarios.ts';
import type { SdkScenario } from './scenario.ts';
import { signingScenarios } from './signing/scenarios.ts';

/** Every scenario for libraries. */
export const sdkScenarios: readonly SdkScenario[] = [
  ...signingScenarios,
  ...receivingScenarios,
  ...pageScenarios,
  ...gateScenarios,
  dialectScenario,
  localeScenario,
];
