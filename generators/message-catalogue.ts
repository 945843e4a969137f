import { methods } from '#schemas/methods';
import type { SchemaId } from '#schemas/validate';
import { faultsOf } from './faults/break-keyword.ts';
import { callbackFaults, requestFaults, type SemanticFault } from './faults/semantic-faults.ts';
import { CALLBACK_KINDS, callbackMessage, callbackSchema } from './messages/callbacks.ts';
import { type Message, type MessageOptions, messageOf } from './messages/message.ts';
import { pageMessage, pageSchemas } from './messages/page-parameters.ts';
import { saleRequestMessage, statusRequestMessage } from './messages/requests.ts';

/** How the signed messages of a schema are made, and the duties beyond the schema that they can break. */
export interface SignedMessages {
  message(options: MessageOptions): Message;
  readonly semanticFaults: readonly SemanticFault[];
}

type Entry = readonly [SchemaId, SignedMessages];

/** Every message that carries a signature: those of each row of the table of methods, and those of all methods. */
const CATALOGUE: ReadonlyMap<SchemaId, SignedMessages> = new Map<SchemaId, SignedMessages>([
  ...methods.map(
    (method): Entry => [
      method.schemas.sale,
      { message: (options) => saleRequestMessage(method, options), semanticFaults: requestFaults(method) },
    ],
  ),
  ...pageSchemas.map((id): Entry => [id, { message: (options) => pageMessage(id, options), semanticFaults: [] }]),
  ...CALLBACK_KINDS.map(
    (kind): Entry => [
      callbackSchema(kind),
      { message: (options) => callbackMessage(kind, options), semanticFaults: callbackFaults(kind) },
    ],
  ),
  ['gate/status-request', { message: statusRequestMessage, semanticFaults: [] }],
  ...(['gate/callback', 'gate/status-reply'] as const).map(
    (id): Entry => [id, { message: (options) => messageOf(id, '/signature', {}, options), semanticFaults: [] }],
  ),
]);

/**
 * How signed messages of a schema are made; `undefined` for schemas of messages without a signature. Throws for a message
 * of the payment API that carries one and belongs to no method of the table: its signature would be invented.
 */
export function signedMessages(id: SchemaId): SignedMessages | undefined {
  const known = CATALOGUE.get(id);
  if (known === undefined && carriesSignature(id))
    throw new Error(`no payment method in schemas/methods.ts has the schema ${id}`);
  return known;
}

function carriesSignature(id: SchemaId): boolean {
  const isPaymentApi = id.startsWith('gate/') || id.startsWith('page/');
  return isPaymentApi && faultsOf(id).some(({ pointer }) => /^(\/general)?\/signature$/.test(pointer));
}
