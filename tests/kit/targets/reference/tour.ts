import type { Edit, Json, JsonObject } from '#core/json';
import { DAY, MINUTE, SECOND } from '#core/time';
import { sign } from '#schemas/codecs/signature';
import type { Conduct } from '#targets/reference/gateway/conduct';
import { KEY, type Method, PATHS, saleMessage, signedAt, stand } from './stand.ts';

const set = (at: string, value: Json): Edit => ({ op: 'set', at, value });
const remove = (at: string): Edit => ({ op: 'remove', at });

/** Changes of a right request, one each: faults and what is allowed. */
const CHANGES: readonly Edit[] = [
  ...['project_id', 'payment_id'].map((name) => remove(`/general/${name}`)),
  ...['amount', 'currency'].map((name) => remove(`/payment/${name}`)),
  ...['id', 'ip_address', 'email', 'first_name', 'last_name'].map((name) => remove(`/customer/${name}`)),
  remove('/return_url'),
  ...['USD', 'EUR', 'JPY', 'thb', 'Thb', '764', 'XYZ'].map((it) => set('/payment/currency', it)),
  ...['50000', 50_000.5, -50_000, 0, 1e15, 1, 99, 100, 9_999, 10_000, 50_000_000, 50_000_001, 12_345].map((it) =>
    set('/payment/amount', it),
  ),
  set('/payment/description', 'tea'),
  set('/callback', { delay: 600 }),
  set('/callback', { delay: 601 }),
  set('/callback', { delay: -1 }),
  set('/callback', { force_disable: true }),
  set('/return_url/decline', 'https://shop.example/no'),
  set('/general/payment_id', 'p '),
  set('/general/payment_id', 'p'.repeat(255)),
  set('/general/payment_id', 'p'.repeat(256)),
  set('/general/payment_id', 'ชา'),
  set('/general/project_id', 999),
  set('/customer/ip_address', 'x'),
  set('/customer/ip_address', '2001:db8::7'),
  set('/customer/email', 'x'),
  set('/general/merchant_callback_url', 'http://shop.example/any'),
  set('/general/merchant_success_callback_url', 'http://shop.example/success'),
  set('/general/merchant_decline_callback_url', 'http://shop.example/decline'),
];

/** All that a merchant hears from a gateway on a tour through one method and channel. */
export async function tour(method: Method, channel: string, conduct: Conduct): Promise<readonly string[]> {
  const heard: string[] = [];
  const one = stand({
    conduct,
    deliver: async (url, text) => {
      heard.push(`${url} ${text}`);
      if (url.endsWith('/never')) return 500;
      return heard.length % 3 === 0 ? 201 : 200;
    },
  });
  const say = (what: unknown) => void heard.push(JSON.stringify(what));
  const setting = { callback_url: 'http://shop.example/callback' };
  for (const id of [120, 121]) await one.project(id, method, channel, setting);
  const post = async (body: Json | Uint8Array, verb = 'POST', path: string = PATHS[method]) =>
    say(await one.ask('payment', verb, path, body));
  const ask = async (id: string, project = 120) => say(await one.status(project, id));
  const act = async (id: string, action: string, more: JsonObject = {}) =>
    say(await one.customer(120, id, action, more));

  let count = 0;
  for (const change of CHANGES) {
    count += 1;
    const id = `p-${count}`;
    say(await one.sale(method, saleMessage(120, id, 50_000, `c-${count}`), change));
    if (count % 20 === 0) await ask(id);
    await act(id, 'pay');
    await one.advance(0);
    if (count % 20 === 0) await ask(id);
  }
  const right = signedAt(saleMessage(120, 'signed', 50_000, 'c-signed'));
  const signature = String((right.general as JsonObject).signature);
  const bytes = Buffer.from(signature, 'base64');
  const spelled = [
    '',
    signature.toLowerCase(),
    bytes.toString('hex'),
    bytes.toString('base64url'),
    `${signature.slice(0, 30)}${'A'.repeat(56)}==`,
    'x',
  ];
  for (const [index, other] of spelled.entries()) {
    const { general, ...rest } = saleMessage(120, `s-${index}`, 50_000, `s-${index}`) as JsonObject & {
      general: JsonObject;
    };
    const own = sign({ ...rest, general }, KEY);
    const shaped =
      other === signature.toLowerCase()
        ? own.toLowerCase()
        : other.length === 128
          ? Buffer.from(own, 'base64').toString('hex')
          : other.length === 86
            ? Buffer.from(own, 'base64').toString('base64url')
            : other.startsWith(signature.slice(0, 30))
              ? `${own.slice(0, 30)}${'A'.repeat(56)}==`
              : other;
    await post({ ...rest, general: { ...general, signature: shaped } });
    await one.advance(0);
  }
  await post(saleMessage(120, 'unsigned', 50_000, 'c-unsigned'));
  for (const wrong of ['', 'x'])
    await post({ general: { project_id: 120, payment_id: 'p-1', signature: wrong } }, 'POST', '/v2/payment/status');
  const text = JSON.stringify(signedAt(saleMessage(120, 'text', 50_000, 'c-text')));
  for (const body of [`${text}}`, text.replace('{', '{"payment":{},'), `\uFEFF${text}`]) await post(Buffer.from(body));
  await post(
    Buffer.concat([
      Buffer.from(text.slice(0, -1)),
      Buffer.from([0x2c, 0x22, 0xe9, 0x22, 0x3a, 0x6e, 0x75, 0x6c, 0x6c, 0x7d]),
    ]),
  );
  await post(right, 'PUT');
  await post(signedAt(saleMessage(120, 'by-get', 50_000, 'c-get')), 'GET');
  for (const path of ['/v2/payment/banks/promptpay/refund', '/v2/payment/banks/promptpay/payout', '/nothing'])
    await post(right, 'POST', path);

  const all = [
    set('/general/merchant_callback_url', 'http://shop.example/any'),
    set('/general/merchant_success_callback_url', 'http://shop.example/s'),
    set('/general/merchant_decline_callback_url', 'http://shop.example/d'),
  ];
  for (const action of ['pay', 'decline']) {
    say(await one.sale(method, saleMessage(120, `all-${action}`, 50_000, `a-${action}`), ...all));
    await act(`all-${action}`, action);
    await one.advance(0);
  }
  await one.sale(method, saleMessage(120, 'Twice', 50_000, 'c-twice'));
  for (const id of ['Twice', 'TWICE']) say(await one.sale(method, saleMessage(120, id, 60_000, 'c-twice')));
  await act('Twice', 'pay');
  await one.sale(method, saleMessage(120, 'other', 50_000, 'c-other'));
  await act('other', 'pay', { amount: 40_000 });
  for (const id of ['other', 'all-decline', 'nobody']) await ask(id);
  for (const action of ['pay', 'decline']) for (const id of ['all-pay', 'all-decline', 'Twice']) await act(id, action);

  for (const [index, baht] of [500, 500, 600, 700, 800, 500].entries())
    await one.sale(method, saleMessage(120, `q-${index}`, baht * 100, 'c-q'));
  await one.sale(method, saleMessage(121, 'q-p', 50_000, 'c-q'));
  await one.sale(method, saleMessage(120, 'q-c', 50_000, 'c-r'));
  await one.advance(0);
  await act('q-1', 'pay');
  await one.sale(method, saleMessage(120, 'q-n', 60_000, 'c-q'));
  await one.sale(method, saleMessage(120, 'w-0', 60_000, 'c-w'));
  say((await one.control('GET /provider/purchases?project_id=120')).body);
  for (const [index, minutes] of [2.5, 0.6, 2.5, 0.5, 3.5, 0.6, 19.3, 0.45, 0.3, 1].entries()) {
    await one.advance(minutes * MINUTE);
    await one.sale(method, saleMessage(120, `w-${index + 1}`, 60_000, 'c-w'));
    await ask('w-0');
  }
  await act('w-0', 'pay');
  await one.advance(30 * MINUTE);
  await one.sale(
    method,
    saleMessage(120, 'never', 50_000, 'c-never'),
    set('/general/merchant_callback_url', 'http://shop.example/never'),
  );
  // Where attempts are made at other times, more or fewer are seen between two looks at the clock.
  for (const gap of [5, 10, 10, 10, 10, 10, 60, 100]) say(await one.advance(gap * SECOND));
  say(await one.advance(11 * DAY));
  return heard;
}
