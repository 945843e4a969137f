import { type Label, named } from '#contracts/labels';
import { isOpen, type Look, looksAs, shows, sightOf } from '#contracts/payment-page/looks';
import { begunAsChosen } from '#contracts/payment-page/result/method-told';
import { rule } from '#contracts/payment-page/templates';
import { unless } from '#contracts/problem';
import type { Evidence } from '#core/model';
import { listed, picked, seen } from './choice-scenarios.ts';

/** Looks for a method of the project in its list: that of the contract, and the one beside it. */
const listLooks = (evidence: Evidence, label: Label): readonly Look[] =>
  ['own', 'other'].flatMap((which) => looksAs(evidence, named(which, label)));

/** Whether the page map tells one method from another. */
const tellsApart = ({ capabilities: { page } }: Evidence): boolean => page?.method?.includes('{method}') ?? false;

export const methodsListed = rule({
  topic: 'methods-listed',
  title: 'The page lists the methods of the project',
  needs: ['multi-method'],
  scenarios: [listed],
  select: (evidence) => {
    const both = listLooks(evidence, seen.listed);
    // A page of which no method can be found says nothing about another.
    return both.some((look) => shows(look, 'method'))
      ? [...both, ...(tellsApart(evidence) ? looksAs(evidence, seen.third) : []), ...looksAs(evidence, seen.picked)]
      : [];
  },
  check: (look) => {
    if (look.seen.as === seen.picked) return begunAsChosen(look, picked.payment);
    return look.seen.as === seen.third
      ? unless(!shows(look, 'method'), look.at, 'no method that the project does not have', sightOf(look))
      : unless(shows(look, 'method'), look.at, 'every method of the project', sightOf(look));
  },
});

export const methodsHidden = rule({
  topic: 'methods-hidden',
  title: 'Methods that hide names are not shown',
  needs: ['multi-method'],
  scenarios: [listed],
  select: (evidence) => {
    const isFound = looksAs(evidence, named('other', seen.listed)).some((look) => shows(look, 'method'));
    return isFound && tellsApart(evidence) ? looksAs(evidence, named('other', seen.hidden)).filter(isOpen) : [];
  },
  check: (look) => unless(!shows(look, 'method'), look.at, 'no method that hide names', sightOf(look)),
});
