import type { JsonObject } from '#core/json';
import { type Method, methods } from '#schemas/methods';
import { TERMS, type Terms, termsOf } from '#targets/gateway/reference/payments/terms';

const CLAIMS = [
  ...['reset', 'projects', 'customer', 'clock', 'provider-log', 'status', 'worlds', 'settings'],
  ...['multi-method', 'payment-page'],
];

/** What this gateway claims, and the defaults of its settings. `methods` under `settings` states the terms of each method and channel. */
export function capabilities(): JsonObject {
  const names = new Set(TERMS.map(({ method }) => method));
  return {
    protocol: 1,
    name: 'reference gateway',
    version: '1',
    claims: CLAIMS,
    methods: [...names].map((method) => ({
      method,
      channels: TERMS.filter((one) => one.method === method).map(({ channel }) => channel),
    })),
    // All other elements are found by the names that the protocol gives them.
    page: { method: '[data-method="{method}"]', widget_script: 'payment/widget.js' },
    settings: {
      // Only a QR code that the merchant shows has a lifetime of the platform's own; the others are the provider's.
      qr_lifetime_ms: firstTerms(({ lifetimeIsSetting }) => lifetimeIsSetting)?.qrLifetimeMs ?? null,
      threshold_ms: firstTerms(({ thresholdMs }) => thresholdMs !== undefined)?.thresholdMs ?? null,
      ...seriesOf(firstTerms(({ series }) => series !== undefined)),
      methods: TERMS.map(settingsOf),
    },
  };
}

/** The terms of the first method that has something to set. */
function firstTerms(has: (method: Method) => boolean): Terms | undefined {
  const found = methods.find(has);
  return found && termsOf(found.method, found.channel);
}

function settingsOf(terms: Terms): JsonObject {
  const { method, channel, qrLifetimeMs, thresholdMs, limits } = terms;
  return {
    method,
    channel,
    ...(qrLifetimeMs !== null && { qr_lifetime_ms: qrLifetimeMs }),
    ...(thresholdMs !== null && { threshold_ms: thresholdMs }),
    limits,
    ...seriesOf(terms),
  };
}

function seriesOf(terms: Terms | undefined): JsonObject {
  return terms?.series ? { series: { window_ms: terms.series.windowMs, distinct: terms.series.distinct } } : {};
}
