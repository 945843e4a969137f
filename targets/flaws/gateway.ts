import type { Flaw, Spoiled } from './flaw.ts';
import { AMOUNT_FLAWS } from './gateway/amounts.ts';
import { COMPLETENESS_FLAWS } from './gateway/completeness.ts';
import { CURRENCY_FLAWS } from './gateway/currencies.ts';
import { DELIVERY_FLAWS } from './gateway/delivery.ts';
import { IDENTITY_FLAWS } from './gateway/identity.ts';
import { INSTRUCTION_FLAWS } from './gateway/instructions.ts';
import { LIFE_FLAWS } from './gateway/life.ts';
import { QR_FLAWS } from './gateway/qr.ts';
import { READING_FLAWS } from './gateway/reading.ts';
import { REPLY_FLAWS } from './gateway/replies.ts';
import { RESULT_FLAWS } from './gateway/results.ts';
import { SEALING_FLAWS } from './gateway/sealing.ts';
import { SERIES_FLAWS } from './gateway/series.ts';
import { SIGNATURE_FLAWS } from './gateway/signatures.ts';
import { STATUS_FLAWS } from './gateway/status.ts';
import caughtBy from './gateway.caught-by.json' with { type: 'json' };

const spoiled: readonly Spoiled[] = [
  ...READING_FLAWS,
  ...COMPLETENESS_FLAWS,
  ...SIGNATURE_FLAWS,
  ...IDENTITY_FLAWS,
  ...CURRENCY_FLAWS,
  ...AMOUNT_FLAWS,
  ...REPLY_FLAWS,
  ...STATUS_FLAWS,
  ...SEALING_FLAWS,
  ...DELIVERY_FLAWS,
  ...INSTRUCTION_FLAWS,
  ...QR_FLAWS,
  ...RESULT_FLAWS,
  ...LIFE_FLAWS,
  ...SERIES_FLAWS,
];

/** Every known way in which a payment platform can break its contract: the reference with one thing wrong each. */
export const gatewayFlaws: readonly Flaw[] = spoiled.map((one) => ({
  ...one,
  caughtBy: (caughtBy as Readonly<Record<string, readonly string[]>>)[one.id] ?? [],
}));
