import type { SignatureFault } from './signature-fault.ts';
import { confusions } from './signature-faults-structure.ts';
import { tamperings } from './signature-faults-tampered.ts';
import { misspellings } from './signature-faults-value.ts';

export type { SignatureFault } from './signature-fault.ts';

/** Every fault of a signature that the kit can make, with what a correct receiver must do. */
export const signatureFaults: readonly SignatureFault[] = [...misspellings, ...tamperings, ...confusions];
