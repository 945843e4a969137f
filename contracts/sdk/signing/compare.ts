import { preview, problem } from '#contracts/problem';
import { type LocatedCall, member, outcomeOf } from '#contracts/sdk/calls';
import type { JsonObject } from '#core/json';
import type { Problem } from '#core/model';
import { explain } from '#schemas/signature/diagnosis/explain';
import { sign, stringToSign } from '#schemas/signature/sign';

/** Compares with the signature of the kit's own codec, which is held against the published examples; a mistake is not looked for. */
export function signedAsDocumented({ at, call }: LocatedCall): readonly Problem[] {
  const { data, key } = call.params as { data: JsonObject; key: string };
  const expected = sign(data, key);
  if (member(call, 'signature') === expected) return [];
  return [problem(at, `signature ${expected} of the string ${preview(stringToSign(data))}`, outcomeOf(call))];
}

/** Compares with the signature of the kit's own codec, and says which known mistake leads to the one that came. */
export function signedRightly(located: LocatedCall): readonly Problem[] {
  const { data, key } = located.call.params as { data: JsonObject; key: string };
  return hasSignature(located, sign(data, key));
}

/** Compares with a signature that is known to be right, and says which known mistake leads to the one that came. */
export function hasSignature({ at, call }: LocatedCall, expected: string): readonly Problem[] {
  const signature = member(call, 'signature');
  if (signature === expected) return [];
  const { data, key } = call.params as { data: JsonObject; key: string };
  const wanted = `signature ${expected} of the string ${preview(stringToSign(data))}`;
  if (signature === undefined) return [problem(at, wanted, outcomeOf(call))];
  const { mistake, firstDifference: first } = explain({ ...data, signature }, key);
  const why = mistake ? `: ${mistake.title}` : ', and no known mistake leads to it';
  const where =
    first?.in === 'string-to-sign'
      ? `, so that the string has ${preview(first.received)} for ${preview(first.expected)}`
      : '';
  return [problem(at, wanted, `signature ${signature}${why}${where}`)];
}
