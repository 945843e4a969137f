import { accepted, answerOf, askedAs, refused } from '#contracts/gateway/evidence/exchanges';
import { requests as open, openPoints } from '#contracts/gateway/open-points/scenarios';
import { baseline } from '#contracts/gateway/steps';
import { rule } from '#contracts/gateway/templates';
import { unless } from '#contracts/problem';
import { withoutCustomerData, withoutMember } from './probes.ts';
import { refusals, refusedAtOnce, refusedOrGoesOn } from './refused.ts';
import { members } from './scenarios.ts';

export const requiredMembers = rule({
  topic: 'required-members',
  title: 'A request that lacks a required member is refused in the reply',
  scenarios: [members],
  select: (evidence) => refusals(evidence, withoutMember),
  check: refusedAtOnce,
});

export const requiredCustomerData = rule({
  topic: 'required-customer-data',
  title:
    'A request that lacks data of the customer is refused, or goes on: it is instructed, or turned down by callback',
  scenarios: [members],
  select: (evidence, facts) => refusals(evidence, withoutCustomerData(facts)),
  check: refusedOrGoesOn,
});

export const returnUrlRequired = rule({
  topic: 'return-url-required',
  title: 'A request without return_url.success is refused',
  scenarios: [openPoints],
  select: (evidence) =>
    askedAs(evidence, baseline).every(accepted) ? askedAs(evidence, open['open-without-return-url']) : [],
  check: (one) => unless(refused(one), one.at, 'a refusal of a request without return_url', answerOf(one)),
});
