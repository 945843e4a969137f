import { ANSWERING_DEFECTS } from './answering.ts';
import { BELIEVING_DEFECTS } from './believing.ts';
import { BOOKING_DEFECTS } from './booking.ts';
import type { MerchantDefect } from './defect.ts';
import { SENDING_DEFECTS } from './sending.ts';
import { SHOWING_DEFECTS } from './showing.ts';

/** Every known way in which a merchant can break its contract: the reference with one thing wrong each. */
export const merchantDefects: readonly MerchantDefect[] = [
  ...SENDING_DEFECTS,
  ...SHOWING_DEFECTS,
  ...BELIEVING_DEFECTS,
  ...BOOKING_DEFECTS,
  ...ANSWERING_DEFECTS,
];
