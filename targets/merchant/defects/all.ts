import { ANSWERING_DEFECTS } from './answering.ts';
import { ATTRIBUTING_DEFECTS } from './believing/attributing.ts';
import { BODY_DEFECTS } from './believing/bodies.ts';
import { CHECKING_DEFECTS } from './believing/checking.ts';
import { READING_DEFECTS } from './believing/reading.ts';
import { BELIEVING_DEFECTS } from './believing/signatures.ts';
import { TELLING_DEFECTS } from './believing/telling.ts';
import { UNTAME_DEFECTS } from './believing/untame.ts';
import { CREDITING_DEFECTS } from './crediting.ts';
import { CREDITING_TWICE } from './crediting-twice.ts';
import { DECIDING_DEFECTS } from './deciding.ts';
import type { MerchantDefect } from './defect.ts';
import { KEEPING_DEFECTS } from './keeping.ts';
import { ODD_DEFECTS } from './oddities.ts';
import { REPLY_DEFECTS } from './replies.ts';
import { RETURNING_DEFECTS } from './returning.ts';
import { SENDING_DEFECTS } from './sending.ts';
import { SHOWING_DEFECTS } from './showing.ts';
import { STATUS_DEFECTS } from './statuses.ts';

/** Every known way in which a merchant can break its contract: the reference with one thing wrong each. */
export const merchantDefects: readonly MerchantDefect[] = [
  ...SENDING_DEFECTS,
  ...REPLY_DEFECTS,
  ...STATUS_DEFECTS,
  ...SHOWING_DEFECTS,
  ...BELIEVING_DEFECTS,
  ...CHECKING_DEFECTS,
  ...ATTRIBUTING_DEFECTS,
  ...BODY_DEFECTS,
  ...TELLING_DEFECTS,
  ...CREDITING_DEFECTS,
  ...CREDITING_TWICE,
  ...DECIDING_DEFECTS,
  ...READING_DEFECTS,
  ...UNTAME_DEFECTS,
  ...ODD_DEFECTS,
  ...RETURNING_DEFECTS,
  ...KEEPING_DEFECTS,
  ...ANSWERING_DEFECTS,
];
