import type { SignatureFault } from './fault.ts';
import { confusions } from './structure.ts';
import { tamperings } from './tampered.ts';
import { misspellings } from './value.ts';

export type { SignatureFault } from './fault.ts';

/** Every fault of a signature that the kit can make, with what a correct receiver must do. */
export const signatureFaults: readonly SignatureFault[] = [...misspellings, ...tamperings, ...confusions];
