import type { KeyObject } from 'node:crypto';
import type { Satang } from '#core/money';
import type { Millis } from '#core/time';
import type { Terms } from './payments/terms.ts';

/** Where customers go back to. */
export interface ReturnUrls {
  readonly success?: string;
  readonly decline?: string;
  readonly return?: string;
}

/** What a project sets for itself, over the documented terms of its methods. */
export interface Settings {
  readonly qrLifetimeMs?: Millis;
  readonly thresholdMs?: Millis;
  readonly limits?: { readonly min?: Satang; readonly max?: Satang };
  readonly series?: { readonly windowMs?: Millis; readonly distinct?: number };
}

/** A merchant's project. */
export interface Project {
  readonly id: number;
  /** A secret. */
  readonly key: KeyObject;
  /** One for each method that it takes, with the project's settings in them. */
  readonly terms: readonly Terms[];
  readonly callbackUrl: string | undefined;
  readonly returnUrls: ReturnUrls;
}

/** Documented terms with a project's settings over them. */
export function agreedTerms(documented: Terms, settings: Settings): Terms {
  return {
    ...documented,
    qrLifetimeMs: settings.qrLifetimeMs ?? documented.qrLifetimeMs,
    thresholdMs: settings.thresholdMs ?? documented.thresholdMs,
    limits: { ...documented.limits, ...settings.limits },
    series: documented.series && { ...documented.series, ...settings.series },
  };
}
