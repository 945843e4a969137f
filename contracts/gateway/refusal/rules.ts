import { type Asked, accepted, answerOf, askedAs, refused } from '#contracts/gateway/evidence/exchanges';
import { converts, type GateFacts } from '#contracts/gateway/facts';
import { type RuleTemplate, rule } from '#contracts/gateway/rule';
import { unless } from '#contracts/problem';
import type { Problem } from '#core/model';
import {
  amounts,
  BASELINE,
  currencies,
  malformed,
  memberFormats,
  members,
  type Probe,
  signatures,
  ZERO,
} from './probes.ts';
import { type Refusal, refusals, refusedAtOnce, refusedEver } from './refused.ts';
import { refusalReplies } from './replies.ts';

const family = (
  topic: string,
  title: string,
  scenario: string,
  probes: readonly Pick<Probe, 'as' | 'wrong'>[],
  check: (refusal: Refusal) => readonly Problem[],
  level: RuleTemplate['level'] = 'must',
): RuleTemplate<never> =>
  rule<Refusal>({
    topic,
    title,
    level,
    scenarios: [scenario],
    select: (evidence) => refusals(evidence, probes),
    check,
  });

/** Other currencies are no fault where the platform converts; codes that are none are faults all the same. */
const thbOnly = (facts: GateFacts): RuleTemplate<never> =>
  rule<Refusal>({
    topic: 'thb-only',
    title: 'Only THB is accepted as the currency',
    level: 'must',
    scenarios: ['currency'],
    select: (evidence) =>
      refusals(
        evidence,
        currencies.probes.filter(({ as }) => !converts(facts, evidence) || !OTHER_CURRENCIES.includes(as)),
      ),
    check: refusedEver,
  });

const OTHER_CURRENCIES = ['currency-usd', 'currency-eur', 'currency-jpy'];

const LATE = (probe: Probe) =>
  probe.as.startsWith('without-customer-id') ||
  probe.options.edits?.some(({ at: where }) => /^\/customer\/(?!ip_address)/.test(where));

/** What Gate must turn down, each beside a request that differs by the one fault and is accepted. */
export const refusalRules = (facts: GateFacts): readonly RuleTemplate<never>[] => {
  const lacking = members(facts).probes;
  return [
    thbOnly(facts),
    family(
      'amount-in-satang',
      'Only an integer of satang is accepted as the amount',
      'amount',
      amounts.probes,
      refusedEver,
    ),
    family('amount-not-zero', 'An amount of zero is refused', 'zero', [ZERO], refusedEver, 'should'),
    family(
      'amount-limits',
      'Amounts beyond the limits are refused',
      'limits',
      [
        { as: 'below-minimum', wrong: 'an amount one satang below the minimum' },
        ...(facts.limits.max === undefined
          ? []
          : [{ as: 'above-maximum', wrong: 'an amount one satang above the maximum' }]),
      ],
      refusedEver,
    ),
    family(
      'required-members',
      'A request that lacks a required member is refused in the reply',
      'members',
      lacking.filter((probe) => !LATE(probe)),
      refusedAtOnce,
    ),
    family(
      'required-customer-data',
      'A request that lacks required data of the customer does not go through',
      'members',
      lacking.filter(LATE),
      refusedEver,
      'should',
    ),
    family(
      'member-formats',
      'A value beyond the lengths and forms of the specification is refused',
      'formats',
      memberFormats.probes,
      refusedEver,
      'should',
    ),
    family(
      'signature-checked',
      'A request without a valid signature is refused in the reply',
      'signature',
      signatures.probes,
      refusedAtOnce,
    ),
    family(
      'signature-of-own-project',
      'A request is proven by the key of its own project alone',
      'two-projects',
      [{ as: 'key-of-other', wrong: 'a request signed with the key of another project' }],
      refusedAtOnce,
    ),
    family('json-only', 'A body that is not a JSON text is refused', 'malformed', malformed.probes, refusedAtOnce),
    family(
      'known-projects-only',
      'A request for a project that does not exist is refused',
      'other-project',
      [{ as: 'unknown-project', wrong: 'an unknown project_id' }],
      refusedAtOnce,
    ),
    family(
      'post-only',
      'A purchase is initiated by POST alone',
      'other-verbs',
      [
        { as: 'by-get', wrong: 'a purchase by GET' },
        { as: 'by-put', wrong: 'a purchase by PUT' },
      ],
      refusedAtOnce,
    ),
    family(
      'no-refunds',
      'Full and partial refunds are not carried out',
      'other-operations',
      [
        { as: 'refund', wrong: 'a full refund' },
        { as: 'partial-refund', wrong: 'a partial refund' },
      ],
      refusedEver,
    ),
    family(
      'no-payouts',
      'Payouts are not carried out',
      'other-operations',
      [{ as: 'payout', wrong: 'a payout' }],
      refusedEver,
    ),
    family(
      'delay-limit',
      'A callback delay of more than 600 s is refused',
      'delay-bounds',
      [
        { as: 'delay-601', wrong: 'a callback.delay of 601 s' },
        { as: 'delay-negative', wrong: 'a callback.delay below zero' },
      ],
      refusedEver,
    ),
    rule<Asked>({
      topic: 'return-url-required',
      title: 'A request without return_url.success is refused',
      level: 'should',
      scenarios: ['open-points'],
      select: (evidence) =>
        askedAs(evidence, BASELINE).every(accepted) ? askedAs(evidence, 'open-without-return-url') : [],
      check: (one) => unless(refused(one), one.at, 'a refusal of a request without return_url', answerOf(one)),
    }),
    ...refusalReplies(facts),
  ];
};
