import * as fc from 'fast-check';
import type { JsonObject } from '#core/json';
import { type Message, withSignature } from '#generators/messages/message';
import { type SignatureFault, signatureFaults } from '#schemas/signature/faults/all';
import { validate } from '#schemas/validate';
import type { BrokenBesideBaseline, Fault } from './fault.ts';

/** Added to a message that lacks what a fault needs: a member of each kind. */
const ENOUGH: JsonObject = {
  kit_flag: true,
  kit_list: [{ a: '1' }],
  kit_text: 'a:b',
  kit_nothing: null,
  kit_empty: '',
};

/** A signature fault as a label, and what a correct receiver does with the message. */
export type SignatureLabel = Fault & Pick<SignatureFault, 'receiver'>;

/** The signature faults that messages of a kind can have. */
export function signatureFaultsOf(message: Message): readonly SignatureLabel[] {
  const some = fc
    .sample(message.unsigned(new Set()), { numRuns: 20, seed: 1 })
    .map((one) => withoutSignature(one, message.signedAt));
  const possible = signatureFaults.filter((fault) => some.some((one) => fitting(one, fault, message) !== undefined));
  return possible.map(({ id, title, kind, receiver }) => ({
    id: `signature#${message.signedAt}:${id}`,
    pointer: message.signedAt,
    operator: id,
    breaks: `${kind === 'signature' ? 'the signature is that of the message' : 'members have their types'}: ${title}`,
    receiver,
  }));
}

/** Messages with one signature fault, each beside its genuine baseline. The key is text, as some faults are made of it. */
export function breakSignature(
  message: Message,
  fault: Fault,
  key: string,
): fc.Arbitrary<BrokenBesideBaseline<JsonObject>> {
  const made = signatureFaults.find(({ id }) => id === fault.operator);
  if (made === undefined) throw new Error(`no signature fault is called ${fault.operator}`);
  const baselines = message
    .unsigned(new Set())
    .map((unsigned) => fitting(withoutSignature(unsigned, message.signedAt), made, message))
    .filter((one) => one !== undefined);
  return baselines.map((one) => ({
    value: made.forge(one, key, message.signedAt),
    fault,
    baseline: withSignature(one, message.signedAt, key),
  }));
}

/** The message, with more members where the fault needs them; `undefined` where it is not one for the fault. */
function fitting(plain: JsonObject, fault: SignatureFault, message: Message): JsonObject | undefined {
  return [plain, { ...plain, ...ENOUGH }].find((one) => fault.fits(one) && shows(fault, one, message));
}

/** Whether a receiver can notice: behind a right signature a change of structure that the schema allows is none. */
function shows(fault: SignatureFault, one: JsonObject, { schema, signedAt }: Message): boolean {
  if (fault.kind === 'signature' || fault.receiver !== 'must-refuse') return true;
  return validate(schema, fault.forge(one, 'any key', signedAt)).length > 0;
}

function withoutSignature(message: JsonObject, signedAt: Message['signedAt']): JsonObject {
  const { signature: _, ...rest } = message;
  if (signedAt === '/signature') return rest;
  const { signature: __, ...general } = message.general as JsonObject;
  return { ...message, general };
}
