import type { JsonObject } from '#core/json';
import { signed } from '#schemas/signature/sign';
import * as reference from '#targets/sdk/reference/module';
import { defective, type SdkDefect } from './defect.ts';

interface Gate {
  readonly method: string;
  readonly channel: string;
  readonly data: JsonObject;
  readonly key: string;
}

type Built = ReturnType<typeof reference.gate_request>;

/** Libraries that build a wrong Gate request. */
export const gateDefects: readonly SdkDefect[] = [
  gate('gate/one-path', 'every method is asked at one path', ['method-and-path'], (built) => ({
    ...built,
    path: '/v2/payment/banks/promptpay/sale',
  })),
  gate('gate/no-content-type', 'the body is not declared as JSON', ['headers'], (built) => ({ ...built, headers: {} })),
  gate(
    'gate/amount-as-text',
    'the amount is sent as text',
    ['body', 'data', 'integers'],
    rewritten((data) => ({
      ...data,
      payment: { ...(data.payment as JsonObject), amount: String((data.payment as JsonObject).amount) },
    })),
  ),
  gate(
    'gate/optional-lost',
    'members that are not required are not sent',
    ['data'],
    rewritten(({ general, customer, payment, return_url }) => {
      const { description: _, ...rest } = payment as JsonObject;
      return { general: general ?? {}, customer: customer ?? {}, payment: rest, ...(return_url ? { return_url } : {}) };
    }),
  ),
  gate('gate/amount-with-point', 'the amount is written with a point', ['integers'], (built) => ({
    ...built,
    body: built.body.replace(/"amount":(\d+)/, '"amount":$1.0'),
  })),
  gate('gate/amount-twice', 'the amount stands in the body twice', ['body', 'data', 'signature'], (built) => ({
    ...built,
    body: built.body.replace('"amount":', '"amount":1,"amount":'),
  })),
  gate('gate/length-in-characters', 'the length of the body is counted in characters', ['headers'], (built) => ({
    ...built,
    headers: { ...built.headers, 'Content-Length': String(built.body.length) },
  })),
  gate(
    'gate/earlier-members',
    'members of the request before stand in for missing ones',
    ['nothing-of-another'],
    remembering(),
  ),
  gate('gate/signed-too-early', 'a member is added after signing', ['signature'], (built) => ({
    ...built,
    body: JSON.stringify({ ...(JSON.parse(built.body) as JsonObject), interface_type: { id: 22 } }),
  })),
  gate(
    'gate/signature-at-the-top',
    'the signature stands at the top',
    ['body', 'signature'],
    (built, { data, key }) => ({
      ...built,
      body: JSON.stringify(signed(data, key, '/signature')),
    }),
  ),
];

function gate(
  id: string,
  title: string,
  caughtBy: readonly string[],
  change: (built: Built, given: Gate) => object,
): SdkDefect {
  const module = defective({ gate_request: (given: Gate) => change(reference.gate_request(given), given) });
  return { id, title, caughtBy: caughtBy.map((name) => `sdk/gate/${name}`), module };
}

function rewritten(change: (data: JsonObject) => JsonObject) {
  return (built: Built, { data, key }: Gate): object => ({
    ...built,
    body: JSON.stringify(signed(change(data), key, '/general/signature')),
  });
}

/** Takes what a request lacks of its customer from the one before. */
function remembering(): (built: Built, given: Gate) => object {
  let before: JsonObject = {};
  return (built, given) => {
    const customer = { ...before, ...(given.data.customer as JsonObject) };
    before = customer;
    return rewritten((data) => ({ ...data, customer }))(built, given);
  };
}
