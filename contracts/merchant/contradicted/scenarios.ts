import { labels } from '#contracts/labels';
import { audit, bought, callback, customer, declined, purchase, succeeded } from '#contracts/merchant/moves';
import { scenario } from '#contracts/merchant/rule';

export const { kept, revived } = labels('kept', 'revived');

/** The provider declines what was paid: whatever the reason, the money was reported. */
export const declineAfter = scenario('decline-after-success', 'A decline after the success', (facts) => [
  ...bought(facts, kept),
  ...succeeded(kept),
  customer('decline', kept),
  ...declined(kept),
  callback('success', kept, { as: 'again' }),
  audit,
]);

/** The provider notices late that the customer has paid. */
export const successAfter = scenario('success-after-decline', 'A success after the decline', (facts) => [
  purchase(facts, revived),
  callback('intermediate', revived),
  customer('decline', revived),
  ...declined(revived),
  customer('pay', revived),
  callback('success', revived),
  audit,
]);
