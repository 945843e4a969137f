import { confusions } from './confusions.ts';
import type { SignatureFault } from './fault.ts';
import { misspellings } from './misspellings.ts';
import { tamperings } from './tamperings.ts';

export type { SignatureFault } from './fault.ts';

/** Every fault of a signature that the kit can make, with what a correct receiver must do. */
export const signatureFaults: readonly SignatureFault[] = [...misspellings, ...tamperings, ...confusions];
