import type * as fc from 'fast-check';
import type { Json } from '#core/json';
import { methods } from '#schemas/methods';
import { type SchemaId, schema, schemaIds } from '#schemas/validate';
import { breakMessage, breakOne, faultsOf } from './faults/break-keyword.ts';
import { breakSemantic } from './faults/break-semantic.ts';
import { breakSignature, signatureFaultsOf } from './faults/break-signature.ts';
import { breakWire, wireFaultLabels } from './faults/break-wire.ts';
import { signedMessages } from './message-catalogue.ts';
import { validMessages } from './messages/message.ts';
import { fromSchema } from './schema/from-schema.ts';
import { kitSchema } from './schema/kit-schema.ts';

/** A generated value with what it is: valid, or broken by exactly one fault. */
export interface Labelled {
  /** `valid`, or the id of the fault. */
  readonly label: string;
  /** What the fault breaks, in words. */
  readonly breaks?: string;
  readonly value?: Json;
  /** Where the fault is one of the bytes: those bytes, and the media type to send them under. */
  readonly base64?: string;
  readonly content_type?: string;
}

/** The ids of the faults that messages of a schema can have. */
export function faultNames(id: SchemaId): readonly string[] {
  const signed = signedMessages(id);
  const ofSchema = faultsOf(id);
  if (signed === undefined) return ofSchema.map((fault) => fault.id);
  const { semanticFaults, message } = signed;
  return [
    ...ofSchema,
    ...semanticFaults.map(({ fault }) => fault),
    ...signatureFaultsOf(message({ key: 'any key' })),
    ...wireFaultLabels,
  ].map((fault) => fault.id);
}

/** Values by the id of a schema, or of a fault that messages of `within` can have; `undefined` for an unknown name. */
export function generated(name: string, key: string, within?: SchemaId): fc.Arbitrary<Labelled> | undefined {
  const id = schemaIds.find((one) => one === name);
  if (id) return valid(id, key).map((value) => ({ label: 'valid', value }));
  const [owner = ''] = name.split('#');
  const home = within ?? schemaIds.find((one) => one === owner) ?? homeOf(owner);
  return home && broken(home, name, key);
}

function valid(id: SchemaId, key: string): fc.Arbitrary<Json> {
  const signed = signedMessages(id);
  return signed ? validMessages(signed.message({ key }), key) : fromSchema(schema(id), kitSchema);
}

function broken(id: SchemaId, name: string, key: string): fc.Arbitrary<Labelled> | undefined {
  const signed = signedMessages(id);
  const message = signed?.message({ key });
  const keyword = faultsOf(id).find((fault) => fault.id === name);
  if (keyword) return labelled(message ? breakMessage(message, keyword, key) : breakOne(id, keyword));
  if (!signed || !message) return undefined;
  const semantic = signed.semanticFaults.find(({ fault }) => fault.id === name);
  if (semantic) return labelled(breakSemantic(message, semantic, key));
  const signature = signatureFaultsOf(message).find((fault) => fault.id === name);
  if (signature) return labelled(breakSignature(message, signature, key));
  const wire = wireFaultLabels.find((fault) => fault.id === name);
  if (!wire) return undefined;
  return breakWire(validMessages(message, key), wire).map(({ bytes, contentType, fault }) => ({
    label: fault.id,
    breaks: fault.breaks,
    base64: Buffer.from(bytes).toString('base64'),
    content_type: contentType,
  }));
}

function labelled(
  values: fc.Arbitrary<{ readonly value: Json; readonly fault: { readonly id: string; readonly breaks: string } }>,
) {
  return values.map(({ value, fault }): Labelled => ({ label: fault.id, breaks: fault.breaks, value }));
}

/** The schema whose messages a fault of no schema is shown on, where none is named. */
function homeOf(owner: string): SchemaId | undefined {
  if (owner === 'callback') return 'gate/callback-display';
  if (owner === 'signature' || owner === 'wire') return 'gate/callback-success';
  return methods.find(({ method }) => owner === `request/${method}`)?.schemas.sale;
}
