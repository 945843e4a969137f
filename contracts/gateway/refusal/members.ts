import { rule } from '#contracts/gateway/templates';
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
