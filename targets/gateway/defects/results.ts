import type { Defective } from './defect.ts';
import { MEMBER_DEFECTS } from './members.ts';
import { OUTCOME_DEFECTS } from './outcomes.ts';
import { SUM_DEFECTS } from './sums.ts';

/** Every defect of the final callbacks' content. */
export const RESULT_DEFECTS: readonly Defective[] = [...OUTCOME_DEFECTS, ...MEMBER_DEFECTS, ...SUM_DEFECTS];
