import { at, type JsonObject } from '#core/json';
import { type Key, sign } from '#schemas/signature/sign';
import { type Defect, defect } from '#targets/gateway/defects/defect';
import { withoutChecks } from '#targets/gateway/overrides/checks';
import type { Override } from '#targets/gateway/overrides/override';

/** Also takes a signature that compares with the right one in a way of its own. */
function also(equal: (signature: string, message: JsonObject, key: Key) => boolean): Override {
  return ({ verify }) => ({
    verify: (message, key) =>
      verify(message, key) || equal(String(at(message, '/general/signature') ?? ''), message, key),
  });
}

/** The message of the signature that a request carries, were its deep members and further items those of the kit's own requests. */
const asSigned = (message: JsonObject, basket: JsonObject): JsonObject =>
  'x_basket' in message ? { ...message, x_basket: { ...Object(message.x_basket), ...basket } } : message;

/** Requests taken that do not carry their signature. */
export const signatureDefects: readonly Defect[] = [
  defect(
    'wrong-signature-accepted',
    'Takes a sale request whatever its signature.',
    { caughtBy: ['signature-checked', 'signature-of-own-project'] },
    withoutChecks('signature'),
  ),
  defect(
    'any-project-key-accepted',
    'Takes the signature of any of its projects.',
    { caughtBy: ['signature-of-own-project'] },
    (compliant) => {
      let keys: readonly Key[] = [];
      return {
        projectOf: (message, projects) => {
          keys = [...projects.values()].map(({ key }) => key);
          return compliant.projectOf(message, projects);
        },
        verify: (message, key) =>
          compliant.verify(message, key) || keys.some((other) => compliant.verify(message, other)),
      };
    },
  ),
  defect(
    'signature-end-ignored',
    'Compares all of a signature but its last digits.',
    { caughtBy: ['signature-checked'] },
    also((signature, message, key) => signature.length === 88 && sign(message, key).startsWith(signature.slice(0, 84))),
  ),
  defect(
    'empty-signature-accepted',
    'Takes a sale request with an empty signature.',
    { caughtBy: ['signature-checked'] },
    (compliant) => ({
      ...withoutChecks('signature-given')(compliant),
      ...also((signature) => signature === '')(compliant),
    }),
  ),
  defect(
    'tampered-request-accepted',
    'Takes any signature that has the form of one, so a request changed after signing.',
    { caughtBy: ['signature-checked', 'signature-of-own-project', 'status-signature-checked'] },
    also((signature) => /^[A-Za-z0-9+/]{86}==$/.test(signature)),
  ),
  defect(
    'signature-beginning-compared',
    'Compares only the first 20 characters of a signature.',
    { caughtBy: ['signature-checked'] },
    also((signature, message, key) => signature !== '' && sign(message, key).slice(0, 20) === signature.slice(0, 20)),
  ),
  defect(
    'signature-letter-case-ignored',
    'Compares signatures without letter case.',
    { caughtBy: ['signature-checked'] },
    also((signature, message, key) => sign(message, key).toLowerCase() === signature.toLowerCase()),
  ),
  defect(
    'hex-signature-accepted',
    'Takes a signature written in hexadecimal.',
    { caughtBy: ['signature-checked'] },
    also(
      (signature, message, key) =>
        Buffer.from(sign(message, key), 'base64').toString('hex') === signature.toLowerCase(),
    ),
  ),
  defect(
    'base64url-signature-accepted',
    'Takes a signature written in base64url.',
    { caughtBy: ['signature-checked'] },
    also(
      (signature, message, key) =>
        Buffer.from(sign(message, key), 'base64').toString('base64url') === signature.replace(/=+$/, ''),
    ),
  ),
  defect(
    'third-level-unsigned',
    'Does not check the signature of what stands on the third level.',
    { caughtBy: ['signature-checked'] },
    also((signature, message, key) => sign(asSigned(message, { store: { shelf: 'A' } }), key) === signature),
  ),
  defect(
    'further-items-unsigned',
    'Checks the signature of the first item of a list alone.',
    { caughtBy: ['signature-checked'] },
    also((signature, message, key) => sign(asSigned(message, { items: ['tea', 'milk'] }), key) === signature),
  ),
];
