import { at, type JsonObject } from '#core/json';
import { type Key, sign } from '#schemas/signature/sign';
import { type Defect, defect } from '#targets/gateway/defects/defect';
import type { Behaviour } from '#targets/gateway/reference/behaviour';
import { without } from './checks.ts';

const given = (message: JsonObject): string => String(at(message, '/general/signature') ?? '');

/** Also takes a signature that compares with the right one in a way of its own. */
function also(
  equal: (signature: string, message: JsonObject, key: Key) => boolean,
): (compliant: Behaviour) => Partial<Behaviour> {
  return ({ verify }) => ({
    verify: (message, key) => verify(message, key) || equal(given(message), message, key),
  });
}

/** Requests taken that do not carry their signature. */
export const SIGNATURE_DEFECTS: readonly Defect[] = [
  defect(
    'wrong-signature-accepted',
    'Takes a sale request whatever its signature.',
    { caughtBy: ['signature-of-own-project', 'signature-checked'] },
    without('signature'),
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
      ...without('signature-given')(compliant),
      ...also((signature) => signature === '')(compliant),
    }),
  ),
  defect(
    'tampered-request-accepted',
    'Takes any signature that has the form of one, so a request changed after signing.',
    { caughtBy: ['signature-of-own-project', 'status-signature-checked', 'signature-checked'] },
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
    'status-signature-ignored',
    'Answers a status request whatever its signature.',
    { caughtBy: ['status-signature-checked'] },
    ({ statusChecks }) => ({
      statusChecks: statusChecks.filter(({ id }) => id !== 'signature'),
    }),
  ),
  defect(
    'status-empty-signature-accepted',
    'Answers a status request with an empty signature.',
    { caughtBy: ['status-signature-checked'] },
    ({ statusChecks, verify }) => ({
      statusChecks: statusChecks.filter(({ id }) => id !== 'signature-given'),
      verify: (message, key) =>
        verify(message, key) || (given(message) === '' && at(message, '/payment') === undefined),
    }),
  ),
];
