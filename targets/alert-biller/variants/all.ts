import { decidingVariants } from './deciding.ts';
import { receivingVariants } from './receiving.ts';
import { sendingVariants } from './sending.ts';
import { tellingVariants } from './telling.ts';
import type { Variant } from './variant.ts';

/** Every known way in which a biller can differ from the reference and keep its contract. */
export const billerVariants: readonly Variant[] = [
  ...receivingVariants,
  ...decidingVariants,
  ...tellingVariants,
  ...sendingVariants,
];
