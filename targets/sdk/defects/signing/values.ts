import type { JsonObject } from '#core/json';
import { sign } from '#schemas/signature/sign';
import type { SdkDefect } from '#targets/sdk/defects/defect';
import { mapLeaves, signs, signsIn, signsLines } from './sign.ts';

/** Libraries that write a value down in a way that no public library does. */
export const VALUE_DEFECTS: readonly SdkDefect[] = [
  {
    id: 'signing/booleans-as-words',
    title: 'Signs true and false as words.',
    caughtBy: ['sdk/signing/booleans', 'sdk/signing/examples', 'sdk/signing/generated'],
    operations: signsIn({ booleans: 'words' }),
  },
  {
    id: 'signing/null-as-a-word',
    title: 'Signs null as a word.',
    caughtBy: ['sdk/signing/null', 'sdk/signing/generated'],
    operations: signsIn({ nulls: 'word' }),
  },
  {
    id: 'signing/null-dropped',
    title: 'Does not sign null members.',
    caughtBy: ['sdk/signing/null', 'sdk/signing/generated'],
    operations: signsIn({ nulls: 'dropped' }),
  },
  {
    id: 'signing/empty-dropped',
    title: 'Does not sign empty texts.',
    caughtBy: ['sdk/signing/empty', 'sdk/signing/examples', 'sdk/signing/generated', 'sdk/signing/thai-methods'],
    operations: signsIn({ empties: 'dropped' }),
  },
  {
    id: 'signing/integers-truncated',
    title: 'Cuts numbers to 32 bits.',
    caughtBy: ['sdk/signing/integers', 'sdk/signing/examples', 'sdk/signing/generated', 'sdk/signing/thai-methods'],
    operations: signs(({ data, key }) =>
      sign(mapLeaves(data, (leaf) => (typeof leaf === 'number' ? leaf | 0 : leaf)) as JsonObject, key),
    ),
  },
  {
    id: 'signing/text-trimmed',
    title: 'Leaves out the blanks around texts.',
    caughtBy: ['sdk/signing/text', 'sdk/signing/generated'],
    operations: signsLines((line) => line.replace(/: *(.*?) *$/s, ':$1')),
  },
  {
    id: 'signing/slashes-escaped',
    title: 'Signs texts as JSON spells them.',
    caughtBy: ['sdk/signing/text', 'sdk/signing/examples', 'sdk/signing/generated', 'sdk/signing/thai-methods'],
    operations: signs(({ data, key }) => sign(mapLeaves(data, spelledInJson) as JsonObject, key)),
  },
  {
    id: 'signing/markup-stripped',
    title: 'Strips markup from texts before it signs them.',
    caughtBy: ['sdk/signing/text'],
    operations: signsLines((line) => line.replaceAll(/<[^>]*>/g, '')),
  },
  {
    id: 'signing/unsafe-integer-refused',
    title: 'Refuses to sign an integer above 2^53.',
    caughtBy: ['sdk/signing/integers'],
    operations: signs(({ data, key }) => {
      if (/:\d{17,}[,}]/.test(JSON.stringify(data))) throw Object.assign(new Error('too large'), { refusal: true });
      return sign(data, key);
    }),
  },
  {
    id: 'signing/text-normalised',
    title: 'Puts texts into a Unicode normal form.',
    caughtBy: ['sdk/signing/text', 'sdk/signing/generated'],
    operations: signsLines((line) => line.normalize('NFC')),
  },
  {
    id: 'signing/other-scripts-normalised',
    title: 'Puts texts without Latin letters with an accent into a Unicode normal form.',
    caughtBy: ['sdk/signing/generated'],
    operations: signsLines((line) => (/[a-z]\u0301/.test(line) ? line : line.normalize('NFC'))),
  },
];

function spelledInJson(leaf: unknown): unknown {
  return typeof leaf === 'string' ? JSON.stringify(leaf).slice(1, -1).replaceAll('/', '\\/') : leaf;
}
