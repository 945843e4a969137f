import { codeVariants } from './code.ts';
import { flowVariants } from './flow.ts';
import { layoutVariants } from './layout.ts';
import { readingVariants } from './readings.ts';
import type { PageVariant } from './variant.ts';
import { wordVariants } from './words.ts';

/** Every variant of Payment Page. */
export const pageVariants: readonly PageVariant[] = [
  ...layoutVariants,
  ...wordVariants,
  ...codeVariants,
  ...flowVariants,
  ...readingVariants,
];
