import type { JsonObject } from '#core/json';
import type { Contract } from '#core/model';
import { behaviourRules } from './behaviour/rules.ts';
import { dialectPoints } from './dialect/open-points.ts';
import { dialectScenario } from './dialect/scenarios.ts';
import { gateRules } from './gate/rules.ts';
import { gateScenarios } from './gate/scenarios.ts';
import { pageRules } from './page/rules.ts';
import { generatedPages, pageScenarios } from './page/scenarios.ts';
import { readingRules } from './reading/rules.ts';
import { receivingRules } from './receiving/rules.ts';
import { generatedReceiving, receivingScenarios } from './receiving/scenarios.ts';
import { signingRules } from './signing/rules.ts';
import { generatedSigning, signingScenarios } from './signing/scenarios.ts';
import { undisputed } from './undisputed.ts';

/** Generated payloads, none with a signature: what a contract may not make itself. */
export interface Samples {
  /** Messages of any shape to sign. */
  readonly messages: readonly JsonObject[];
  /** Valid callbacks. */
  readonly callbacks: readonly JsonObject[];
  /** Parameters of Payment Page: texts and integers. */
  readonly pages: readonly JsonObject[];
}

/**
 * What must hold of a library that signs, verifies, builds requests and reads callbacks. Samples on which the public
 * libraries differ are left out, since no library may fail on them.
 */
export function sdkContract({ messages, callbacks, pages }: Samples): Contract {
  return {
    id: 'sdk',
    title: 'Libraries that sign, verify, build requests and read callbacks',
    judges: 'sdk',
    scenarios: [
      ...signingScenarios,
      generatedSigning(messages.filter(undisputed)),
      ...receivingScenarios,
      generatedReceiving(callbacks.filter(undisputed)),
      ...pageScenarios,
      generatedPages(pages.filter(undisputed)),
      ...gateScenarios,
      dialectScenario,
    ],
    rules: [...signingRules, ...receivingRules, ...readingRules, ...pageRules, ...gateRules, ...behaviourRules],
    ambiguities: dialectPoints,
  };
}
