import { plainPurchases } from '#contracts/gateway/acceptance/rules';
import { type Callback, callbacks } from '#contracts/gateway/evidence/callbacks';
import { type Asked, accepted } from '#contracts/gateway/evidence/exchanges';
import type { GateFacts } from '#contracts/gateway/facts';
import { type RuleTemplate, rule } from '#contracts/gateway/rule';
import { missing, preview, problem, unless } from '#contracts/problem';
import { at, isObject, type Json } from '#core/json';
import type { Evidence } from '#core/model';
import { validate } from '#schemas/validate';

/** The callbacks that instruct the customer by this member. */
export function instructions(evidence: Evidence, member: string): readonly Callback[] {
  return callbacks(evidence).filter(({ json }) => isObject(json) && member in json);
}

/** How an accepted purchase tells where the customer goes, or what the customer is shown. */
export const instructionRules = (facts: GateFacts): readonly RuleTemplate<never>[] => {
  const other = facts.instruction === 'redirect_data' ? 'display_data' : 'redirect_data';
  return [
    rule<{ readonly purchase: Asked; readonly instructed: readonly Callback[] }>({
      topic: 'instructs-customer',
      title: `An accepted purchase is followed by a callback with ${facts.instruction}`,
      level: 'must',
      scenarios: ['paid', 'declined', 'together'],
      select: (evidence) =>
        plainPurchases(evidence)
          .filter(accepted)
          .map((purchase) => ({
            purchase,
            instructed: instructions(evidence, facts.instruction).filter(
              ({ paymentId }) => paymentId === purchase.paymentId,
            ),
          })),
      check: ({ purchase, instructed }) =>
        instructed.length > 0
          ? []
          : [missing(purchase.at, `a callback with ${facts.instruction} for ${purchase.paymentId}`)],
    }),
    rule<Callback>({
      topic: 'one-channel',
      title: `A project works by one channel: no callback carries ${other}`,
      level: 'must',
      scenarios: ['paid', 'declined'],
      select: callbacks,
      check: ({ at: location, json }) =>
        unless(!(isObject(json) && other in json), `${location}/body/${other}`, `no ${other}`, other),
    }),
    ...(facts.instruction === 'redirect_data' ? [redirectData] : []),
  ];
};

const redirectData = rule<Callback>({
  topic: 'redirect-data',
  title: 'redirect_data has an absolute url, the method GET or POST, and a body to send there',
  level: 'must',
  select: (evidence) => instructions(evidence, 'redirect_data'),
  check: ({ at: location, json }) => [
    ...validate('gate/callback-redirect', json ?? null)
      .filter((found) => found.at.startsWith('/redirect_data'))
      .map((found) => problem(`${location}/body${found.at}`, found.expected, found.actual)),
    ...absolute(location, at(json, '/redirect_data/url')),
  ],
});

function absolute(location: string, url: Json | undefined) {
  if (typeof url !== 'string') return [];
  const fits = /^https?:\/\/[^\s/]/i.test(url) && URL.canParse(url);
  return unless(fits, `${location}/body/redirect_data/url`, 'an absolute http or https URL', preview(url));
}
