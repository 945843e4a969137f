import type { GateRule } from '#contracts/gateway/templates';
import { seriesPaidSucceeds, seriesRestDeclined } from './ends.ts';
import {
  seriesLimit,
  seriesOtherAmount,
  seriesOwn,
  seriesReset,
  seriesSameAmount,
  seriesWindow,
} from './redirect-data.ts';

/** The series rules: which purchases reach the provider, whose data they carry, and how they end. */
export const seriesRules: readonly GateRule[] = [
  seriesSameAmount,
  seriesOtherAmount,
  seriesLimit,
  seriesWindow,
  seriesReset,
  seriesOwn,
  seriesRestDeclined,
  seriesPaidSucceeds,
];
