import type { Satang } from '#core/money';
import type { Millis } from '#core/time';
import type { Customer, ReadTerms } from './session.ts';

/** What happened, in order, as the model sees it; `at` is the target's clock in milliseconds. */
export type SeriesEvent =
  | {
      readonly do: 'purchase';
      readonly label: string;
      readonly owner: string;
      readonly amount: Satang;
      readonly at: Millis;
    }
  | { readonly do: 'pay' | 'decline'; readonly label: string };

/** Why a purchase reaches the provider or does not. */
export type Why = 'first' | 'same-amount' | 'other-amount' | 'beyond-limit' | 'after-window' | 'after-success';

/** What a reading predicts of one purchase. */
export interface Prediction {
  readonly label: string;
  readonly owner: string;
  readonly amount: Satang;
  readonly why: Why;
  /** The purchase whose redirect data it carries: its own label where it reaches the provider. */
  readonly dataOf: string;
  /** How it ends: `open` where nothing has decided it. */
  final: 'open' | 'success' | 'decline' | 'series-decline';
}

/** What has happened up to an event, under one reading. */
export interface Book extends ReadTerms {
  readonly predictions: Map<string, Prediction>;
  readonly customers: Map<string, Customer>;
  /** Number of the event. */
  now: number;
}
