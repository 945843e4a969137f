import type { JsonObject } from '#core/json';
import { signatureFaults } from '#schemas/signature/faults/all';
import type { SdkDefect } from '#targets/sdk/defects/defect';
import { both, genuine, type IsGenuine, messageIn, receives } from './receive.ts';

/** Signatures that one library or another takes for the right one: the fault, what the library does, who notices. */
const TAKEN = [
  ['other-project-key', 'Takes a signature under the key of another project.', 'wrong-key'],
  ['raw-body', 'Takes a signature of the JSON text.', 'wrong-procedure'],
  ['truncated', 'Takes the first 50 digits of the signature with padding behind.', 'altered-signature'],
  ['beginning', 'Takes the first 20 characters of the signature alone.', 'altered-signature'],
  ['same-prefix', 'Takes a signature whose second half is altered.', 'altered-signature'],
  ['middle-digit', 'Does not compare one digit of the signature.', 'altered-signature'],
  ['percent-encoded', 'Takes a signature that is percent-encoded.', 'altered-signature'],
  ['quoted', 'Takes a signature in quotes.', 'altered-signature'],
  ['blank-for-plus', 'Takes a blank for a plus in the signature.', 'altered-signature'],
  ['zero-byte-behind', 'Takes a signature with a zero byte behind.', 'altered-signature'],
  ['trailing-bytes', 'Takes a signature with more digits behind its padding.', 'altered-signature'],
  ['hex', 'Takes the digest in hex.', 'altered-signature'],
  ['base64url', 'Takes the digest in URL-safe Base64.', 'altered-signature'],
  ['unpadded', 'Takes a signature without its padding.', 'altered-signature'],
  ['lower-cased', 'Compares signatures in lower case.', 'altered-signature'],
  ['space-inside', 'Takes a signature with a blank in it.', 'altered-signature'],
  ['space-around', 'Takes a signature with blanks around it.', 'altered-signature'],
  ['line-feed-inside', 'Takes a signature that is broken into lines.', 'altered-signature'],
  ['line-feed-after', 'Takes a signature with a line feed behind.', 'altered-signature'],
  ['empty', 'Takes an empty signature.', 'unsigned'],
  ['null', 'Takes a signature of null.', 'unsigned'],
  ['number', 'Takes the number 0 for a signature, which some languages hold equal to text.', 'unsigned'],
  ['boolean', 'Takes true for a signature, which some languages hold equal to any text.', 'unsigned'],
  ['array', 'Takes the signature in a list.', 'unsigned'],
  ['object', 'Takes the signature in an object.', 'unsigned'],
] as const;

/** Those that are among the published forgeries too. */
const PUBLISHED: ReadonlySet<string> = new Set(['raw-body', 'truncated', 'hex', 'empty']);

/** Libraries each of which takes a signature with exactly one fault. */
export const RESPELLED_DEFECTS: readonly SdkDefect[] = TAKEN.map(([fault, title, rule]) => ({
  id: `receiving/takes-${fault}`,
  title,
  caughtBy: both(rule, 'generated-forgeries', ...(PUBLISHED.has(fault) ? ['published-forgeries'] : [])),
  operations: receives(orSignedWith(fault)),
}));

function orSignedWith(id: string): IsGenuine {
  const fault = signatureFaults.find((one) => one.id === id);
  return (body, key) => {
    if (genuine(body, key)) return true;
    const { signature, ...message } = messageIn(body);
    if (signature === undefined || fault === undefined) return false;
    const forged = fault.forge(message as JsonObject, key, '/signature').signature;
    return JSON.stringify(forged) === JSON.stringify(signature);
  };
}
