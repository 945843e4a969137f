import { providerLog } from '#contracts/gateway/evidence/provider-log';
import type { Label } from '#contracts/labels';
import { named } from '#contracts/labels';
import { isOpen, isRefused, type Look, looksAs, shows, sightOf } from '#contracts/payment-page/looks';
import { rule } from '#contracts/payment-page/templates';
import { problem, unless } from '#contracts/problem';
import type { Problem } from '#core/model';
import { byWidget, listed, opened, REQUIRED, refused, seen, unnamed, without, wrong } from './scenarios.ts';

function opens(topic: string, title: string, label: Label, scenario = opened) {
  return rule({
    topic,
    title,
    scenarios: [scenario],
    select: (evidence) => looksAs(evidence, label).filter((look) => isOpen(look) || isRefused(look) || isBlank(look)),
    check: (look) => unless(isOpen(look), look.at, 'a page by which the customer can pay', sightOf(look)),
  });
}

/** A page that answers neither by an element that is known nor by an error: nothing came of the request. */
const isBlank = ({ seen: { failure, status } }: Look): boolean => failure !== null || status === 404 || status === 405;

const opensByQuery = opens('opens-by-query', 'A signed request by GET opens the page', seen.plain);
const opensByForm = opens('opens-by-form', 'A signed form by POST opens the page', seen['by-form']);
const opensByWidget = opens(
  'opens-by-widget',
  'The widget opens the page from a page of the shop',
  seen['by-widget'],
  byWidget,
);
const furtherParameters = opens(
  'further-parameters',
  'Further parameters of Payment Page are taken',
  seen['with-more'],
);

/** Requests that must be refused: those of which it can be seen whether they were. */
function refusing(topic: string, title: string, ...labels: readonly Label[]) {
  return rule({
    topic,
    title,
    scenarios: [refused],
    select: (evidence) =>
      labels.flatMap((label) => looksAs(evidence, label)).filter((look) => isRefused(look) || isOpen(look)),
    check: (look) => unless(isRefused(look), look.at, 'a 4xx, or a page that names the error', sightOf(look)),
  });
}

const requiredParameters = refusing(
  'required-parameters',
  'The page does not open without a required parameter',
  ...REQUIRED.map(without),
);
const signatureChecked = refusing(
  'signature-checked',
  'The page does not open without the right signature',
  wrong['wrong-key'],
  wrong['other-project-key'],
  wrong.truncated,
  wrong.unsigned,
);
const tamperingSeen = refusing(
  'tampering-seen',
  'The page does not open by parameters that were changed after signing',
  wrong['other-amount'],
  wrong['other-id'],
  wrong.added,
);

const thbOnly = rule({
  topic: 'thb-only',
  title: 'Nothing can be paid in another currency',
  scenarios: [refused],
  select: (evidence) => {
    const [opening, paying] = [...looksAs(evidence, wrong['other-currency']), ...looksAs(evidence, seen.paying)];
    return opening && paying && [opening, paying].some((look) => isRefused(look) || isOpen(look))
      ? [{ opening, paying }]
      : [];
  },
  check: ({ opening, paying }) =>
    unless(
      isRefused(opening) || isRefused(paying),
      opening.at,
      'a 4xx, or a page that names the error',
      `${sightOf(opening)}, then ${sightOf(paying)}`,
    ),
});

const TRIED: readonly Label[] = [...REQUIRED.map(without), ...Object.values(wrong)];

const refusedIsUnregistered = rule({
  topic: 'refused-is-unregistered',
  title: 'A request that is refused registers no payment',
  needs: ['provider-log'],
  scenarios: [refused],
  select: (evidence) => {
    const log = providerLog(evidence);
    if (!log) return [];
    return TRIED.flatMap((label) => looksAs(evidence, label))
      .filter(isRefused)
      .map((look) => ({ look, log, id: evidence.payments[look.seen.as] }));
  },
  check: ({ look, log, id }) =>
    id !== undefined && log.has(id) ? [problem(look.at, 'no purchase at the provider', `the purchase ${id}`)] : [],
});

/** Whether methods can be chosen: `other` is the one that stands beside that of the contract. */
function offering(topic: string, title: string, label: Label, other: 'shown' | 'hidden') {
  return rule({
    topic,
    title,
    needs: ['multi-method'],
    scenarios: [listed],
    select: (evidence) => {
      const [own, beside] = [...looksAs(evidence, named('own', label)), ...looksAs(evidence, named('other', label))];
      // A page of which no method can be found says nothing about another.
      return own && beside && isOpen(own) && shows(own, 'method') ? [beside] : [];
    },
    check: (look): readonly Problem[] =>
      unless(
        shows(look, 'method') === (other === 'shown'),
        look.at,
        other === 'shown' ? 'every method of the project' : 'no method that hide names',
        sightOf(look),
      ),
  });
}

const methodsListed = offering('methods-listed', 'The page lists the methods of the project', seen.listed, 'shown');
const methodsHidden = offering('methods-hidden', 'Methods that hide names are not shown', seen.hidden, 'hidden');

const namesAsked = rule({
  topic: 'names-asked',
  title: 'The customer is asked for the name that the request lacks',
  scenarios: [unnamed],
  select: (evidence) => looksAs(evidence, seen.asked).filter(({ seen: { failure } }) => failure === null),
  check: (look) =>
    unless(shows(look, 'first_name', 'last_name'), look.at, 'fields for the missing names', sightOf(look)),
});

/** What must hold when the page opens. */
export const openingRules = [
  opensByQuery,
  opensByForm,
  opensByWidget,
  furtherParameters,
  requiredParameters,
  signatureChecked,
  tamperingSeen,
  thbOnly,
  refusedIsUnregistered,
  methodsListed,
  methodsHidden,
  namesAsked,
];
