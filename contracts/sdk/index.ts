import type { JsonObject } from '#core/json';
import type { Contract } from '#core/model';
import { conductRules } from './conduct.ts';
import { dialectPoints } from './dialect.ts';
import { dialectStory } from './dialect-stories.ts';
import { gateRules } from './gate.ts';
import { gateStories } from './gate-stories.ts';
import { pageRules } from './page.ts';
import { generatedPages, pageStories } from './page-stories.ts';
import { readingRules } from './reading.ts';
import { receivingRules } from './receiving.ts';
import { generatedReceiving, receivingStories } from './receiving-stories.ts';
import { signingRules } from './signing.ts';
import { generatedSigning, signingStories } from './signing-stories.ts';
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
    stories: [
      ...signingStories,
      generatedSigning(messages.filter(undisputed)),
      ...receivingStories,
      generatedReceiving(callbacks.filter(undisputed)),
      ...pageStories,
      generatedPages(pages.filter(undisputed)),
      ...gateStories,
      dialectStory,
    ],
    rules: [...signingRules, ...receivingRules, ...readingRules, ...pageRules, ...gateRules, ...conductRules],
    ambiguities: dialectPoints,
  };
}
