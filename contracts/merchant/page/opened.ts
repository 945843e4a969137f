import { createHmac } from 'node:crypto';
import { labels } from '#contracts/labels';
import { type Look, looks } from '#contracts/merchant/evidence';
import type { MerchantFacts } from '#contracts/merchant/facts';
import { audit, bought, callback, purchase, read, set, succeeded } from '#contracts/merchant/moves';
import { scenario } from '#contracts/merchant/rule';
import { at, isObject, type Json, type JsonObject } from '#core/json';
import type { Evidence, Step } from '#core/model';
import { lines } from '#schemas/signature/sign';

export const { opened, semicolon } = labels('opened', 'semicolon');

/** A purchase that the customer makes on Payment Page. */
export const page = scenario('payment-page', 'A purchase on Payment Page', pagePurchases, {
  when: ({ method }) => method.schemas.page !== undefined,
});

function pagePurchases(facts: MerchantFacts): readonly Step[] {
  return [
    purchase(facts, opened, { interface: 'page' }),
    read(opened),
    ...bought(facts, opened).slice(1),
    ...['missing', 'wrong-key'].map((fault) =>
      callback('success', opened, { as: fault, signed: { fault }, forged: true }),
    ),
    read(opened),
    ...succeeded(opened),
    purchase(facts, semicolon, {
      interface: 'page',
      edits: [set('/customer/first_name', 'Som;chai'), set('/customer/last_name', 'Jaidee; Jr.')],
    }),
    audit,
  ];
}

/** The parameters that open the page, as they are signed: numbers where the documents have numbers. */
export interface Opened {
  readonly look: Look;
  readonly evidence: Evidence;
  readonly params: JsonObject;
}

/** Every address or form of Payment Page that the books show. */
export function openings(evidence: Evidence): readonly Opened[] {
  return looks(evidence).flatMap((look) => {
    const params = parametersOf(look.present);
    return params ? [{ look, evidence, params }] : [];
  });
}

function parametersOf(present: Json): JsonObject | undefined {
  if (at(present, '/kind') !== 'page') return undefined;
  const given = at(present, '/params');
  const url = at(present, '/url');
  if (isObject(given)) return typed(Object.entries(given).map(([name, value]) => [name, String(value)]));
  return typeof url === 'string' && URL.canParse(url) ? typed([...new URL(url).searchParams]) : undefined;
}

function typed(params: readonly (readonly [string, string])[]): JsonObject {
  return Object.fromEntries(
    params.map(([name, value]) => [
      name,
      /^(project_id|payment_amount)$/.test(name) && /^\d{1,15}$/.test(value) ? Number(value) : value,
    ]),
  );
}

/** Whether `frame_mode` is signed like any other parameter: that it is not stands in the platform’s libraries alone. */
export function isSignedWithFrame({ frame_mode, ...others }: JsonObject, evidence: Evidence): boolean {
  if (frame_mode === undefined) return false;
  const { signature, ...signed } = others;
  const text = [...lines(signed), `frame_mode:${frame_mode}`].sort().join(';');
  return (
    createHmac('sha512', evidence.projects.main?.key ?? '')
      .update(text)
      .digest('base64') === signature
  );
}

/** The claim of a merchant that buys by Payment Page. */
export const offers = ({ method }: MerchantFacts): readonly string[] => [`page:${method.method}`];
