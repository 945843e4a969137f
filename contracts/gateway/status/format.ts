import { provenBy } from '#contracts/gateway/callback/signature';
import { misfits } from '#contracts/gateway/evidence/empties';
import { answerOf } from '#contracts/gateway/evidence/exchanges';
import { projects } from '#contracts/gateway/steps';
import { rule } from '#contracts/gateway/templates';
import { preview, problem, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { at, isObject } from '#core/json';
import { statusAnswers } from './answers.ts';
import { questions, status } from './scenarios.ts';

export const statusReply = rule({
  topic: 'status-reply',
  title: 'The answer about a payment has the documented format and a valid signature',
  cites: { source: cite('platform-gate-api', 'Status request'), covers: ['X-33', 'X-44'] },
  offers: ['status'],
  scenarios: [status],
  select: (evidence) =>
    statusAnswers(evidence, questions['status-pending'], questions['status-paid'], questions['status-declined']).map(
      (one) => ({ one, key: evidence.projects[projects.main]?.key ?? '' }),
    ),
  check: ({ one, key }) => {
    const json = one.reply?.json;
    const written = one.reply?.written;
    return [
      ...unless(one.exchange.reply?.status === 200, `${one.at}/reply/status`, 'HTTP 200', answerOf(one)),
      ...misfits('gate/status-reply', json).map((found) =>
        problem(`${one.at}/reply/body${found.at}`, found.expected, one.reply?.fault || found.actual),
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
