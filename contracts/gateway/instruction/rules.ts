import { plainPurchases } from '#contracts/gateway/acceptance/plain-purchases';
import { beginnings } from '#contracts/gateway/beginning/scenarios';
import { callbacks, callbacksAbout } from '#contracts/gateway/evidence/callbacks';
import { told } from '#contracts/gateway/evidence/empties';
import { accepted } from '#contracts/gateway/evidence/exchanges';
import { declined, paid, together } from '#contracts/gateway/result/scenarios';
import { type GateRule, rule } from '#contracts/gateway/templates';
import { missing, unless } from '#contracts/problem';
import { isObject } from '#core/json';
import { displayData } from './display-data.ts';
import { qrOwn, redirectOwn } from './own.ts';
import { qrAmount, qrCountry, qrCrc, qrCurrency, qrOnce, qrReadable } from './qr-code.ts';
import { redirectData, redirectShapes } from './redirect-data.ts';

const instructsCustomer = rule({
  topic: 'instructs-customer',
  title: ({ instruction }) => `An accepted purchase is followed by a callback with ${instruction}`,
  scenarios: [paid, declined, together],
  also: beginnings,
  select: (evidence) =>
    plainPurchases(evidence)
      .filter(accepted)
      .map((purchase) => ({ purchase, about: callbacksAbout(evidence, purchase.paymentId) })),
  check: ({ purchase, about }, { instruction }) =>
    about.some(({ json }) => isObject(json) && instruction in json)
      ? []
      : [missing(purchase.at, `a callback with ${instruction} for ${purchase.paymentId}`)],
});

const oneChannel = rule({
  topic: 'one-channel',
  title: ({ instruction }) => `A project works by one channel: no callback carries ${OTHER[instruction]}`,
  scenarios: [paid, declined],
  select: callbacks,
  check: ({ at: location, json }, { instruction }) => {
    const other = OTHER[instruction];
    return unless(told(json, `/${other}`) === undefined, `${location}/body/${other}`, `no ${other}`, other);
  },
});

/** The member by which the other channel instructs the customer. */
const OTHER = { redirect_data: 'display_data', display_data: 'redirect_data' } as const;

/** How an accepted purchase tells where the customer goes, or what the customer is shown. */
export const instructionRules: readonly GateRule[] = [
  instructsCustomer,
  oneChannel,
  redirectData,
  redirectShapes,
  redirectOwn,
  displayData,
  qrReadable,
  qrCrc,
  qrAmount,
  qrCurrency,
  qrCountry,
  qrOnce,
  qrOwn,
];
