import { seriesReadings } from '#contracts/gateway/series/open-points';
import { callbackReadings } from './callbacks.ts';
import { emptyReadings } from './empties.ts';
import { memberReadings } from './members.ts';
import type { GateOpenPoint } from './open-point.ts';
import { qrReadings } from './qr-codes.ts';
import { requestReadings } from './requests.ts';
import { resultReadings } from './results.ts';
import { signingReadings } from './signing.ts';

/** The open points that show on Gate. */
export const openPointReadings: readonly GateOpenPoint[] = [
  ...requestReadings,
  ...callbackReadings,
  ...resultReadings,
  ...memberReadings,
  ...signingReadings,
  ...emptyReadings,
  ...qrReadings,
  ...seriesReadings,
];
