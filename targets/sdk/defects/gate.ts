import type { JsonObject } from '#core/json';
import { methodOf } from '#schemas/methods';
import { signed } from '#schemas/signature/sign';
import type { SdkModule } from '#targets/sdk/client/module/module';
import * as reference from '#targets/sdk/reference/module';
import type { SdkDefect } from './defect.ts';

interface GateParams {
  readonly method: string;
  readonly channel: string;
  readonly data: JsonObject;
  readonly key: string;
}

type Built = ReturnType<typeof reference.gate_request>;

/** Libraries that build a wrong Gate request. */
export const GATE_DEFECTS: readonly SdkDefect[] = [
  {
    id: 'gate/one-path',
    title: 'Asks every method at one path.',
    caughtBy: ['sdk/gate/method-and-path'],
    operations: builds((built) => ({ ...built, path: methodOf({ method: 'promptpay', channel: 'redirect' }).path })),
  },
  {
    id: 'gate/no-content-type',
    title: 'Does not declare the body as JSON.',
    caughtBy: ['sdk/gate/headers'],
    operations: builds((built) => ({ ...built, headers: {} })),
  },
  {
    id: 'gate/length-in-characters',
    title: 'Counts the length of the body in characters.',
    caughtBy: ['sdk/gate/headers'],
    operations: builds((built) => ({
      ...built,
      headers: { ...built.headers, 'Content-Length': String(built.body.length) },
    })),
  },
  {
    id: 'gate/amount-with-point',
    title: 'Writes the amount with a point.',
    caughtBy: ['sdk/gate/integers'],
    operations: builds((built) => ({ ...built, body: built.body.replace(/"amount":(\d+)/, '"amount":$1.0') })),
  },
  {
    id: 'gate/amount-as-text',
    title: 'Sends the amount as text.',
    caughtBy: ['sdk/gate/body', 'sdk/gate/data', 'sdk/gate/integers'],
    operations: builds(
      withData((data) => {
        const payment = data.payment as JsonObject;
        return { ...data, payment: { ...payment, amount: String(payment.amount) } };
      }),
    ),
  },
  {
    id: 'gate/amount-twice',
    title: 'Writes the amount into the body twice.',
    caughtBy: ['sdk/gate/body', 'sdk/gate/data', 'sdk/gate/signature'],
    operations: builds((built) => ({ ...built, body: built.body.replace('"amount":', '"amount":1,"amount":') })),
  },
  {
    id: 'gate/phone-as-number',
    title: 'Sends a phone number of its own, as a number, where none is given.',
    caughtBy: ['sdk/gate/body'],
    operations: builds(
      withData((data) => ({ ...data, customer: { phone: 66800000000, ...(data.customer as JsonObject) } })),
    ),
  },
  {
    id: 'gate/optional-lost',
    title: 'Does not send members that are not required.',
    caughtBy: ['sdk/gate/data'],
    operations: builds(
      withData(({ general = {}, customer = {}, payment, return_url }) => {
        const { description: _, ...required } = payment as JsonObject;
        return { general, customer, payment: required, ...(return_url ? { return_url } : {}) };
      }),
    ),
  },
  {
    id: 'gate/earlier-customer-kept',
    title: 'Fills missing members of the customer from the request before.',
    caughtBy: ['sdk/gate/no-carry-over'],
    operations: () => builds(fillingCustomerFromBefore())(),
  },
  {
    id: 'gate/signed-too-early',
    title: 'Adds a member after signing.',
    caughtBy: ['sdk/gate/signature'],
    operations: builds((built) => ({
      ...built,
      body: JSON.stringify({ ...(JSON.parse(built.body) as JsonObject), interface_type: { id: 22 } }),
    })),
  },
  {
    id: 'gate/signature-at-the-top',
    title: 'Puts the signature at the top.',
    caughtBy: ['sdk/gate/signature', 'sdk/gate/body'],
    operations: builds((built, { data, key }) => ({ ...built, body: JSON.stringify(signed(data, key, '/signature')) })),
  },
];

/** A library that builds the request so. */
function builds(change: (built: Built, asked: GateParams) => object): () => SdkModule {
  return () => ({ gate_request: (asked: GateParams) => change(reference.gate_request(asked), asked) });
}

/** Sends other data, rightly signed. */
function withData(change: (data: JsonObject) => JsonObject) {
  return (built: Built, { data, key }: GateParams): object => ({
    ...built,
    body: JSON.stringify(signed(change(data), key, '/general/signature')),
  });
}

function fillingCustomerFromBefore(): (built: Built, asked: GateParams) => object {
  let before: JsonObject = {};
  return (built, asked) => {
    const customer = { ...before, ...(asked.data.customer as JsonObject) };
    before = customer;
    return withData((data) => ({ ...data, customer }))(built, asked);
  };
}
