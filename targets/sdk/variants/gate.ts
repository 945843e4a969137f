import type { JsonObject } from '#core/json';
import * as reference from '#targets/sdk/reference/module';
import type { SdkVariant } from './variant.ts';

type GateParams = Parameters<typeof reference.gate_request>[0];

/** Libraries that build Gate requests in another way. */
export const GATE_VARIANTS: readonly SdkVariant[] = [
  {
    id: 'request-spelled-otherwise',
    title: 'Writes the body of a Gate request with indentation, escapes and its members in another order.',
    operations: () => ({
      gate_request: (asked: GateParams) => {
        const built = reference.gate_request(asked);
        const members = Object.entries(JSON.parse(built.body) as JsonObject).reverse();
        const body = JSON.stringify(Object.fromEntries(members), null, 2).replaceAll('/', '\\/');
        const headers = { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)) };
        return { ...built, headers, body };
      },
    }),
  },
  {
    id: 'request-with-own-member',
    title: 'Adds a member of its own to a Gate request before it signs it.',
    operations: () => ({
      gate_request: (asked: GateParams) =>
        reference.gate_request({ ...asked, data: { ...asked.data, interface_type: { id: 22 } } }),
    }),
  },
];
