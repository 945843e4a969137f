import { ANSWER_VARIANTS } from './answers.ts';
import { BOOK_VARIANTS } from './books.ts';
import { REQUEST_VARIANTS } from './requests.ts';
import type { MerchantVariant } from './variant.ts';

/** Merchants that read every open point in another way than the reference, and are as right. */
export const merchantVariants: readonly MerchantVariant[] = [...ANSWER_VARIANTS, ...BOOK_VARIANTS, ...REQUEST_VARIANTS];
