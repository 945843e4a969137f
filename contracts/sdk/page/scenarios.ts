import { labels, numbered } from '#contracts/labels';
import { BASELINE } from '#contracts/sdk/calls';
import { call, KEY, type SdkScenario } from '#contracts/sdk/scenario';
import type { JsonObject } from '#core/json';
import type { Step } from '#core/model';
import { ASKED, BOOLEANS, OF_FIRST_CUSTOMER_ONLY, PROMPTPAY } from './parameters.ts';

/** Scheme and host of Payment Page. */
export const BASE_URL = 'https://paymentpage.example.com';
const needs = ['operation:payment_page_url'];

/** Values of many kinds. The baseline is what any library can send; what another value holds may be refused. */
export const parameterValues: SdkScenario = {
  name: 'page/values',
  title: 'Addresses of Payment Page with values of many kinds',
  needs,
  steps: () => behindBaseline(ASKED),
};

export const booleanParameters: SdkScenario = {
  name: 'page/booleans',
  title: 'Addresses of Payment Page with booleans',
  needs,
  steps: () => behindBaseline(BOOLEANS),
};

export const nullParameter: SdkScenario = {
  name: 'page/null',
  title: 'An address with a parameter that is null',
  needs,
  steps: () => behindBaseline({ null: { ...PROMPTPAY, payment_description: null } }),
};

/** The labels of the calls for two customers. */
export const CUSTOMERS = labels('first', 'second');

export const twoCustomers: SdkScenario = {
  name: 'page/two-customers',
  title: 'Addresses for two customers, the second of whom gives less',
  needs,
  steps: () => [
    pageUrl(CUSTOMERS.first, { ...PROMPTPAY, ...OF_FIRST_CUSTOMER_ONLY }),
    pageUrl(CUSTOMERS.second, { ...PROMPTPAY, payment_id: '581', customer_id: 'customer2' }),
  ],
};

export const repeatedAddress: SdkScenario = {
  name: 'page/repeated',
  title: 'The same address is asked three times',
  needs,
  steps: () => [
    pageUrl('once', PROMPTPAY),
    pageUrl('twice', PROMPTPAY),
    pageUrl('another', { ...PROMPTPAY, payment_id: '581' }),
    pageUrl('three-times', PROMPTPAY),
  ],
};

export const generatedParameters: SdkScenario = {
  name: 'page/generated',
  title: 'Addresses of Payment Page with generated parameters',
  needs,
  steps: ({ pages }) => pages.map((params, index) => pageUrl(numbered('generated', index + 1), plainOnly(params))),
};

/** The scenarios of opening Payment Page. */
export const pageScenarios: readonly SdkScenario[] = [
  parameterValues,
  booleanParameters,
  nullParameter,
  twoCustomers,
  repeatedAddress,
  generatedParameters,
];

function behindBaseline(all: Readonly<Record<string, JsonObject>>): readonly Step[] {
  return [pageUrl(BASELINE, PROMPTPAY), ...Object.entries(all).map(([as, params]) => pageUrl(as, params))];
}

/** A call for the address of Payment Page. */
export function pageUrl(as: string, params: JsonObject): Step {
  return call(as, 'payment_page_url', { base_url: BASE_URL, params, key: KEY });
}

/** Booleans and inner values have rules of their own, and a semicolon is forbidden. */
function plainOnly(params: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(params).filter(([, value]) =>
      typeof value === 'string' ? !value.includes(';') : Number.isSafeInteger(value),
    ),
  );
}
