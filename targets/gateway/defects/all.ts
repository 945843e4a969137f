import { AMOUNT_DEFECTS } from './amounts.ts';
import { COMPLETENESS_DEFECTS } from './completeness.ts';
import { CURRENCY_DEFECTS } from './currencies.ts';
import type { Defect, Defective } from './defect.ts';
import caughtBy from './defects.caught-by.json' with { type: 'json' };
import { DELIVERY_DEFECTS } from './delivery.ts';
import { IDENTITY_DEFECTS } from './identity.ts';
import { INSTRUCTION_DEFECTS } from './instructions.ts';
import { LIFE_DEFECTS } from './life.ts';
import { QR_DEFECTS } from './qr.ts';
import { READING_DEFECTS } from './reading.ts';
import { REPLY_DEFECTS } from './replies.ts';
import { RESULT_DEFECTS } from './results.ts';
import { SEALING_DEFECTS } from './sealing.ts';
import { SERIES_DEFECTS } from './series.ts';
import { SIGNATURE_DEFECTS } from './signatures.ts';
import { STATUS_DEFECTS } from './status.ts';

const defective: readonly Defective[] = [
  ...READING_DEFECTS,
  ...COMPLETENESS_DEFECTS,
  ...SIGNATURE_DEFECTS,
  ...IDENTITY_DEFECTS,
  ...CURRENCY_DEFECTS,
  ...AMOUNT_DEFECTS,
  ...REPLY_DEFECTS,
  ...STATUS_DEFECTS,
  ...SEALING_DEFECTS,
  ...DELIVERY_DEFECTS,
  ...INSTRUCTION_DEFECTS,
  ...QR_DEFECTS,
  ...RESULT_DEFECTS,
  ...LIFE_DEFECTS,
  ...SERIES_DEFECTS,
];

/** Every known way in which a payment platform can break its contract: the reference with one thing wrong each. */
export const gatewayDefects: readonly Defect[] = defective.map((one) => ({
  ...one,
  caughtBy: (caughtBy as Readonly<Record<string, readonly string[]>>)[one.id] ?? [],
}));
