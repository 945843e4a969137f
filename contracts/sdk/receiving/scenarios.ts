import { call, GENUINE, KEY, scenario } from '#contracts/sdk/seen';
import { callbacks, examples, forgeries } from '#contracts/sdk/vectors';
import type { JsonObject } from '#core/json';
import type { Scenario, Step } from '#core/model';
import { signed } from '#schemas/signature/sign';
import { body, GENUINE_BODY, having, ODD, SPELLINGS, SUCCESS, UNEVEN, UNLIKE, WITH_NULLS } from './bodies.ts';
import { CONFUSED } from './confused.ts';
import {
  DOUBLED,
  type Faults,
  forged,
  forgedInTurn,
  forgedWith,
  LENIENT,
  MALFORMED,
  MISPLACED,
  POISONED,
  RETOUCHED,
  TRAILING,
} from './forgeries.ts';

type Texts = Readonly<Record<string, string>>;

/** The scenarios of receiving, one a kind of body; each tells its bodies to both operations that receive. */
export const receivingScenarios: readonly Scenario[] = [
  scenario(
    'receiving/genuine',
    'Genuine callbacks of the Thai methods',
    [],
    [
      ...published(callbacks.map(signedText)),
      ...received('id-in-both-cases', body(having('EP0c8a-960E', 'payment', 'id'))),
    ],
  ),
  scenario(
    'receiving/general',
    'Genuine callbacks with the signature in general',
    [],
    [
      ...received('success', body({ general: {}, ...SUCCESS }, '/general/signature')),
      ...examples
        .filter(({ id }) => id.startsWith('SDK-PHP-CF'))
        .map(({ id, data, key }) =>
          call(id, 'verify', { body: JSON.stringify(signed(data, key, '/general/signature')), key }),
        ),
    ],
  ),
  scenario('receiving/null', 'Genuine callbacks with null members', [], told(texts(WITH_NULLS))),
  scenario('receiving/uneven', 'Genuine callbacks with more or fewer members', [], told(texts(UNEVEN))),
  scenario('receiving/unlike', 'Genuine callbacks whose members are unlike each other', [], told(texts(UNLIKE))),
  scenario('receiving/odd', 'Genuine callbacks with long and unusual texts', [], told(texts(ODD))),
  scenario('receiving/spellings', 'One genuine callback in several JSON spellings', [], told(SPELLINGS)),
  scenario(
    'receiving/published',
    'Published forgeries beside the genuine callback',
    [],
    [
      ...published(
        callbacks.filter(({ id }) => id === 'TH-CB-SUCCESS').map((one) => ({ ...signedText(one), as: GENUINE })),
      ),
      ...published(forgeries.map(({ id, key, body: text }) => ({ as: id, text, key }))),
    ],
  ),
  faulty('receiving/tampered', 'Callbacks changed after signing', { ...forged('tampered'), ...RETOUCHED }),
  faulty('receiving/unsigned', 'Callbacks without a signature', forged('unsigned')),
  faulty('receiving/altered-signature', 'Callbacks with altered signatures', forged('altered-signature')),
  faulty('receiving/miskeyed', 'Callbacks signed with other keys', forged('miskeyed'), [
    ...received('key-of-the-call-before', GENUINE_BODY, `another-${KEY}`),
  ]),
  faulty('receiving/miscomputed', 'Callbacks signed by other procedures', forged('miscomputed')),
  faulty('receiving/misplaced', 'Callbacks with the signature in another location', MISPLACED),
  faulty('receiving/trailing', 'Genuine callbacks with something behind them', TRAILING),
  faulty('receiving/lenient', 'Bodies that only a lenient reader takes for JSON', LENIENT),
  faulty('receiving/malformed', 'Bodies that are no JSON object', MALFORMED),
  faulty('receiving/poisoned', 'Members that could poison shared objects', POISONED, [
    ...received('after/genuine', GENUINE_BODY),
    ...received('after/forged', RETOUCHED['status-changed'] ?? ''),
    ...received('after/unsigned', '{"payment":{"id":"pp-0002"}}'),
  ]),
  faulty('receiving/inherited', 'A signed callback whose payment names a prototype', { payment: body(inheriting()) }),
  faulty('receiving/doubled', 'Callbacks that name a member twice', DOUBLED),
  faulty('receiving/confused', 'Signed callbacks whose members have other types', texts(CONFUSED)),
];

/** Generated callbacks, each with a forgery behind it; the ways of forging take turns unless one is named. */
export function generatedReceiving(callbacks: readonly JsonObject[], fault?: string): Scenario {
  const steps = callbacks.flatMap((message, index) => {
    const forgery = fault === undefined ? forgedInTurn(message, index) : forgedWith(fault, message);
    return [...received(GENUINE, body(message)), ...(forgery ? received(forgery.fault, forgery.text) : [])];
  });
  return scenario('receiving/generated', 'Generated callbacks, each with a forgery behind it', [], steps);
}

function received(as: string, text: string, key = KEY): readonly Step[] {
  return [call(as, 'verify', { body: text, key }), call(as, 'handle_callback', { body: text, key })];
}

function told(bodies: Texts): readonly Step[] {
  return Object.entries(bodies).flatMap(([as, text]) => received(as, text));
}

function texts(messages: Readonly<Record<string, JsonObject>>): Texts {
  return Object.fromEntries(Object.entries(messages).map(([as, message]) => [as, body(message)]));
}

function published(bodies: readonly { as: string; text: string; key: string }[]): readonly Step[] {
  return bodies.flatMap(({ as, text, key }) => received(as, text, key));
}

function signedText({ id, data, key }: (typeof callbacks)[number]) {
  return { as: id, text: JSON.stringify(signed(data, key, '/signature')), key };
}

/** Faults behind their accepted baseline. */
function faulty(id: string, title: string, faults: Faults, after: readonly Step[] = []): Scenario {
  return scenario(id, title, [], [...received(GENUINE, GENUINE_BODY), ...told(faults), ...after]);
}

/** A payment without a status of its own, whose prototype would have one. */
function inheriting(): JsonObject {
  const payment = '{"__proto__":{"status":"success","id":"pp-9999"},"sum":{"amount":1,"currency":"THB"}}';
  return { project_id: 382, payment: JSON.parse(payment) as JsonObject };
}
