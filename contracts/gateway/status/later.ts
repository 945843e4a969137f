import { neverTaken, payments as retries } from '#contracts/gateway/delivery/retry-scenarios';
import { type Callback, finalsOf } from '#contracts/gateway/evidence/callbacks';
import { type Asked, askedAs } from '#contracts/gateway/evidence/exchanges';
import { left, payments as lifetimes } from '#contracts/gateway/lifetime/scenarios';
import { rest, restWatched } from '#contracts/gateway/series/later-scenarios';
import { laterQuestions } from '#contracts/gateway/status-request';
import { rule } from '#contracts/gateway/templates';
import type { Label } from '#contracts/labels';
import { preview, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { at } from '#core/json';
import type { Evidence } from '#core/model';
import { finalAs } from './agreement.ts';

/** An answer about a payment, and the results that its callbacks had told before, which of them holds is a matter of its own. */
interface Later {
  readonly one: Asked;
  readonly told: readonly string[];
}

const QUESTIONS: readonly (readonly [question: Label, payment: Label])[] = [
  [laterQuestions['status-after-threshold'], lifetimes.left],
  [laterQuestions['status-left'], lifetimes.left],
  [laterQuestions['status-never-taken'], retries['never-taken']],
  [laterQuestions['status-rest'], rest],
];

/** No document says how long a payment is kept: an answer without its status says nothing here. */
function answersLater(evidence: Evidence): readonly Later[] {
  return QUESTIONS.flatMap(([question, payment]) =>
    askedAs(evidence, question)
      .filter(({ reply }) => !['undefined', 'error'].includes(String(at(reply?.json, '/payment/status'))))
      .map((one) => ({ one, told: resultsBefore(one, finalsOf(evidence, payment)) }))
      // Of a payment that was made, an answer has nothing to agree with before a result was read.
      .filter(({ told }) => told.length > 0 || payment === lifetimes.left),
  );
}

function resultsBefore({ index: asked }: Asked, finals: readonly Callback[]): readonly string[] {
  return finals.filter(({ index }) => index < asked).map(({ status = '' }) => status);
}

export const statusAgreesLater = rule({
  topic: 'status-agrees-later',
  title:
    'The answer about a payment agrees with its callback also where nobody paid, and where the callback is not taken',
  cites: { source: cite('platform-gate-api', 'Status request'), covers: ['X-44'] },
  offers: ['status'],
  needs: ['customer', 'clock'],
  scenarios: [left, neverTaken],
  also: [restWatched],
  select: answersLater,
  check: ({ one, told }) => {
    const was = at(one.reply?.json, '/payment/status');
    const [result = ''] = told;
    if (told.length > 0) return finalAs(one, told.find((status) => status === was) ?? result);
    return unless(
      was !== 'success',
      `${one.at}/reply/body/payment/status`,
      'no success: no callback has told one',
      preview(was),
    );
  },
});
