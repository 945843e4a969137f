import { finalsOf } from '#contracts/gateway/evidence/callbacks';
import { providerLogs } from '#contracts/gateway/evidence/provider-log';
import { isRefused, looks, looksAs, shows } from '#contracts/payment-page/looks';
import { tampered } from '#contracts/payment-page/opening/scenarios';
import { declined, paid } from '#contracts/payment-page/result/scenarios';
import { rule } from '#contracts/payment-page/templates';
import { notSeen, problem, unless } from '#contracts/problem';
import { at } from '#core/json';
import type { PageSeen } from '#core/model';
import { marked, payments, repeated, scripted, seen } from './scenarios.ts';

const onePayment = rule({
  topic: 'one-payment',
  title: 'A customer who clicks, reloads or opens the page again pays once',
  needs: ['provider-log'],
  scenarios: [repeated],
  select: (evidence) => {
    const id = evidence.payments[payments.repeated];
    const begun = looksAs(evidence, seen.twice).find((look) => look.seen.failure === null);
    const log = providerLogs(evidence).at(-1)?.purchases;
    return id !== undefined && begun && log ? [{ evidence, id, begun, log }] : [];
  },
  check: ({ evidence, id, begun, log }) => {
    const purchases = log.filter((one) => at(one, '/payment_id') === id).length;
    if (purchases === 0) return [notSeen(begun.at, 'one purchase at the provider', 'none came')];
    const finals = finalsOf(evidence, payments.repeated).map(({ seen: { body } }) => body.text);
    return [
      ...unless(purchases <= 1, begun.at, 'one purchase at the provider', `${purchases} purchases`),
      ...unless(new Set(finals).size <= 1, begun.at, 'one result', `${new Set(finals).size} different results`),
    ];
  },
});

const noMarkup = rule({
  topic: 'no-markup',
  title: 'Parameters are shown as text, never as markup',
  scenarios: [marked],
  select: (evidence) => looks(evidence).filter(({ seen: { failure } }) => failure === null),
  check: ({ at: location, seen: { injected } }) =>
    injected.length === 0
      ? []
      : [problem(location, 'the texts of the request as text', `markup made of ${injected.join(', ')}`)],
});

const addressesNotRun = rule({
  topic: 'addresses-not-run',
  title: 'An address of the shop that is a script is not run',
  scenarios: [scripted],
  // A page may refuse such an address as it opens; else there must have been a result from which a way leads back.
  select: (evidence) =>
    looksAs(evidence, seen.opened).some(isRefused) ||
    looksAs(evidence, seen.ended).some((look) => shows(look, 'result'))
      ? looks(evidence).filter((look) => look.seen.failure === null)
      : [],
  check: ({ at: location, seen: { injected } }) =>
    injected.length === 0
      ? []
      : [problem(location, 'no address that is run', `${injected.join(', ')} ran as a script`)],
});

const noSecrets = rule({
  topic: 'key-not-leaked',
  title: 'The key of the project stands nowhere in the browser',
  scenarios: [paid, declined, tampered],
  select: (evidence) => {
    const keys = Object.values(evidence.projects).flatMap(({ key }) => spellingsOf(key));
    return looks(evidence)
      .filter(({ seen: { failure } }) => failure === null)
      .map((look) => ({ look, keys }));
  },
  check: ({ look, keys }) =>
    Object.entries(placesIn(look.seen)).flatMap(([name, text]) =>
      keys.some((key) => text.includes(key))
        ? [problem(`${look.at}/${name}`, 'no trace of the key of the project', 'the key of the project')]
        : [],
    ),
});

function spellingsOf(key: string): readonly string[] {
  const bytes = Buffer.from(key);
  return [key, encodeURIComponent(key), bytes.toString('base64'), bytes.toString('hex')];
}

/** Where a secret could stand, by the names of the evidence. */
function placesIn({
  source,
  text,
  url,
  requests,
  visited,
  console: lines,
  storage,
}: PageSeen): Readonly<Record<string, string>> {
  return {
    source,
    text,
    url,
    requests: requests.map((one) => one.url).join('\n'),
    visited: visited.join('\n'),
    console: lines.join('\n'),
    storage,
  };
}

/** What must hold of the page whatever a customer does. */
export const conductRules = [onePayment, noMarkup, addressesNotRun, noSecrets];
