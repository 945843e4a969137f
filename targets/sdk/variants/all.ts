import { GATE_VARIANTS } from './gate.ts';
import { PAGE_VARIANTS } from './page.ts';
import { RECEIVING_VARIANTS } from './receiving.ts';
import { SIGNING_VARIANTS } from './signing.ts';
import type { SdkVariant } from './variant.ts';

/** What the documents and the target protocol leave to a library, one choice each. */
export const sdkVariants: readonly SdkVariant[] = [
  ...SIGNING_VARIANTS,
  ...RECEIVING_VARIANTS,
  ...PAGE_VARIANTS,
  ...GATE_VARIANTS,
];
