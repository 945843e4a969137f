import { finalsOf } from '#contracts/gateway/evidence/callbacks';
import { seen as repeatedly, sideBySide } from '#contracts/payment-page/conduct/scenarios';
import {
  isAtShop,
  isOnPage,
  isOnSiteOf,
  isRefused,
  type Look,
  lastStop,
  looks,
  looksAs,
  shows,
  sightOf,
} from '#contracts/payment-page/looks';
import { rule } from '#contracts/payment-page/templates';
import { resultIn } from '#contracts/payment-page/words';
import { notSeen, preview, problem, unless } from '#contracts/problem';
import type { Evidence } from '#core/model';
import { noEarlyResult } from './early.ts';
import { isFinalBy, paymentsOf } from './final-by.ts';
import { begunAsChosen } from './method-told.ts';
import { declined, late, lateByProject, paid, payments, preselected, seen } from './scenarios.ts';

const scenarios = [paid, declined];

/** Pages of payments that ended; one on which nothing of the page map was ever found says nothing. */
function ended(evidence: Evidence): readonly Look[] {
  const found = looks(evidence).some((look) => Object.keys(look.seen.elements).length > 0);
  return looksAs(evidence, seen.ended).filter(({ index }) => found && isFinalBy(evidence, index));
}

/** Words by which a page tells that the time is over, wherever they stand. */
const EXPIRED = /expire|timed? ?out|time is up|too late|หมดอายุ|หมดเวลา|เกินเวลา|истек|истёк|просроч/iu;

/** Pages of payments whose time was over and which were reported as final. */
function endedLate(evidence: Evidence): readonly Look[] {
  return looksAs(evidence, seen.expired).filter(
    (look) => look.seen.failure === null && isFinalBy(evidence, look.index) && shows(look, 'qr', 'pay', 'method'),
  );
}

const resultShown = rule({
  topic: 'result-shown',
  title: 'The page shows the result of the payment',
  scenarios,
  also: [late, lateByProject],
  select: (evidence) => [...ended(evidence), ...endedLate(evidence)],
  check: (look) => {
    if (isRefused(look) || EXPIRED.test(look.seen.as === seen.expired ? look.seen.text : '')) return [];
    if (looksAs(look.evidence, seen['came-back']).some((before) => shows(before, 'result'))) return [];
    if (look.seen.failure !== null) return [notSeen(look.at, 'the result', look.seen.failure)];
    return isAtShop(look)
      ? [notSeen(look.at, 'the result', 'the customer was sent on to the shop before the kit could look')]
      : unless(shows(look, 'result'), look.at, 'the result of the payment on the page', sightOf(look));
  },
});

const resultAgrees = rule({
  topic: 'result-agrees',
  title: 'The page and the callback tell the same result',
  scenarios,
  also: [sideBySide],
  select: (evidence) =>
    [...looksAs(evidence, seen['came-back'], repeatedly['first-again']), ...ended(evidence)].flatMap((look) => {
      const shown = resultIn(look.seen.elements.result ?? '');
      const told = paymentsOf(evidence).flatMap((payment) => finalsOf(evidence, payment))[0]?.status;
      return shown === undefined || told === undefined ? [] : [{ look, shown, told }];
    }),
  check: ({ look, shown, told }) =>
    unless(
      (shown === 'success') === (told === 'success'),
      `${look.at}/elements/result`,
      `“${told}”, as the callback says`,
      preview(look.seen.elements.result),
    ),
});

/** Elements that Payment Page alone has. */
const OWN = ['method', 'pay', 'qr', 'countdown', 'result', 'return', 'error'];

/** Where customers stopped last on their way back from the provider, and the look at the provider's site before. */
function cameBack(evidence: Evidence) {
  const [provider] = looksAs(evidence, seen.begun);
  return looksAs(evidence, seen['came-back']).flatMap((look) => {
    const stop = lastStop(look);
    return look.seen.failure !== null || stop === undefined ? [] : [{ look, stop, provider }];
  });
}

/** Whether the customer was led to the provider: whoever never left does not come back. */
const wasAway = (provider: Look | undefined): boolean =>
  provider !== undefined && (isOnPage(provider) === false || shows(provider, 'provider_pay', 'provider_amount'));

const backOnPage = rule({
  topic: 'back-on-page',
  title: 'The customer comes back from the provider to the page',
  scenarios,
  select: (evidence) => cameBack(evidence).filter(({ provider }) => wasAway(provider)),
  check: ({ look, stop, provider }) => {
    if (isOnPage({ ...look, seen: { ...look.seen, url: stop } }) === true) return [];
    const left = provider && isOnPage(provider) === false && !isOnSiteOf(stop, provider);
    if (!left) return [problem(look.at, 'the customer on Payment Page', `the customer at ${stop}`)];
    // The page may lie on more hosts than one.
    return stop === look.seen.url && shows(look, ...OWN)
      ? []
      : [notSeen(look.at, 'the customer on Payment Page', `another site, and nothing tells whose: ${stop}`)];
  },
});

const lateNotPaid = rule({
  topic: 'not-payable-too-late',
  title: 'A payment whose time is over does not succeed',
  scenarios: [late, lateByProject],
  select: (evidence) => {
    const finals = finalsOf(evidence, payments.late);
    const shown = looksAs(evidence, seen.expired)[0];
    const begun = looksAs(evidence, seen.begun).some((look) => look.seen.failure === null && !isRefused(look));
    return shown && begun ? [{ finals, shown }] : [];
  },
  check: ({ finals, shown }) => [
    ...finals.flatMap(({ at, status }) =>
      unless(status !== 'success', `${at}/body/payment/status`, 'a status other than "success"', preview(status)),
    ),
    ...unless(
      resultIn(shown.seen.elements.result ?? '') !== 'success',
      `${shown.at}/elements/result`,
      'no success on the page',
      preview(shown.seen.elements.result),
    ),
  ],
});

const lateDeclined = rule({
  topic: 'expiry-declines',
  title: 'A payment whose time is over is declined',
  scenarios: [late, lateByProject],
  select: (evidence) => finalsOf(evidence, payments.late).filter(({ status }) => status !== 'success'),
  check: ({ at, status }) => unless(status === 'decline', `${at}/body/payment/status`, '"decline"', preview(status)),
});

const preselectedUsed = rule({
  topic: 'method-preselected',
  title: 'The page opens with the method that the request selects',
  needs: ['multi-method'],
  scenarios: [preselected],
  select: (evidence) => looksAs(evidence, seen.begun).filter((look) => look.seen.failure === null),
  check: (look) => [
    ...unless(
      shows(look, 'qr', 'provider_pay', 'provider_amount', 'result') || isOnPage(look) === false,
      look.at,
      'the payment begun without a choice',
      sightOf(look),
    ),
    ...begunAsChosen(look, payments.preselected),
  ],
});

/** What must hold of the end of a payment. */
export const resultRules = [noEarlyResult, resultShown, resultAgrees, lateNotPaid, lateDeclined, preselectedUsed];
export const comingBackRules = [backOnPage];
