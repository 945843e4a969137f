import { callbacksAbout } from '#contracts/gateway/evidence/callbacks';
import { answerOf } from '#contracts/gateway/evidence/exchanges';
import { providerLog } from '#contracts/gateway/evidence/provider-log';
import { rule } from '#contracts/gateway/templates';
import { problem, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { turnedDownForGood } from './turned-down.ts';

export const refusedIsUnsent = rule({
  topic: 'refused-is-unsent',
  title: 'A request refused in the reply does not reach the provider',
  cites: { source: cite('platform-gate-api', 'Acceptance reply'), covers: ['X-79'] },
  offers: ['provider-log'],
  select: (evidence, facts) => {
    const log = providerLog(evidence);
    return log ? turnedDownForGood(evidence, facts).map((one) => ({ one, log })) : [];
  },
  check: ({ one, log }) =>
    unless(
      !log.has(one.paymentId ?? ''),
      one.at,
      `not sent to the provider: ${answerOf(one)}`,
      'it is in the log of the provider',
    ),
});

export const refusedIsOver = rule({
  topic: 'refused-is-over',
  title: 'A request refused in the reply is not processed: no callback follows',
  select: (evidence, facts) =>
    turnedDownForGood(evidence, facts).map((one) => ({ one, followed: callbacksAbout(evidence, one.paymentId) })),
  check: ({ one, followed }) =>
    followed.map((callback) =>
      problem(
        callback.at,
        `no callback: the request was refused (${answerOf(one)})`,
        `a callback with status ${callback.status}`,
      ),
    ),
});
