import { type Delivered, deliveries, type Look, lookAfter, looks } from '#contracts/merchant/evidence';
import { type MerchantFacts, redirects } from '#contracts/merchant/facts';
import { BOOKS, rule } from '#contracts/merchant/rule';
import { showsCustomers } from '#contracts/merchant/standing';
import { preview, previews, problem, unless } from '#contracts/problem';
import { at, isObject, type Json, type JsonObject } from '#core/json';
import type { Evidence } from '#core/model';
import { readJson } from '#schemas/json/read';
import { displayScenario, redirectScenario } from './scenarios.ts';

/** What an instruction told, and what the customer was shown after it. */
interface Shown {
  readonly instructed: JsonObject;
  readonly look: Look;
}

const SHOWN = [redirectScenario, displayScenario];

/** Instructions that were taken, with the next look at their payment. */
function shown(evidence: Evidence): readonly Shown[] {
  return deliveries(evidence).flatMap((delivered) => {
    const { stage, forged, payment, ended, reply } = delivered.delivery;
    if (stage !== 'intermediate' || forged || ended === null || reply === null) return [];
    const look = lookAfter(evidence, payment, ended);
    return look ? [{ instructed: messageOf(delivered), look }] : [];
  });
}

function messageOf({ delivery }: Delivered): JsonObject {
  const read = readJson(Buffer.from(delivery.sent.text));
  return read.ok && isObject(read.value) ? read.value : {};
}

/** The element that holds the code. */
function codeOf(instructed: JsonObject): Json | undefined {
  const elements = Array.isArray(instructed.display_data) ? instructed.display_data : [];
  return elements.find((one: Json) => at(one, '/type') === 'qr_img');
}

const empty = (body: Json | undefined): boolean =>
  body === undefined || body === null || JSON.stringify(body) === '[]' || JSON.stringify(body) === '{}';

/** Members of a body as text, in an order of their own: which member stands first means nothing. */
const spelled = (body: Json | undefined): string =>
  empty(body) ? '{}' : JSON.stringify(Object.entries(body as JsonObject).sort(([a], [b]) => (a < b ? -1 : 1)));

function member(name: 'url' | 'method') {
  return ({ instructed, look: { at: where, present } }: Shown) => {
    const [expected, actual] = [at(instructed, `/redirect_data/${name}`), at(present, `/${name}`)];
    return unless(actual === expected, `${where}/present/${name}`, ...previews(expected, actual));
  };
}

export const shownRules = [
  rule<Shown>({
    topic: 'instruction-shown',
    title: 'The customer is shown what the intermediate callback instructs',
    cost: 'Customers look at a spinner until the payment expires.',
    needs: BOOKS,
    scenarios: SHOWN,
    select: shown,
    check: ({ look: { at: where, present } }, facts: MerchantFacts) => {
      const expected = redirects(facts) ? 'redirect' : 'qr';
      const kind = at(present, '/kind');
      return unless(kind === expected, `${where}/present`, `{"kind":"${expected}",…}`, preview(present));
    },
  }),
  rule<Look>({
    topic: 'nothing-before-instruction',
    title: 'Nothing is shown before the intermediate callback has come',
    cost: 'Customers are sent to an address that belongs to another payment, and pay that one.',
    needs: BOOKS,
    scenarios: SHOWN,
    beside: showsCustomers,
    select: (evidence) =>
      looks(evidence).filter(
        ({ payment, ended }) => !deliveries(evidence, payment).some(({ delivery }) => delivery.began < ended),
      ),
    check: ({ at: where, present }) =>
      unless(present === null, `${where}/present`, 'null: nothing to show yet', preview(present)),
  }),
  ...(['url', 'method'] as const).map((name) =>
    rule<Shown>({
      topic: `redirect-${name}`,
      title: `The customer is redirected ${name === 'url' ? 'to the `url`' : 'by the `method`'} of redirect_data`,
      cost:
        name === 'url'
          ? 'Providers refuse an address that lost its query, and the customer cannot pay.'
          : 'A form sent by GET shows an error page, and puts its members into logs.',
      needs: BOOKS,
      scenarios: [redirectScenario],
      select: (evidence) => shown(evidence).filter(({ look }) => at(look.present, '/kind') === 'redirect'),
      check: member(name),
    }),
  ),
  rule<Shown>({
    topic: 'redirect-body',
    title: 'The redirect carries the members of `body` as they were received, empty and long ones too',
    cost: 'Providers check their own signature over the members, and refuse the customer when an empty one is missing.',
    needs: BOOKS,
    scenarios: [redirectScenario],
    select: (evidence) => shown(evidence).filter(({ look }) => at(look.present, '/kind') === 'redirect'),
    check: ({ instructed, look: { at: where, present } }) => {
      const [expected, actual] = [at(instructed, '/redirect_data/body'), at(present, '/body')];
      return spelled(expected) === spelled(actual)
        ? []
        : [problem(`${where}/present/body`, ...previews(expected, actual))];
    },
  }),
  rule<Shown>({
    topic: 'qr-data',
    title: 'The QR code shows the `data` of the qr_img element, unaltered',
    cost: 'A code whose checksum no longer fits is refused by every banking app.',
    needs: BOOKS,
    scenarios: [displayScenario],
    select: (evidence) => shown(evidence).filter(({ look }) => at(look.present, '/kind') === 'qr'),
    check: ({ instructed, look: { at: where, present } }) => {
      const [expected, actual] = [at(codeOf(instructed), '/data'), at(present, '/data')];
      return unless(actual === expected, `${where}/present/data`, ...previews(expected, actual));
    },
  }),
];
