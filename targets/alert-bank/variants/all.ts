import { answeringVariants } from './answering.ts';
import { sendingVariants } from './sending.ts';
import { takingVariants } from './taking.ts';
import type { Variant } from './variant.ts';
import { wireVariants } from './wire.ts';

/** Every known way in which a bank can differ from the reference and keep its contract. */
export const bankVariants: readonly Variant[] = [
  ...sendingVariants,
  ...answeringVariants,
  ...takingVariants,
  ...wireVariants,
];
