import { payments as edges } from '#contracts/gateway/acceptance/scenarios';
import { answerOf, askedAs, refused } from '#contracts/gateway/evidence/exchanges';
import { genuineRequests } from '#contracts/gateway/genuine/taken';
import { emptiesSent } from '#contracts/gateway/genuine/values';
import { payments as ids } from '#contracts/gateway/identity/scenarios';
import type { Probe } from '#contracts/gateway/refusal/probe';
import {
  malformedBodies,
  otherCurrencies,
  withoutCustomerId,
  withoutMember,
  wrongAmounts,
  zeroAmount,
} from '#contracts/gateway/refusal/probes';
import { requests as refusals } from '#contracts/gateway/refusal/scenarios';
import { signedWrongly } from '#contracts/gateway/refusal/signature-probes';
import { questions } from '#contracts/gateway/status/scenarios';
import { type Label, named } from '#contracts/labels';
import { cite } from '#contracts/register/sources';
import { at } from '#core/json';
import type { Evidence } from '#core/model';
import type { GateOpenPoint, SeenReading } from './open-point.ts';
import { requests } from './scenarios.ts';
import { howTaken } from './taken.ts';

const ACCEPTANCE = cite('platform-gate-api', 'Acceptance reply');

/** The open points of how a request is taken. */
export const requestReadings: readonly GateOpenPoint[] = [
  { id: 'AMB-signature-error-code', source: ACCEPTANCE, read: signatureCodes },
  { id: 'AMB-http-codes', source: ACCEPTANCE, read: httpStatuses },
  {
    id: 'AMB-late-refusal',
    source: ACCEPTANCE,
    read: howTaken([otherCurrencies['currency-usd'].as, edges['below-minimum'], wrongAmounts['amount-negative'].as], {
      refused: 'in-reply',
      declined: 'by-callback',
    }),
  },
  {
    id: 'AMB-customer-id',
    source: cite('platform-gate-api', 'customer'),
    read: howTaken([withoutCustomerId['without-customer-id'].as], {
      refused: 'required',
      declined: 'required',
      accepted: 'optional',
    }),
  },
  {
    id: 'AMB-customer-details',
    source: cite('monetix-bank-transfer-thailand-en', 'Purchase by using Gate / Request format'),
    when: ({ customer }) => Object.keys(customer).length > 0,
    read: (evidence, facts) =>
      howTaken(
        Object.keys(facts.customer).map((name) => named('without', name.replaceAll('_', '-'))),
        { refused: 'refused', declined: 'clarified', accepted: 'optional' },
      )(evidence, facts),
  },
  {
    id: 'AMB-unknown-members',
    source: ACCEPTANCE,
    read: howTaken([requests['open-unknown-member']], { refused: 'refused', accepted: 'ignored' }),
  },
  {
    id: 'AMB-empty-members-sent',
    source: ACCEPTANCE,
    read: (evidence, facts) => {
      const readings = { refused: 'refused', declined: 'refused', accepted: 'taken' };
      return genuineRequests(evidence, [emptiesSent]).flatMap(({ sent }) =>
        howTaken([sent.as], readings)(evidence, facts).map(({ reading }) => ({ reading, detail: sent.what })),
      );
    },
  },
  {
    id: 'AMB-duplicate-members',
    source: ACCEPTANCE,
    read: duplicateMembers,
  },
  {
    id: 'AMB-smallest-amount',
    source: cite('platform-gate-api', 'payment'),
    when: ({ limits }) => limits.min === undefined,
    read: (evidence, facts) => [
      ...howTaken([zeroAmount['amount-zero'].as], { accepted: 'zero' })(evidence, facts),
      ...howTaken([requests['open-smallest']], { refused: 'limit', declined: 'limit', accepted: 'positive' })(
        evidence,
        facts,
      ),
    ],
  },
  {
    id: 'AMB-largest-amount',
    source: cite('ecommpay-thai-qr-en', 'Operations support'),
    when: ({ limits }) => limits.max === undefined,
    read: howTaken([requests['open-large']], { refused: 'limit', declined: 'limit', accepted: 'none' }),
  },
  {
    id: 'AMB-repeated-request',
    source: ACCEPTANCE,
    read: howTaken([requests['open-repeated']], { refused: 'refused', accepted: 'same-reply' }),
  },
  {
    id: 'AMB-conversion',
    source: cite('platform-gate-api', 'payment'),
    when: ({ converts }) => converts,
    read: howTaken(labelsOf(otherCurrencies), { refused: 'thb-only', declined: 'thb-only', accepted: 'converted' }),
  },
  { id: 'AMB-status-early', source: cite('platform-gate-api', 'Status request'), read: earlyAnswers },
  {
    id: 'AMB-return-url-success',
    source: cite('platform-gate-api', 'return_url'),
    when: ({ returnUrl }) => returnUrl,
    read: howTaken([requests['open-without-return-url']], { refused: 'required', accepted: 'optional' }),
  },
  {
    id: 'AMB-refunds-by-gate',
    source: cite('ecommpay-promptpay-en', 'Overview / Operations support'),
    read: howTaken([refusals.refund, refusals['partial-refund'], refusals.payout], {
      refused: 'refused',
      declined: 'refused',
      accepted: 'carried-out',
    }),
  },
  {
    id: 'AMB-corrected-id',
    source: cite('platform-gate-api', 'Interaction concepts'),
    read: (evidence, facts) =>
      askedAs(evidence, ids.altered).some(refused)
        ? howTaken([ids['corrected-same']], { refused: 'new', accepted: 'same' })(evidence, facts)
        : [],
  },
];

function signatureCodes(evidence: Evidence): readonly SeenReading[] {
  return askedAs(evidence, signedWrongly('wrong-key'))
    .filter(refused)
    .map((one) => {
      const code = String(at(one.reply?.json, '/code') ?? 'none');
      const reading =
        code === '3261' || code === '3262' ? 'invalid-signature' : code === '1005' ? 'gate-page' : 'other';
      return { reading, detail: `a signature by another key: code ${code}` };
    });
}

/** One message has a member with null before its value, so that only the last one makes a request; the other has it behind. */
function duplicateMembers(evidence: Evidence): readonly SeenReading[] {
  const [nullFirst] = askedAs(evidence, requests['open-duplicate-member']);
  const [nullLast] = askedAs(evidence, requests['open-duplicate-member-last']);
  if (!nullFirst || !nullLast) return [];
  if (refused(nullFirst)) return refused(nullLast) ? [{ reading: 'refused' }] : [{ reading: 'first-wins' }];
  return refused(nullLast) ? [{ reading: 'last-wins' }] : [];
}

/** The codes of a payment that cannot be asked about yet. */
const NOT_YET = new Set(['3061', '3062']);

function earlyAnswers(evidence: Evidence): readonly SeenReading[] {
  return askedAs(evidence, questions['status-early']).map((one) => {
    const isNotYet = NOT_YET.has(String(at(one.reply?.json, '/code')));
    return { reading: isNotYet ? 'not-yet' : refused(one) ? 'refused' : 'answered', detail: answerOf(one) };
  });
}

/** The refusals of which the acceptance table says the HTTP status, and those of which pages say different ones. */
const DOCUMENTED: readonly {
  readonly what: string;
  readonly requests: readonly Label[];
  readonly statuses: readonly number[];
}[] = [
  { what: 'bad JSON', requests: labelsOf(malformedBodies), statuses: [422] },
  { what: 'a missing member', requests: labelsOf(withoutMember), statuses: [400] },
  { what: 'a wrong signature', requests: [signedWrongly('wrong-key')], statuses: [400] },
  { what: 'an unknown project', requests: [refusals['unknown-project']], statuses: [404] },
  { what: 'a used payment_id', requests: [ids.again], statuses: [400, 422] },
];

function httpStatuses(evidence: Evidence): readonly SeenReading[] {
  return DOCUMENTED.flatMap(({ what, requests, statuses }) =>
    askedAs(evidence, ...requests)
      .filter(refused)
      .map((one) => {
        const isDocumented = statuses.includes(one.exchange.reply?.status ?? 0);
        return { reading: isDocumented ? 'documented' : 'other-4xx', detail: `${what}: ${answerOf(one)}` };
      }),
  );
}

function labelsOf(probes: Readonly<Record<string, Probe>>): readonly Label[] {
  return Object.values(probes).map(({ as }) => as);
}
