import type { JsonObject } from '#core/json';
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

/** The samples that all public libraries sign alike: no library may fail on the others. */
export function undisputedOnly({ messages, callbacks, pages }: Samples): Samples {
  return {
    messages: messages.filter(undisputed),
    callbacks: callbacks.filter(undisputed),
    pages: pages.filter(undisputed),
  };
}
