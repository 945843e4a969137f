import { EVIDENCE_MEMBERS } from './evidence-members.ts';
import { REPORT_MEMBERS } from './report-members.ts';
import { WORDS } from './words.ts';

/** Member names that the kit itself writes. */
export const OWN_NAMES: ReadonlySet<string> = new Set([...REPORT_MEMBERS, ...EVIDENCE_MEMBERS]);

/** Closed words that the kit itself writes as whole values, such as outcomes. */
export const OWN_WORDS: ReadonlySet<string> = new Set(WORDS);
