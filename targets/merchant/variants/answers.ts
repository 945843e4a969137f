import type { HttpRequest } from '#core/http';
import { isObject, type Json } from '#core/json';
import type { JsonRead } from '#schemas/json/read';
import { readJson } from '#schemas/json/read';
import { answers, type MerchantVariant, variant } from './variant.ts';

/** Reads as a common library does: a byte order mark is skipped, the last of two members wins. */
function readLeniently({ body }: HttpRequest): JsonRead {
  const text = new TextDecoder().decode(body);
  try {
    return { ok: true, value: JSON.parse(text) as Json };
  } catch {
    return readJson(body);
  }
}

/** What is answered to callbacks, and which bodies are read. */
export const ANSWER_VARIANTS: readonly MerchantVariant[] = [
  variant('refuses-with-401', 'Answers 401 to forgeries.', answers({ forged: 401 })),
  variant(
    'refuses-with-400',
    'Answers 400 to whatever it does not take.',
    answers({ forged: 400, foreign: 400, mistyped: 400, unknown: 400 }),
  ),
  variant(
    'refuses-with-422',
    'Answers 422 to what it cannot read, and 404 to forgeries.',
    answers({ unreadable: 422, mistyped: 422, forged: 404, foreign: 404 }),
  ),
  variant(
    'unknown-acknowledged',
    'Answers 200 to payments that it does not know.',
    answers({ unknown: 200, foreign: 200 }),
  ),
  variant('refuses-with-500', 'Answers 500 to forgeries.', answers({ forged: 500 })),
  variant(
    'acknowledges-forgeries',
    'Answers 200 to forgeries, and does nothing.',
    answers({ forged: 200 }),
    [],
    ['forgery-not-acknowledged'],
  ),
  variant(
    'unknown-failed',
    'Answers 500 to payments that it does not know.',
    answers({ unknown: 500 }),
    [],
    ['unknown-payment-answered'],
  ),
  variant('says-ok', 'Answers OK in the body.', answers({}, { taken: 'OK', repeated: 'OK' })),
  variant(
    'says-json',
    'Answers JSON in the body, and why it refuses.',
    answers(
      {},
      { taken: '{"status":"ok"}', repeated: '{"status":"ok","already":true}', forged: '{"error":"signature"}' },
    ),
  ),
  variant(
    'says-html',
    'Answers a page, whatever it was sent.',
    answers({}, { taken: '<!doctype html><title>Shop</title>', forged: '<h1>403</h1>', unreadable: '<h1>400</h1>' }),
  ),
  variant('failed-with-503', 'Answers 503 while its books cannot be written.', answers({ failed: 503 })),
  variant('busy-409', 'Answers 409 while another callback of the payment is in work.', (compliant) => ({
    sendsAwayWhileBusy: true,
    ...answers({ busy: 409 })(compliant),
  })),
  variant('busy-503', 'Answers 503 while another callback of the payment is in work, which takes a moment.', () => ({
    sendsAwayWhileBusy: true,
    commitMs: 3,
  })),
  variant(
    'lenient-reader',
    'Reads JSON as a common library does: the last of two members wins.',
    () => ({ read: readLeniently }),
    undefined,
    ['long-integers-taken'],
  ),
  variant('signature-at-the-top', 'Looks for a signature at the top level only.', ({ verify }) => ({
    verify: (message, ...others) => typeof message.signature === 'string' && verify(message, ...others),
  })),
  variant('any-signature', 'Takes a right signature in general, whatever stands at the top level.', ({ verify }) => ({
    verify: (message, ...others) => {
      const { signature: _, ...rest } = message;
      return verify(message, ...others) || (isObject(rest.general) && verify(rest, ...others));
    },
  })),
  variant('strict-content-type', 'Reads only what says that it is JSON.', ({ read }) => ({
    read: (request) =>
      (request.headers['content-type'] ?? '').startsWith('application/json')
        ? read(request)
        : { ok: false, fault: 'not-json', at: 0, detail: 'no JSON by its content type' },
  })),
  variant('texts-of-digits', 'Reads an amount that is a text of digits.', ({ understood }) => ({
    understood: (message) => {
      const news = understood(message);
      const payment = message.payment as { sum?: { amount?: unknown; currency?: unknown } } | undefined;
      const amount = payment?.sum?.amount;
      if (news || typeof amount !== 'string' || !/^\d+$/.test(amount)) return news;
      return understood({
        ...message,
        payment: { ...payment, sum: { amount: Number(amount), currency: String(payment?.sum?.currency) } },
      });
    },
  })),
];
