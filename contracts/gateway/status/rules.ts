import { type Asked, accepted, answerOf, askedAs, refused } from '#contracts/gateway/evidence/exchanges';
import { payments as ids, twoProjects } from '#contracts/gateway/identity/scenarios';
import { type GateRule, rule } from '#contracts/gateway/templates';
import { preview, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { at } from '#core/json';
import { statusAfterDuplicate, statusAgrees, statusUnpaid } from './agreement.ts';
import { statusAnswers } from './answers.ts';
import { statusDates } from './dates.ts';
import { statusFormat, statusReply } from './format.ts';
import { statusAgreesLater } from './later.ts';
import { questions, status } from './scenarios.ts';

const statusUnknown = rule({
  topic: 'status-unknown',
  title: 'The answer about a payment that was never made is an error, and no result',
  cites: { source: cite('platform-gate-api', 'Status request'), covers: ['X-45'] },
  offers: ['status'],
  scenarios: [status],
  select: (evidence) => statusAnswers(evidence, questions['status-unknown']),
  check: (one) => {
    const told = [at(one.reply?.json, '/payment/status'), at(one.reply?.json, '/status')];
    return unless(
      told.includes('error') && !told.includes('decline') && !told.includes('success'),
      one.at,
      'status "error": no such payment',
      statesOf(one),
    );
  },
});

/** An answer about a payment, with the status of the payment where it has one. */
function statesOf(one: Asked): string {
  const status = at(one.reply?.json, '/payment/status');
  return status === undefined ? answerOf(one) : `${answerOf(one)}, payment.status ${preview(status)}`;
}

const statusUnknownCode = rule({
  topic: 'status-unknown-code',
  title: 'The answer about a payment that was never made is HTTP 200 with code 3061',
  cites: { source: cite('platform-gate-api', 'Status request'), covers: ['X-92'] },
  offers: ['status'],
  scenarios: [status],
  select: (evidence) => statusAnswers(evidence, questions['status-unknown']),
  check: (one) => [
    ...unless(one.exchange.reply?.status === 200, `${one.at}/reply/status`, 'HTTP 200 with code "3061"', answerOf(one)),
    ...unless(JSON.stringify(one.reply?.json ?? null).includes('"3061"'), one.at, 'code "3061"', answerOf(one)),
  ],
});

const statusOwnOnly = rule({
  topic: 'status-own-only',
  title: 'A question about a payment of another project is answered as one about none',
  cites: { source: cite('platform-gate-api', 'Status request'), covers: ['X-45'] },
  offers: ['status'],
  scenarios: [twoProjects],
  select: (evidence) =>
    askedAs(evidence, ids['only-main']).every(accepted) ? askedAs(evidence, ids['status-of-other']) : [],
  check: (one) => {
    const told = at(one.reply?.json, '/payment/status');
    return unless(
      refused(one) || told === 'error',
      one.at,
      'HTTP 4xx or status "error": no such payment in this project',
      statesOf(one),
    );
  },
});

const statusMembers = rule({
  topic: 'status-members',
  title: 'A question without a payment_id or a project_id is refused',
  cites: { source: cite('platform-gate-api', 'Status request'), covers: ['X-46'] },
  offers: ['status'],
  scenarios: [status],
  select: (evidence) => statusAnswers(evidence, questions['status-without-id'], questions['status-without-project']),
  check: (one) => {
    const member = one.exchange.as === questions['status-without-id'] ? 'payment_id' : 'project_id';
    return unless(refused(one), one.at, `a refusal of a question without general.${member}`, answerOf(one));
  },
});

const statusSignatureChecked = rule({
  topic: 'status-signature-checked',
  title: 'A question about a payment without a valid signature is refused',
  cites: { source: cite('platform-signature', 'Signing'), covers: ['X-20'] },
  offers: ['status'],
  scenarios: [status],
  select: (evidence) => statusAnswers(evidence, questions['status-wrong-key'], questions['status-empty-signature']),
  check: (one) => unless(refused(one), one.at, 'a refusal of a signature that is wrong or empty', answerOf(one)),
});

/** How the platform answers a question about the state of a payment. */
export const statusRules: readonly GateRule[] = [
  statusReply,
  statusFormat,
  statusDates,
  statusUnpaid,
  statusAgrees,
  statusAgreesLater,
  statusAfterDuplicate,
  statusUnknown,
  statusUnknownCode,
  statusOwnOnly,
  statusMembers,
  statusSignatureChecked,
];
