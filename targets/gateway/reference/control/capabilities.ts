import type { JsonObject } from '#core/json';
import { TERMS, type Terms } from '#targets/gateway/reference/payments/terms';

/** What this gateway claims, and the defaults of its settings. `methods` under `settings` states the terms of each method and channel. */
export function capabilities(): JsonObject {
  const methods = [...new Set(TERMS.map(({ method }) => method))];
  const of = (method: string, channel: string) => TERMS.find((one) => one.method === method && one.channel === channel);
  const display = of('promptpay', 'display');
  const transfer = of('bank-transfer-thailand', 'redirect');
  return {
    protocol: 1,
    name: 'reference gateway',
    version: '1',
    claims: ['reset', 'projects', 'customer', 'clock', 'provider-log', 'status', 'worlds', 'settings', 'multi-method'],
    methods: methods.map((method) => ({
      method,
      channels: TERMS.filter((one) => one.method === method).map(({ channel }) => channel),
    })),
    settings: {
      // Only a QR code that the merchant shows has a lifetime of the platform's own; the others are the provider's.
      qr_lifetime_ms: display?.qrLifetimeMs ?? null,
      threshold_ms: transfer?.thresholdMs ?? null,
      ...seriesOf(transfer),
      methods: TERMS.map(settingsOf),
    },
  };
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
