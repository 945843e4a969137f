import type { Spoiled } from '../flaw.ts';
import { MEMBER_FLAWS } from './members.ts';
import { OUTCOME_FLAWS } from './outcomes.ts';
import { SUM_FLAWS } from './sums.ts';

/** Every flaw of the final callbacks' content. */
export const RESULT_FLAWS: readonly Spoiled[] = [...OUTCOME_FLAWS, ...MEMBER_FLAWS, ...SUM_FLAWS];
