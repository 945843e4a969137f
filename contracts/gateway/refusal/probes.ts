import type { GateFacts } from '#contracts/gateway/facts';
import { final, project, remove, type SaleOptions, SIGNATURE, sale, set, settle } from '#contracts/gateway/gate';
import type { Scenario } from '#core/model';
import { signatureFaults } from '#schemas/signature/faults/all';

/** A request with exactly one fault: what is wrong with it, and what it must therefore meet. */
export interface Probe {
  /** Label of the request and of its payment. */
  readonly as: string;
  /** What is wrong, to complete “a refusal of …”. */
  readonly wrong: string;
  readonly options: SaleOptions;
}

/** Requests with one fault each of one kind, and the scenario in which they stand beside an accepted baseline. */
export interface ProbeFamily {
  readonly name: string;
  readonly title: string;
  readonly probes: readonly Probe[];
  /** Options of the baseline where it is not the plain request. */
  readonly baseline?: SaleOptions;
}

/** The label of the accepted request in a scenario of probes. */
export const BASELINE = 'baseline';

/** The scenario of a family: the baseline first, then each probe, with time for a refusal by callback. */
export function probeScenario(facts: GateFacts, { name, title, probes, baseline }: ProbeFamily): Scenario {
  return {
    id: `${facts.id}/${name}`,
    title,
    needs: [],
    steps: [
      project(facts),
      sale(facts, BASELINE, baseline),
      ...probes.flatMap(({ as, options }) => [sale(facts, as, options), final(as)]),
      settle,
      { do: 'look', project: 'main' },
    ],
  };
}

const setting = (as: string, wrong: string, at: string, value: Parameters<typeof set>[1]): Probe => ({
  as,
  wrong,
  options: { edits: [set(at, value)] },
});

/** Currencies other than THB, and THB not spelled as ISO 4217 alpha-3 spells it. */
export const currencies: ProbeFamily = {
  name: 'currency',
  title: 'Requests in other currencies than THB',
  probes: [
    setting('currency-usd', 'the currency USD', '/payment/currency', 'USD'),
    setting('currency-eur', 'the currency EUR', '/payment/currency', 'EUR'),
    setting('currency-jpy', 'the currency JPY, which has no minor unit', '/payment/currency', 'JPY'),
    setting('currency-lower', 'the currency “thb” in lower case', '/payment/currency', 'thb'),
    setting('currency-mixed', 'the currency “Thb” in mixed case', '/payment/currency', 'Thb'),
    setting('currency-numeric', 'the numeric currency code “764”', '/payment/currency', '764'),
    setting('currency-unknown', 'the unknown currency ZZZ', '/payment/currency', 'ZZZ'),
    setting('currency-sign', 'the currency sign ฿', '/payment/currency', '฿'),
    setting('currency-empty', 'an empty currency', '/payment/currency', ''),
  ],
};

/** Amounts that are not a whole positive number of satang. */
export const amounts: ProbeFamily = {
  name: 'amount',
  title: 'Requests with amounts that are not a positive integer of satang',
  probes: [
    setting('amount-float', 'an amount with a fraction of a satang', '/payment/amount', 10000.5),
    setting('amount-string', 'an amount written as a string', '/payment/amount', '10000'),
    setting('amount-baht', 'an amount written as baht with decimals', '/payment/amount', '100.00'),
    setting('amount-negative', 'a negative amount', '/payment/amount', -10000),
    setting('amount-null', 'an amount of null', '/payment/amount', null),
    setting('amount-huge', 'an amount above what any limit allows (10^16 satang)', '/payment/amount', 1e16),
    setting('amount-true', 'an amount of true', '/payment/amount', true),
    setting('amount-list', 'an amount in a list', '/payment/amount', [10000]),
  ],
};

/** An amount of nothing: the platform's specification allows it where the documents do not speak of it. */
export const ZERO: Probe = setting('amount-zero', 'an amount of zero', '/payment/amount', 0);

/** Values of the right type that the specification rules out by their length or form. */
export const memberFormats: ProbeFamily = {
  name: 'formats',
  title: 'Requests with values beyond the lengths and forms of the specification',
  probes: [
    setting('format-ip', 'a customer.ip_address that is no address', '/customer/ip_address', 'somewhere'),
    setting('format-email', 'a customer.email that is no address', '/customer/email', 'no e-mail'),
    setting('format-id-long', 'a payment_id of 256 characters', '/general/payment_id', 'x'.repeat(256)),
    setting('format-id-space', 'a payment_id with a space before it', '/general/payment_id', ' spaced'),
    setting('format-id-empty', 'an empty payment_id', '/general/payment_id', ''),
    setting('format-project', 'a project_id of zero', '/general/project_id', 0),
    setting('format-description', 'a payment.description of 256 characters', '/payment/description', 'x'.repeat(256)),
  ],
};

/** Requests without a member that the document's list of required members has. */
export function members(facts: GateFacts): ProbeFamily {
  const missing = (as: string, at: string): Probe => ({
    as,
    wrong: `a request without ${at.slice(1).replaceAll('/', '.')}`,
    options: { edits: [remove(at)] },
  });
  return {
    name: 'members',
    title: 'Requests that lack a required member',
    probes: [
      missing('without-project-id', '/general/project_id'),
      missing('without-payment-id', '/general/payment_id'),
      missing('without-amount', '/payment/amount'),
      missing('without-currency', '/payment/currency'),
      missing('without-payment', '/payment'),
      missing('without-ip-address', '/customer/ip_address'),
      missing('without-customer-id', '/customer/id'),
      missing('without-customer', '/customer'),
      ...Object.keys(facts.customer).map((name) =>
        missing(`without-${name.replaceAll('_', '-')}`, `/customer/${name}`),
      ),
    ],
  };
}

/** Requests whose signature does not prove them: every fault that a receiver must refuse for its signature. */
export const signatures: ProbeFamily = {
  name: 'signature',
  title: 'Requests whose signature is missing, altered or of something else',
  probes: [
    ...signatureFaults
      .filter(({ receiver, kind }) => receiver === 'must-refuse' && kind === 'signature')
      .map(({ id, title }) => ({
        as: `signature-${id}`,
        wrong: `a request with this fault: ${title}`,
        options: { signed: { at: SIGNATURE, fault: id } },
      })),
    {
      as: 'signature-amount-raised',
      wrong: 'a request whose amount was raised after signing',
      options: { after: [set('/payment/amount', 999_900)] },
    },
  ],
};

/** Bodies that are not JSON texts. */
export const malformed: ProbeFamily = {
  name: 'malformed',
  title: 'Bodies that are not JSON',
  probes: (
    [
      ['truncated', 'a JSON text cut short'],
      ['last-brace-missing', 'a JSON text without its last brace'],
      ['extra-brace', 'a JSON text with one closing brace too many'],
      ['second-object', 'two JSON texts in one body'],
      ['trailing-comma', 'a trailing comma'],
      ['single-quotes', 'strings in single quotes'],
      ['invalid-utf8', 'a body that is not UTF-8'],
      ['empty-body', 'an empty body'],
    ] as const
  ).map(([wire, wrong]) => ({ as: `malformed-${wire}`, wrong, options: { wire } })),
};
