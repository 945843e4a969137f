import { ANSWERING_DEFECTS } from './answering.ts';
import { ATTRIBUTING_DEFECTS } from './attributing.ts';
import { BELIEVING_DEFECTS } from './believing.ts';
import { CHECKING_DEFECTS } from './checking-at-times.ts';
import { CREDITING_DEFECTS } from './crediting.ts';
import { CREDITING_TWICE } from './crediting-twice.ts';
import { DECIDING_DEFECTS } from './deciding.ts';
import type { MerchantDefect } from './defect.ts';
import { KEEPING_DEFECTS } from './keeping.ts';
import { ODD_DEFECTS } from './oddities.ts';
import { READING_DEFECTS } from './reading.ts';
import { REPLY_DEFECTS } from './replies.ts';
import { SENDING_DEFECTS } from './sending.ts';
import { SHOWING_DEFECTS } from './showing.ts';
import { UNTAME_DEFECTS } from './untame.ts';

/** Every known way in which a merchant can break its contract: the reference with one thing wrong each. */
export const merchantDefects: readonly MerchantDefect[] = [
  ...SENDING_DEFECTS,
  ...REPLY_DEFECTS,
  ...SHOWING_DEFECTS,
  ...BELIEVING_DEFECTS,
  ...CHECKING_DEFECTS,
  ...ATTRIBUTING_DEFECTS,
  ...CREDITING_DEFECTS,
  ...CREDITING_TWICE,
  ...DECIDING_DEFECTS,
  ...READING_DEFECTS,
  ...UNTAME_DEFECTS,
  ...ODD_DEFECTS,
  ...KEEPING_DEFECTS,
  ...ANSWERING_DEFECTS,
];
