import { createHmac } from 'node:crypto';
import type { JsonObject } from '#core/json';
import { lines, sign, signatureOf, stringToSign, verify } from '#schemas/signature/sign';
import { defect, type MerchantDefect } from '#targets/merchant/defects/defect';
import type { Behaviour } from '#targets/merchant/reference/behaviour';

const hmac = (algorithm: string, key: string, text: string) => createHmac(algorithm, key).update(text);

/** A check of the signature that also passes what fits. */
const alsoBelieves =
  (fits: (message: JsonObject, key: string, signature: unknown) => boolean) => (): Partial<Behaviour> => ({
    verify: (message, key) => verify(message, key) || fits(message, key, signatureOf(message)?.value),
  });

const unsigned = (message: JsonObject): JsonObject => {
  const { signature: _, ...rest } = message;
  return rest;
};

/** Only the members that a merchant knows. */
const known = ({
  project_id,
  payment,
  customer,
  operation,
  redirect_data,
  display_data,
  signature,
}: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries({ project_id, payment, customer, operation, redirect_data, display_data, signature }).filter(
      ([, value]) => value !== undefined,
    ),
  ) as JsonObject;

/** Whom a merchant believes. */
export const BELIEVING_DEFECTS: readonly MerchantDefect[] = [
  defect(
    'believes-everything',
    'Checks no signature.',
    {
      caughtBy: [
        'unsigned-not-believed',
        'wrong-signature-not-believed',
        'tampered-not-believed',
        'promoted-not-believed',
        'forged-instruction-not-shown',
        'replayed-not-believed',
        'forgery-not-acknowledged',
        'forged-at-any-time-not-believed',
        'page-forgery-not-believed',
      ],
    },
    () => ({ verify: () => true }),
  ),
  defect(
    'believes-unsigned',
    'Checks the signature only where there is one.',
    {
      caughtBy: [
        'unsigned-not-believed',
        'forgery-not-acknowledged',
        'forged-at-any-time-not-believed',
        'page-forgery-not-believed',
      ],
    },
    alsoBelieves((_, __, signature) => signature === undefined || signature === null || signature === ''),
  ),
  defect(
    'believes-any-text',
    'Takes any text for a signature.',
    {
      caughtBy: [
        'wrong-signature-not-believed',
        'tampered-not-believed',
        'promoted-not-believed',
        'forged-instruction-not-shown',
        'replayed-not-believed',
        'forgery-not-acknowledged',
        'forged-at-any-time-not-believed',
        'page-forgery-not-believed',
      ],
    },
    alsoBelieves((_, __, signature) => typeof signature === 'string' && signature.length > 0),
  ),
  defect(
    'believes-numbers',
    'Compares loosely, so that 0 and true are signatures too.',
    { caughtBy: ['unsigned-not-believed', 'forgery-not-acknowledged'] },
    alsoBelieves((_, __, signature) => signature === 0 || signature === true),
  ),
  defect(
    'compares-beginning',
    'Compares the first 40 characters.',
    { caughtBy: ['wrong-signature-not-believed', 'forgery-not-acknowledged'] },
    alsoBelieves((message, key, signature) => String(signature).slice(0, 40) === sign(message, key).slice(0, 40)),
  ),
  defect(
    'compares-as-much-as-came',
    'Compares as many characters as the callback has.',
    { caughtBy: ['wrong-signature-not-believed', 'forgery-not-acknowledged'] },
    alsoBelieves(
      (message, key, signature) =>
        typeof signature === 'string' && signature !== '' && sign(message, key).startsWith(signature),
    ),
  ),
  defect(
    'compares-without-case',
    'Compares without regard to letter case.',
    { caughtBy: ['wrong-signature-not-believed', 'forgery-not-acknowledged'] },
    alsoBelieves((message, key, signature) => String(signature).toLowerCase() === sign(message, key).toLowerCase()),
  ),
  defect(
    'believes-sha256',
    'Takes a digest by SHA-256 too.',
    { caughtBy: ['wrong-signature-not-believed', 'forgery-not-acknowledged'] },
    alsoBelieves(
      (message, key, signature) => signature === hmac('sha256', key, stringToSign(message)).digest('base64'),
    ),
  ),
  defect(
    'believes-raw-text',
    'Takes a digest of the JSON text too.',
    { caughtBy: ['wrong-signature-not-believed', 'forgery-not-acknowledged'] },
    alsoBelieves(
      (message, key, signature) =>
        signature === hmac('sha512', key, JSON.stringify(unsigned(message))).digest('base64'),
    ),
  ),
  defect(
    'checks-only-payment',
    'Checks the signature against the payment it knows, not the one received.',
    { caughtBy: ['promoted-not-believed', 'forgery-not-acknowledged'] },
    ({ verify: check }) => {
      const lastOf = new Map<string, JsonObject>();
      return {
        verify: (message, ...others) => {
          const signature = String(signatureOf(message)?.value);
          if (check(message, ...others)) {
            lastOf.set(signature, message);
            return true;
          }
          return lastOf.has(signature);
        },
      };
    },
  ),
  defect(
    'checks-known-members',
    'Writes the members that it knows anew, and checks the signature of those.',
    {
      caughtBy: [
        'tampered-not-believed',
        'varied-members-taken',
        'repetition-acknowledged',
        'forgery-not-acknowledged',
        'values-taken',
      ],
    },
    () => ({ verify: (message, key) => verify(known(message), key) }),
  ),
  defect(
    'checks-in-order',
    'Checks the members in the order in which they came.',
    { caughtBy: ['member-order-taken', 'repetition-acknowledged'] },
    () => ({
      verify: (message, key) =>
        verify(message, key) && Object.keys(message)[0] === 'project_id' && lines(unsigned(message)).length > 0,
    }),
  ),
];
