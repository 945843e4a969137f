import { provenBy } from '#contracts/gateway/callback/signature';
import { misfits } from '#contracts/gateway/evidence/empties';
import { answerOf } from '#contracts/gateway/evidence/exchanges';
import { projects } from '#contracts/gateway/steps';
import { rule } from '#contracts/gateway/templates';
import { preview, problem, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { at, isObject, type Json, type Pointer } from '#core/json';
import type { Evidence } from '#core/model';
import { statusAnswers } from './answers.ts';
import { questions, status } from './scenarios.ts';

const MEMBERS: readonly Pointer[] = ['/project_id', '/payment/id', '/payment/status', '/operations', '/signature'];

export const statusReply = rule({
  topic: 'status-reply',
  title:
    'The answer about a payment names the project, the payment, its status and its operations, under a valid signature',
  cites: { source: cite('platform-gate-api', 'Status request'), covers: ['X-33', 'X-44'] },
  offers: ['status'],
  scenarios: [status],
  select: (evidence) => answersIn(evidence).map((one) => ({ one, key: evidence.projects[projects.main]?.key ?? '' })),
  check: ({ one, key }) => {
    const json = one.reply?.json;
    const written = one.reply?.written;
    return [
      ...unless(one.exchange.reply?.status === 200, `${one.at}/reply/status`, 'HTTP 200', answerOf(one)),
      ...lacking(json).map((where) =>
        problem(
          `${one.at}/reply/body${where}`,
          `a member ${where.slice(1).replaceAll('/', '.')}`,
          one.reply?.fault || 'nothing',
        ),
      ),
      ...unless(
        isObject(written) && provenBy(written, key, one.exchange.reply?.body.text ?? ''),
        `${one.at}/reply/body/signature`,
        'the signature of this message',
        preview(at(json, '/signature')),
      ),
    ];
  },
});

export const statusFormat = rule({
  topic: 'status-format',
  title: 'What the answer about a payment has beyond its tied members is as in the specification',
  cites: { source: cite('platform-gate-api', 'Status request'), covers: ['X-105'] },
  offers: ['status'],
  scenarios: [status],
  select: answersIn,
  check: (one) =>
    misfits('gate/status-reply', one.reply?.json)
      .filter(({ at: where }) => where !== '/signature' && !isLacking(one.reply?.json, where))
      .map((found) => problem(`${one.at}/reply/body${found.at}`, found.expected, found.actual)),
});

function answersIn(evidence: Evidence) {
  return statusAnswers(evidence, questions['status-pending'], questions['status-paid'], questions['status-declined']);
}

/** The tied members that an answer lacks. */
const lacking = (json: Json | undefined) => MEMBERS.filter((where) => (at(json, where) ?? null) === null);

/** Whether what is wrong at a location is that a tied member is not there. */
const isLacking = (json: Json | undefined, location: string): boolean =>
  lacking(json).some((where) => where === location || where.startsWith(`${location}/`));
