import type { Label } from '#contracts/labels';
import { isOpen, isRefused, type Look, looksAs, shows, sightOf } from '#contracts/payment-page/looks';
import { rule } from '#contracts/payment-page/templates';
import { unless } from '#contracts/problem';
import { seen as names, unnamed } from './choice-scenarios.ts';
import { amountLimits, bestBefore, limitsOfItsProject } from './limits.ts';
import { methodsHidden, methodsListed } from './methods.ts';
import { refusedIsUnregistered, requiredParameters, signatureChecked, tamperingSeen, thbOnly } from './refusals.ts';
import { byWidget, opened, seen } from './scenarios.ts';

function opens(topic: string, title: string, label: Label, scenario = opened) {
  return rule({
    topic,
    title,
    scenarios: [scenario],
    select: (evidence) => looksAs(evidence, label).filter((look) => isOpen(look) || isRefused(look) || isBlank(look)),
    check: (look) => unless(isOpen(look), look.at, 'a page by which the customer can pay', sightOf(look)),
  });
}

/** A page or a widget that is not there. What did not answer in time proves nothing: machines are slow. */
const isBlank = ({ seen: { status, console: lines } }: Look): boolean =>
  status === 404 || status === 405 || lines.some((line) => line.includes('EPayWidget is not defined'));

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

const valuesDecoded = opens(
  'values-decoded',
  'Values are checked as they are, and not as the address spells them',
  seen.encoded,
);

const namesAsked = rule({
  topic: 'names-asked',
  title: 'The customer is asked for the name that the request lacks',
  scenarios: [unnamed],
  select: (evidence) =>
    looksAs(evidence, names.asked, names['last-name-asked']).filter(({ seen: { failure } }) => failure === null),
  check: (look) =>
    look.seen.as === names.asked
      ? unless(shows(look, 'first_name', 'last_name'), look.at, 'fields for the missing names', sightOf(look))
      : unless(shows(look, 'last_name'), look.at, 'a field for the missing last name', sightOf(look)),
});

/** What must hold when the page opens. */
export const openingRules = [
  opensByQuery,
  opensByForm,
  opensByWidget,
  furtherParameters,
  valuesDecoded,
  requiredParameters,
  signatureChecked,
  tamperingSeen,
  thbOnly,
  bestBefore,
  amountLimits,
  limitsOfItsProject,
  refusedIsUnregistered,
  methodsListed,
  methodsHidden,
  namesAsked,
];
