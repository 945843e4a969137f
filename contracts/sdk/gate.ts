import { cite } from '#contracts/sources';
import { isObject, type Json, type JsonObject, pointer } from '#core/json';
import type { Problem, Rule, Story } from '#core/model';
import { sign, signatureOf } from '#schemas/codecs/signature';
import { type SchemaId, validate } from '#schemas/validate';
import { call, calls, KEY, member, rule, type Spot, story, unless } from './seen.ts';

/** A kind of Gate request: what is asked, and what must come. */
interface Kind {
  readonly method: string;
  readonly channel: string;
  readonly path: string;
  readonly schema: SchemaId;
  readonly data: JsonObject;
}

const GENERAL = { project_id: 125, payment_id: '1234567' };
const PAYMENT = { amount: 10000, currency: 'THB' };
const CUSTOMER = { id: '123', ip_address: '192.0.2.7' };
const NAMED = { ...CUSTOMER, email: 'somchai@example.com', first_name: 'สมชาย', last_name: 'ใจดี' };
const RETURN_URL = { success: 'https://shop.example.com/thanks?order=7&lang=th' };

const KINDS: Readonly<Record<string, Kind>> = {
  'promptpay-redirect': {
    method: 'promptpay',
    channel: 'redirect',
    path: '/v2/payment/banks/promptpay/sale',
    schema: 'gate/promptpay-redirect-sale-request',
    data: { general: GENERAL, customer: CUSTOMER, payment: PAYMENT, return_url: RETURN_URL },
  },
  'promptpay-display': {
    method: 'promptpay',
    channel: 'display',
    path: '/v2/payment/banks/promptpay/sale',
    schema: 'gate/promptpay-display-sale-request',
    data: { general: GENERAL, payment: { ...PAYMENT, description: 'ชำระค่าสินค้า "฿100" \\ / 🙏' }, customer: CUSTOMER },
  },
  'thai-qr': {
    method: 'thai-qr',
    channel: 'redirect',
    path: '/v2/payment/banks/thai-qr/sale',
    schema: 'gate/thai-qr-sale-request',
    data: { general: GENERAL, payment: PAYMENT, customer: CUSTOMER },
  },
  'bank-transfer': {
    method: 'bank-transfer-thailand',
    channel: 'redirect',
    path: '/v2/payment/bank-transfer/thailand/sale',
    schema: 'gate/bank-transfer-thailand-sale-request',
    data: {
      general: GENERAL,
      payment: PAYMENT,
      customer: NAMED,
      return_url: RETURN_URL,
      callback: { delay: 0, force_disable: false },
    },
  },
};

/** The story of Gate requests, one of each kind. */
export const gateStories: readonly Story[] = [
  story(
    'gate/requests',
    'A Gate request of each method and channel',
    ['gate_request'],
    [
      ...Object.entries(KINDS).map(([as, { method, channel, data }]) =>
        call(as, 'gate_request', { method, channel, data, key: KEY }),
      ),
    ],
  ),
];

const source = cite('platform-gate-api', 'Interaction concepts');

/** How a library asks Gate. */
export const gateRules: readonly Rule<never>[] = [
  built(
    'method-and-path',
    'Each method is asked by POST at its own path',
    ['E-64', 'M-33', 'Q-22'],
    (spot, { path }) => {
      const found = `${member(spot.call, 'http_method')} ${member(spot.call, 'path')}`;
      return unless(found === `POST ${path}`, spot, `POST ${path}`, found);
    },
  ),
  built('headers', 'The body is declared as JSON', ['E-64'], (spot) => {
    const headers = member(spot.call, 'headers');
    const [, type] =
      Object.entries(isObject(headers) ? headers : {}).find(([name]) => /^content-type$/i.test(name)) ?? [];
    return unless(
      /^application\/json\b/i.test(String(type)),
      spot,
      'Content-Type: application/json',
      `Content-Type: ${type}`,
    );
  }),
  built(
    'body',
    'The body fits the specification of the method',
    ['E-65', 'E-66', 'E-67', 'E-81', 'Q-23', 'M-34'],
    (spot, { schema }) => {
      const body = parsed(spot);
      if (body === undefined) return unless(false, spot, 'a JSON text in body');
      return validate(schema, body).map(({ at, expected, actual }) => ({
        at: spot.at,
        expected: `${at}: ${expected}`,
        actual,
      }));
    },
  ),
  built('data', 'Every member given stands in the body as it was given', ['E-66'], (spot, { data }) =>
    lost(spot, data, parsed(spot), ''),
  ),
  built(
    'signature',
    'The signature in general is that of the body that is sent',
    ['E-69', 'E-129', 'M-63', 'Q-48', 'X-39'],
    (spot) => {
      const body = parsed(spot);
      if (!isObject(body)) return unless(false, spot, 'a JSON object in body');
      const found = signatureOf(body);
      const expected = sign(body, KEY);
      return unless(
        found?.at === '/general/signature' && found.value === expected,
        spot,
        `general.signature ${expected}`,
        `${found?.at ?? 'no signature'} ${JSON.stringify(found?.value ?? null)}`,
      );
    },
  ),
];

function built(
  name: string,
  title: string,
  covers: readonly string[],
  check: (spot: Spot, kind: Kind) => readonly Problem[],
): Rule<never> {
  return rule<Spot>({
    id: `sdk/gate/${name}`,
    title,
    level: 'must',
    source,
    covers,
    offers: ['operation:gate_request'],
    shownBy: ['sdk/gate/requests'],
    select: (evidence) => calls(evidence, 'gate_request'),
    check: (spot) => check(spot, KINDS[spot.call.as] as Kind),
  });
}

function parsed({ call }: Spot): Json | undefined {
  try {
    return JSON.parse(String(member(call, 'body'))) as Json;
  } catch {
    return undefined;
  }
}

/** What was given and is not there, or is something else. */
function lost(spot: Spot, given: Json, sent: Json | undefined, where: string): readonly Problem[] {
  if (isObject(given) && isObject(sent))
    return Object.entries(given).flatMap(([name, value]) =>
      lost(spot, value, Object.hasOwn(sent, name) ? sent[name] : undefined, where + pointer(name)),
    );
  return unless(given === sent, spot, `${where} ${JSON.stringify(given)}`, `${where} ${JSON.stringify(sent ?? null)}`);
}
