import { ownAddresses } from '#contracts/gateway/delivery/scenarios';
import { type Asked, acceptanceOf, accepted, answerOf, askedAs, taken } from '#contracts/gateway/evidence/exchanges';
import type { GateFacts } from '#contracts/gateway/facts';
import { allowed, formats } from '#contracts/gateway/refusal/scenarios';
import { type GateRule, rule } from '#contracts/gateway/templates';
import { preview, problem, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { at, isObject } from '#core/json';
import { validate } from '#schemas/validate';
import { amountsWithinLimits, setLimitsAccepted } from './limits.ts';
import { furtherPurchases, plainPurchases } from './plain-purchases.ts';
import { reachesProviderOnce } from './provider.ts';
import { furtherMembers } from './scenarios.ts';

const acceptsPurchase = rule({
  topic: 'accepts-purchase',
  title: 'A purchase request with all required members and a valid signature is accepted',
  select: plainPurchases,
  check: (one) => unless(taken(one), one.at, acceptanceOf('a purchase with all required members'), answerOf(one)),
});

const acceptanceReply = rule({
  topic: 'acceptance-reply',
  title: 'The reply to an accepted purchase has status, request_id and the project_id and payment_id of the request',
  cites: { source: cite('platform-gate-api', 'Acceptance reply'), covers: ['X-18', 'X-43', 'P-16'] },
  select: (evidence) => plainPurchases(evidence).filter(accepted),
  check: (one) => [
    ...unless(one.exchange.reply?.status === 200, `${one.at}/reply/status`, 'HTTP 200', answerOf(one)),
    ...validate('gate/acceptance-reply', one.reply?.json ?? null).map((found) =>
      problem(`${one.at}/reply/body${found.at}`, found.expected, one.reply?.fault || found.actual),
    ),
    ...['project_id', 'payment_id'].flatMap((member) => {
      const was = at(one.reply?.json, `/${member}`);
      const expected = at(one.sent, `/general/${member}`);
      // A missing or mistyped member is the schema's to tell.
      if (typeof was !== typeof expected) return [];
      return unless(was === expected, `${one.at}/reply/body/${member}`, preview(expected), preview(was));
    }),
  ],
});

const acceptsFurtherMembers = rule({
  topic: 'further-members',
  title: 'A purchase request with further members of the specification is accepted',
  scenarios: [furtherMembers, ownAddresses],
  select: furtherPurchases,
  check: (one, facts) => unless(taken(one), one.at, acceptanceOf(furtherOf(one, facts)), answerOf(one)),
});

/** The members of a request that no list of required members has, in words. */
function furtherOf({ sent }: Asked, { required }: GateFacts): string {
  const names = isObject(sent)
    ? Object.entries(sent).flatMap(([group, members]) => Object.keys(members ?? {}).map((one) => `/${group}/${one}`))
    : [];
  const further = names.filter((where) => !ALWAYS.has(where) && !required.includes(where));
  return `a purchase with ${further.map((where) => where.slice(1).replaceAll('/', '.')).join(', ')}`;
}

const ALWAYS = new Set([
  ...['project_id', 'payment_id', 'signature'].map((name) => `/general/${name}`),
  ...['/customer/id', '/customer/ip_address', '/payment/amount', '/payment/currency'],
]);

/** What the requests within the lengths and forms have. */
const WITHIN: Readonly<Record<string, string>> = {
  [allowed['allowed-long-id']]: 'a general.payment_id of 255 characters',
  [allowed['allowed-thai-id']]: 'a general.payment_id in Thai letters and digits',
  [allowed['allowed-ipv6']]: 'a customer.ip_address of IPv6',
  [allowed['allowed-long-texts']]: 'a customer.id, names and a payment.description of 255 characters',
};

const lengthsAndFormsAllowed = rule({
  topic: 'lengths-and-forms-allowed',
  title: 'Values at the very lengths and in the forms of the specification are accepted',
  cites: { source: cite('platform-gate-api', 'Parameter lengths'), covers: ['X-53', 'X-70', 'X-86'] },
  scenarios: [formats],
  select: (evidence) => askedAs(evidence, ...Object.values(allowed)),
  check: (one) => unless(taken(one), one.at, acceptanceOf(WITHIN[one.exchange.as] ?? 'the request'), answerOf(one)),
});

/** How Gate takes a correct purchase request. */
export const acceptanceRules: readonly GateRule[] = [
  acceptsPurchase,
  acceptanceReply,
  acceptsFurtherMembers,
  lengthsAndFormsAllowed,
  amountsWithinLimits,
  setLimitsAccepted,
  reachesProviderOnce,
];
