import { type AlertRule, rule } from '#contracts/alert/rule';
import {
  confirmationOf,
  confirmedBefore,
  decidedIn,
  SHOWN,
  tellingsOf,
} from '#contracts/alert-biller/evidence/decisions';
import { answered, answerText, callsAs, idOf, replyText, succeeded } from '#contracts/alert-biller/evidence/events';
import { looksOf } from '#contracts/alert-biller/evidence/looks';
import { series } from '#contracts/alert-biller/series/scenarios';
import { problem, unless } from '#contracts/problem';
import type { Evidence } from '#core/model';
import { leavingRule } from './leaving.ts';
import {
  decidedAtOnce,
  decisions,
  everyDecision,
  final,
  others,
  repeats,
  strangeDecisions,
  wrong,
} from './scenarios.ts';

const DECIDED = Object.values(decisions);

const taken = rule({
  topic: 'decision-taken',
  title: 'A decision about an alert that was taken is answered 200, or 202 before it is told',
  covers: ['P-70'],
  scenarios: [everyDecision],
  select: (evidence) => callsAs(evidence, ...DECIDED),
  check: (call) => unless(call.status === 200 || call.status === 202, call.at, 'HTTP 200 or 202', answerText(call)),
});

const confirmed = rule({
  topic: 'confirmed-by-bank-only',
  title: 'A decision is answered 200 only when the bank has taken it, or said so to an inquiry',
  covers: ['P-70'],
  select: (evidence) =>
    decidedIn(evidence)
      .filter(({ call }) => call.status === 200 || call.status === 202)
      .map((one) => ({
        ...one,
        confirmed: confirmationOf(evidence, idOf(one.call), one.call.sent.decision, one.call.until),
      })),
  check: ({ call, tellings, confirmed: confirmation }) =>
    unless(
      call.status === 202 || confirmation !== undefined,
      call.at,
      tellings.some(({ outcome }) => outcome === 'refused')
        ? 'HTTP 409 for what the bank turned down'
        : 'HTTP 202 until the bank has taken the decision',
      `HTTP 200, and ${tellings.length === 0 ? 'nothing was told' : `the bank answered: ${tellings.map(replyText).join(', ')}`}`,
    ),
});

/** Looks at alerts whose decision the bank has taken; where the biller has not said so yet, it may not have booked it. */
function looksAtDecided(evidence: Evidence) {
  return looksOf(evidence).flatMap(({ call, id }) => {
    const confirmed = confirmedBefore(evidence, id, call.index);
    const taken = tellingsOf(evidence, id).find(({ outcome, until }) => outcome === 'taken' && until <= call.index);
    const decision = confirmed ?? String(taken?.fields.decision);
    const words = decision === 'opt-out' ? undefined : SHOWN[decision];
    return words ? [{ call, words: confirmed === undefined ? [...words, 'received'] : words }] : [];
  });
}

const shown = rule({
  topic: 'decision-shown',
  title: 'A decision that was answered 200 stands in the books',
  covers: ['P-70'],
  scenarios: [everyDecision, decidedAtOnce, series],
  select: looksAtDecided,
  check: ({ call, words }) =>
    unless(words.includes(String(answered(call, 'status'))), call.at, `status ${words.join(' or ')}`, answerText(call)),
});

const repeatedAnswered = rule({
  topic: 'same-decision-answered',
  title: 'The same decision again is answered 200 or 409',
  covers: ['P-70'],
  scenarios: [everyDecision],
  select: (evidence) => callsAs(evidence, ...Object.values(repeats)),
  check: (call) => unless(call.status === 200 || call.status === 409, call.at, 'HTTP 200 or 409', answerText(call)),
});

const otherRefused = rule({
  topic: 'other-decision-refused',
  title: 'Another decision than the one made is answered 409',
  covers: ['P-70'],
  scenarios: [everyDecision],
  select: (evidence) => callsAs(evidence, others['refuse-accepted'], others['accept-refused'], others['accept-left']),
  check: (call) => unless(call.status === 409, call.at, 'HTTP 409', answerText(call)),
});

const otherHarmless = rule({
  topic: 'other-decision-harmless',
  title: 'Another decision than the one made changes nothing in the books',
  covers: ['P-70', 'P-69'],
  scenarios: [everyDecision],
  select: (evidence) => callsAs(evidence, final['final-accepted'], final['final-refused']),
  check: (call) => {
    const words = SHOWN[call.as === final['final-accepted'] ? 'accept' : 'refuse'] ?? [];
    return unless(
      words.includes(String(answered(call, 'status'))),
      call.at,
      `status ${words.join(' or ')}`,
      answerText(call),
    );
  },
});

const optOut = rule({
  topic: 'opt-out-refuses',
  title: 'After opting out the alert is refused, and nothing else is told of it',
  covers: ['P-69'],
  scenarios: [everyDecision],
  select: (evidence) =>
    callsAs(evidence, final['final-left']).map((call) => ({ call, told: tellingsOf(evidence, idOf(call)) })),
  check: ({ call, told }) => [
    ...unless(answered(call, 'status') === 'refused', call.at, 'status "refused"', answerText(call)),
    ...told.slice(1).map(({ at, fields }) => problem(at, 'no second acknowledgement', `told ${fields.decision}`)),
  ],
});

/** Whether any decision was taken: of a biller that takes none a refusal shows nothing. */
const takesDecisions = (evidence: Evidence): boolean => callsAs(evidence, ...Object.values(wrong)).some(succeeded);

const wordRefused = rule({
  topic: 'other-word-refused',
  title: 'A word that is no decision is answered 400',
  covers: ['P-70'],
  scenarios: [strangeDecisions],
  beside: takesDecisions,
  select: (evidence) => callsAs(evidence, wrong.maybe, wrong['empty-word']),
  check: (call) => unless(call.status === 400, call.at, 'HTTP 400', answerText(call)),
});

const unknownRefused = rule({
  topic: 'unknown-decision-404',
  title: 'A decision about an alert that was never taken is answered 404',
  covers: ['P-70', 'P-75'],
  scenarios: [strangeDecisions],
  beside: takesDecisions,
  select: (evidence) =>
    callsAs(evidence, wrong['decide-unbelieved'], wrong['decide-astray'], wrong['decide-undelivered']),
  check: (call) => unless(call.status === 404, call.at, 'HTTP 404', answerText(call)),
});

const wordHarmless = rule({
  topic: 'other-word-harmless',
  title: 'After a word that is no decision the alert can still be decided',
  covers: ['P-70'],
  scenarios: [strangeDecisions],
  select: (evidence) => callsAs(evidence, wrong['right-word']),
  check: (call) => unless(succeeded(call), call.at, 'HTTP 200 or 202', answerText(call)),
});

/** How decisions are answered and booked. */
export const decidingRules: readonly AlertRule[] = [
  taken,
  confirmed,
  shown,
  repeatedAnswered,
  otherRefused,
  otherHarmless,
  optOut,
  leavingRule,
  wordRefused,
  unknownRefused,
  wordHarmless,
];
