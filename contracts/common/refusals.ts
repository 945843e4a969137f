import { at, type Json } from '#core/json';
import type { Evidence, Problem } from '#core/model';
import { validate } from '#schemas/validate';
import { converts, type GateFacts } from './gate.ts';
import { type Law, law, missing, problem, shown, unless } from './laws.ts';
import {
  amounts,
  currencies,
  malformed,
  memberFormats,
  members,
  type Probe,
  signatures,
  TWIN,
  ZERO,
} from './probes.ts';
import {
  type Asked,
  accepted,
  answerOf,
  asked,
  askedAs,
  type Callback,
  callbacks,
  providerLog,
  refused,
} from './reading.ts';

/** A faulty request, the accepted request that differs from it by exactly the fault, and what followed by callback. */
interface Refusal {
  readonly probe: Asked;
  readonly twin: Asked;
  readonly wrong: string;
  readonly followed: readonly Callback[];
}

/** The probes of a story that stand beside an accepted twin, or that were themselves accepted. */
function refusals(evidence: Evidence, probes: readonly Pick<Probe, 'as' | 'wrong'>[]): readonly Refusal[] {
  const [twin] = askedAs(evidence, TWIN);
  if (!twin) return [];
  return probes.flatMap(({ as, wrong }) => {
    const [probe] = askedAs(evidence, as);
    if (!probe || !(accepted(twin) || accepted(probe))) return [];
    const followed = callbacks(evidence).filter(
      ({ paymentId }) => paymentId !== undefined && paymentId === probe.paymentId,
    );
    return [{ probe, twin, wrong, followed }];
  });
}

/** Refused in the reply: nothing else will do. */
function refusedAtOnce({ probe, wrong }: Refusal): readonly Problem[] {
  return unless(refused(probe), probe.at, `a refusal of ${wrong}: HTTP 4xx with status error`, answerOf(probe));
}

/** Refused in the reply, or by a callback that declines it before the customer was sent anywhere. */
function refusedEver(refusal: Refusal): readonly Problem[] {
  const { probe, wrong, followed } = refusal;
  if (refused(probe)) return [];
  const late =
    accepted(probe) &&
    followed.some(turnsDown) &&
    !followed.some(({ stage, status }) => stage === 'instruction' || status === 'success');
  const after = followed.length > 0 ? `, then ${followed.map(({ status, stage }) => status ?? stage).join(', ')}` : '';
  const expected = `a refusal of ${wrong}, in the reply or by callback`;
  if (late) return [];
  return accepted(probe) && followed.length === 0
    ? [missing(probe.at, expected, answerOf(probe))]
    : [problem(probe.at, expected, `${answerOf(probe)}${after}`)];
}

function turnsDown({ status }: Callback): boolean {
  return status === 'decline' || status === 'error' || status === 'awaiting clarification';
}

const family = (
  topic: string,
  title: string,
  story: string,
  probes: readonly Pick<Probe, 'as' | 'wrong'>[],
  check: (refusal: Refusal) => readonly Problem[],
  level: Law['level'] = 'must',
): Law<never> =>
  law<Refusal>({ topic, title, level, shownBy: [story], select: (evidence) => refusals(evidence, probes), check });

/** Other currencies are no fault where the platform converts; codes that are none are faults all the same. */
const thbOnly = (facts: GateFacts): Law<never> =>
  law<Refusal>({
    topic: 'thb-only',
    title: 'Only THB is accepted as the currency',
    level: 'must',
    shownBy: ['currency'],
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
export const refusalLaws = (facts: GateFacts): readonly Law<never>[] => {
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
    law<Asked>({
      topic: 'return-url-required',
      title: 'A request without return_url.success is refused',
      level: 'should',
      shownBy: ['open-points'],
      select: (evidence) =>
        askedAs(evidence, TWIN).every(accepted) ? askedAs(evidence, 'open-without-return-url') : [],
      check: (one) => unless(refused(one), one.at, 'a refusal of a request without return_url', answerOf(one)),
    }),
    ...replies(facts),
  ];
};

/** How a refusal looks, and that nothing comes of it. */
const replies = ({ path }: GateFacts): readonly Law<never>[] => {
  const turnedDown = (evidence: Evidence) =>
    asked(evidence).filter((one) => one.exchange.path === path && one.exchange.method === 'POST' && refused(one));
  return [
    law<Asked>({
      topic: 'refusal-reply',
      title: 'The reply to a refused request says status error under an HTTP status of 4xx',
      level: 'must',
      select: turnedDown,
      check: (one) => [
        ...unless((one.exchange.reply?.status ?? 0) >= 400, `${one.at}/reply/status`, 'HTTP 4xx', answerOf(one)),
        ...validate('gate/error-reply', one.reply?.json ?? null).map((found) =>
          problem(`${one.at}/reply/body${found.at}`, found.expected, one.reply?.fault || found.actual),
        ),
      ],
    }),
    law<Asked>({
      topic: 'refusal-code',
      title: 'The reply to a refused request says why, with a code and a message',
      level: 'should',
      select: turnedDown,
      check: (one) =>
        ['code', 'message'].flatMap((member) => {
          const value = at(one.reply?.json, `/${member}`);
          return unless(
            typeof value === 'string' && value !== '',
            `${one.at}/reply/body/${member}`,
            'a string',
            shown(value),
          );
        }),
    }),
    law<Asked>({
      topic: 'refusal-codes-documented',
      title:
        'Refusals use the documented codes: 422 with 2003 for bad JSON, 400 with 2004 for a missing member, 400 for a bad signature, 3041 or 10105 for a payment_id that is taken',
      level: 'should',
      shownBy: ['malformed', 'members', 'signature', 'identity'],
      select: (evidence) => turnedDown(evidence).filter((one) => documented(one) !== undefined),
      check: (one) => {
        const { status, codes = [] } = documented(one) ?? {};
        return [
          ...unless(
            status === undefined || one.exchange.reply?.status === status,
            `${one.at}/reply/status`,
            `HTTP ${status}`,
            answerOf(one),
          ),
          ...codeIs(one, codes),
        ];
      },
    }),
    law<{ readonly one: Asked; readonly log: ReadonlySet<string> }>({
      topic: 'refused-is-unsent',
      title: 'A request refused in the reply does not reach the provider',
      level: 'must',
      offers: ['provider-log'],
      select: (evidence) => {
        const log = providerLog(evidence);
        if (!log) return [];
        return turnedDown(evidence)
          .filter(({ paymentId }) => paymentId !== undefined && !goesOn(evidence, paymentId))
          .map((one) => ({ one, log }));
      },
      check: ({ one, log }) =>
        unless(
          !log.has(one.paymentId ?? ''),
          one.at,
          `not sent to the provider: ${answerOf(one)}`,
          'it is in the log of the provider',
        ),
    }),
    law<{ readonly one: Asked; readonly followed: readonly Callback[] }>({
      topic: 'refused-is-over',
      title: 'A request refused in the reply is not processed: no callback follows',
      level: 'must',
      select: (evidence) =>
        turnedDown(evidence)
          .filter(({ paymentId }) => paymentId !== undefined && !goesOn(evidence, paymentId))
          .map((one) => ({
            one,
            followed: callbacks(evidence).filter(({ paymentId }) => paymentId === one.paymentId),
          })),
      check: ({ one, followed }) =>
        followed.map((callback) =>
          problem(
            callback.at,
            `no callback: the request was refused (${answerOf(one)})`,
            `a callback with status ${callback.status}`,
          ),
        ),
    }),
  ];
};

function goesOn(evidence: Evidence, paymentId: string): boolean {
  return asked(evidence).some((one) => one.paymentId === paymentId && accepted(one));
}

function documented({ exchange }: Asked): { readonly status?: number; readonly codes: readonly string[] } | undefined {
  if (exchange.as.startsWith('malformed-')) return { status: 422, codes: ['2003'] };
  if (exchange.as.startsWith('without-')) return { status: 400, codes: ['2004'] };
  // Two pages of the platform number it differently.
  if (exchange.as === 'again') return { codes: ['3041', '10105'] };
  return exchange.as.startsWith('signature-') && exchange.as !== 'signature-missing'
    ? { status: 400, codes: [] }
    : undefined;
}

function codeIs(one: Asked, codes: readonly string[]) {
  const was: Json | undefined = at(one.reply?.json, '/code');
  const fits = codes.length === 0 || codes.includes(String(was));
  return unless(fits, `${one.at}/reply/body/code`, codes.map(shown).join(' or '), shown(was));
}
