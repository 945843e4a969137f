import { unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { BASELINE, calls, type LocatedCall, smallestFirst } from '#contracts/sdk/calls';
import { rule, type SdkRule } from '#contracts/sdk/rule';
import type { Evidence } from '#core/model';
import { addressIn, lostParameters, wrongEncoding, wrongLocation, wrongSignature } from './address.ts';
import { OF_FIRST_CUSTOMER_ONLY } from './parameters.ts';
import * as scenarios from './scenarios.ts';

const parameters = cite('platform-page-parameters', 'Parameter values');
const signature = cite('platform-signature', 'Signing');
const offers = ['operation:payment_page_url'];

/** Every call but the refused ones, for a library may refuse what it cannot send; the baseline is what it can. */
const notRefused = (evidence: Evidence) =>
  calls(evidence, 'payment_page_url').filter(({ call }) => call.outcome !== 'refusal' || call.as === BASELINE);

/** The calls behind a baseline that was answered, which may be refused. */
const behindBaseline = (evidence: Evidence) => {
  const [baseline, ...others] = calls(evidence, 'payment_page_url');
  return baseline?.call.as === BASELINE && addressIn(baseline.call) !== null ? others : [];
};

/** The calls that gave an address: that none came is for the rule on the address to say. */
const withAddress = (evidence: Evidence) =>
  calls(evidence, 'payment_page_url').filter(({ call }) => addressIn(call) !== null);

/** How a library opens Payment Page. */
export const pageRules: readonly SdkRule[] = [
  rule<LocatedCall>({
    topic: 'page/address',
    title: 'The address is /payment at the scheme and host given',
    cites: { source: cite('platform-page-parameters', 'Payment Page address'), covers: ['E-17', 'P-31'] },
    offers,
    scenarios: [scenarios.parameterValues],
    select: notRefused,
    check: wrongLocation,
  }),
  rule<LocatedCall>({
    topic: 'page/round-trip',
    title: 'What a server decodes of the query is every parameter as it was given, and each once',
    cites: { source: parameters, covers: ['P-31'] },
    offers,
    scenarios: [scenarios.parameterValues],
    select: withAddress,
    check: lostParameters,
  }),
  rule<LocatedCall>({
    topic: 'page/signature',
    title: 'What a server decodes of the query is what was signed',
    cites: { source: signature, covers: ['E-38', 'M-55', 'Q-15', 'X-39'] },
    offers,
    scenarios: [scenarios.parameterValues],
    select: withAddress,
    check: wrongSignature,
  }),
  rule<LocatedCall>({
    topic: 'page/encoding',
    title:
      'The query has no character that a query may not have, and the signature in it none that means something else',
    cites: { source: parameters, covers: ['E-38', 'X-62'] },
    offers,
    scenarios: [scenarios.parameterValues],
    select: withAddress,
    check: wrongEncoding,
  }),
  rule<LocatedCall>({
    topic: 'page/booleans',
    title: 'A boolean stands in the query as 1 or 0, as it is signed, or is refused',
    cites: { source: parameters, covers: ['X-35'] },
    offers,
    scenarios: [scenarios.booleanParameters],
    select: behindBaseline,
    check: (located) =>
      located.call.outcome === 'refusal' ? [] : [...lostParameters(located), ...wrongSignature(located)],
  }),
  rule<LocatedCall>({
    topic: 'page/null',
    title: 'A null is refused, left out, or signed as the empty text that stands in the query',
    cites: { source: signature, covers: ['X-93'] },
    offers,
    scenarios: [scenarios.nullParameter],
    select: behindBaseline,
    check: (located) => (located.call.outcome === 'refusal' ? [] : wrongSignature(located)),
  }),
  rule<LocatedCall>({
    topic: 'page/no-carry-over',
    title: 'An address has nothing of the one that was asked before',
    cites: { source: parameters, covers: ['P-33'] },
    offers,
    scenarios: [scenarios.twoCustomers],
    select: (evidence) => withAddress(evidence).filter(({ call }) => call.as === scenarios.CUSTOMERS.second),
    check: ({ at, call }) => {
      const values = [...(addressIn(call)?.searchParams.values() ?? [])];
      const carriedOver = Object.values(OF_FIRST_CUSTOMER_ONLY).filter((value) => values.includes(value));
      return unless(carriedOver.length === 0, at, 'nothing of the customer before', carriedOver.join(', '));
    },
  }),
  rule<LocatedCall>({
    topic: 'page/repeatable',
    title: 'The same parameters give the same valid address however often they are asked',
    cites: { source: signature, covers: ['E-38', 'X-38', 'P-33'] },
    offers,
    scenarios: [scenarios.repeatedAddress],
    select: (evidence) => calls(evidence, 'payment_page_url'),
    check: (located) => [...lostParameters(located), ...wrongSignature(located)],
  }),
  rule<LocatedCall>({
    topic: 'page/generated',
    title: 'Generated parameters are decoded as they were given and as they were signed',
    cites: { source: signature, covers: ['E-38', 'M-55', 'Q-15', 'X-39'] },
    offers,
    scenarios: [scenarios.generatedParameters],
    select: (evidence) => smallestFirst(notRefused(evidence)),
    check: (located) => [...lostParameters(located), ...wrongSignature(located)],
  }),
];
