import type { JsonObject } from '#core/json';
import { canonical, linesIn } from '#schemas/signature/dialects/dialect';
import { sign, stringToSign } from '#schemas/signature/sign';
import type { SdkDefect } from '#targets/sdk/defects/defect';
import * as reference from '#targets/sdk/reference/module';
import { hmac, type SignParams, signs, signsIf, signsIn, signsLines } from './sign.ts';

/** Libraries that put the lines together, or use the key, in a way that no public library does. */
export const SIGNING_DEFECTS: readonly SdkDefect[] = [
  {
    id: 'signing/unsorted',
    title: 'Signs the lines as they come.',
    caughtBy: [
      'sdk/signing/order',
      'sdk/signing/booleans',
      'sdk/signing/empty',
      'sdk/signing/examples',
      'sdk/signing/generated',
      'sdk/signing/keys',
      'sdk/signing/nesting',
      'sdk/signing/null',
      'sdk/signing/repeatable',
      'sdk/signing/text',
      'sdk/signing/thai-methods',
    ],
    operations: signsIn({ order: 'document' }),
  },
  {
    id: 'signing/locale-order',
    title: 'Sorts the lines as a dictionary does.',
    caughtBy: ['sdk/signing/order', 'sdk/signing/examples'],
    operations: signsIn({ order: 'locale-path' }),
  },
  {
    id: 'signing/sorted-per-level',
    title: 'Sorts each level by itself, scalars before objects.',
    caughtBy: [
      'sdk/signing/order',
      'sdk/signing/booleans',
      'sdk/signing/examples',
      'sdk/signing/generated',
      'sdk/signing/thai-methods',
    ],
    operations: signs(({ data, key }) => hmac(perLevel(data, '').join(';'), key)),
  },
  {
    id: 'signing/frame-mode-signed',
    title: 'Signs frame_mode.',
    caughtBy: ['sdk/signing/examples'],
    operations: signsIn({ frameMode: 'signed' }),
  },
  {
    id: 'signing/list-index-dropped',
    title: 'Signs the members of a list without their index.',
    caughtBy: [
      'sdk/signing/nesting',
      'sdk/signing/booleans',
      'sdk/signing/empty',
      'sdk/signing/examples',
      'sdk/signing/generated',
      'sdk/signing/order',
      'sdk/signing/thai-methods',
    ],
    operations: signsLines((line) => line.replaceAll(/:\d+(?=:)/g, '')),
  },
  {
    id: 'signing/display-data-dropped',
    title: 'Does not sign display_data, since its images are long.',
    caughtBy: ['sdk/signing/thai-methods', 'sdk/signing/examples', 'sdk/signing/nesting'],
    operations: signs(({ data: { display_data: _, ...data }, key }) => sign(data, key)),
  },
  {
    id: 'signing/signature-like-names-dropped',
    title: 'Does not sign members whose names contain the word signature.',
    caughtBy: ['sdk/signing/names'],
    operations: signsIf((line) => !/^[^ ]*signature[^ ]*:/i.test(line)),
  },
  {
    id: 'signing/key-decoded',
    title: 'Decodes a key of hexadecimal digits.',
    caughtBy: ['sdk/signing/keys'],
    operations: signs(({ data, key }) =>
      hmac(stringToSign(data), /^([0-9a-f]{2})+$/.test(key) ? Buffer.from(key, 'hex') : key),
    ),
  },
  {
    id: 'signing/buffer-not-emptied',
    title: 'Signs a message twice over the second time.',
    caughtBy: ['sdk/signing/repeatable', 'sdk/signing/examples', 'sdk/signing/stable'],
    operations: () => signs(twiceOverTheSecondTime())(),
  },
  {
    id: 'signing/order-by-chance',
    title: 'Signs names that begin with each other in another order each time.',
    caughtBy: ['sdk/signing/stable'],
    operations: () => signs(inAnotherOrderEachTime())(),
  },
  {
    id: 'signing/long-lists-cut',
    title: 'Signs the first ten members of a list only.',
    caughtBy: ['sdk/signing/every-leaf'],
    operations: signsIf((line) => !/^[a-z_:]+:\d{2,}:/i.test(line)),
  },
  {
    id: 'signing/string-ends-in-semicolon',
    title: 'Ends the string to sign with a semicolon.',
    caughtBy: ['sdk/signing/string'],
    operations: () => ({
      string_to_sign: (asked: SignParams) => ({ string: `${reference.string_to_sign(asked).string};` }),
    }),
  },
];

function perLevel(message: JsonObject, path: string): readonly string[] {
  const names = Object.keys(message).sort();
  const isContainer = (name: string) => typeof message[name] === 'object' && message[name] !== null;
  const scalars = names.filter((name) => !isContainer(name));
  const own = linesIn(Object.fromEntries(scalars.map((name) => [name, message[name] ?? null])), canonical);
  return [
    ...own.map((line) => path + line),
    ...names.filter(isContainer).flatMap((name) => perLevel(message[name] as JsonObject, `${path}${name}:`)),
  ];
}

function twiceOverTheSecondTime(): (params: SignParams) => string {
  const before = new Set<string>();
  return ({ data, key }) => {
    const text = stringToSign(data);
    const again = before.has(text + key);
    before.add(text + key);
    return hmac(again ? text + text : text, key);
  };
}

/** Where one name begins with another its lines change places at every call. */
function inAnotherOrderEachTime(): (params: SignParams) => string {
  let turn = 0;
  return ({ data, key }) => {
    turn += 1;
    const lines = linesIn(data, canonical);
    const isDisputed = Object.keys(data).some((name) => Object.keys(data).some((other) => other === `${name}2`));
    return hmac((isDisputed && turn % 2 === 0 ? [...lines].reverse() : lines).join(';'), key);
  };
}
