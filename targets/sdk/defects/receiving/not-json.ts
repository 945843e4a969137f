import { isObject } from '#core/json';
import type { SdkDefect } from '#targets/sdk/defects/defect';
import { both, genuine, receives } from './receive.ts';

/** Libraries that read what is no JSON object, or crash on it. */
export const NOT_JSON_DEFECTS: readonly SdkDefect[] = [
  {
    id: 'receiving/trailing-data-ignored',
    title: 'Does not look at what stands behind the message.',
    caughtBy: both('trailing-data'),
    operations: receives((body, key) => genuine(firstObject(body), key), firstObject),
  },
  {
    id: 'receiving/trailing-comma-taken',
    title: 'Passes over a comma behind the last member.',
    caughtBy: both('non-standard-json'),
    operations: receives((body, key) => genuine(withoutLastComma(body), key), withoutLastComma),
  },
  {
    id: 'receiving/no-object-crashes',
    title: 'Crashes on a JSON text that is no object.',
    caughtBy: [...both('malformed'), 'sdk/behaviour/no-crash'],
    operations: receives((body, key) => {
      if (body === 'null' || body.startsWith('[')) throw new TypeError('body.signature is not a function');
      return genuine(body, key);
    }),
  },
];

/** The text without a comma behind the last member. */
function withoutLastComma(text: string): string {
  return text.replace(/,\}$/, '}');
}

/** The first object of a text without what stands behind it. */
function firstObject(text: string): string {
  for (let end = text.indexOf('}'); end >= 0; end = text.indexOf('}', end + 1)) {
    try {
      if (isObject(JSON.parse(text.slice(0, end + 1)))) return text.slice(0, end + 1);
    } catch {
      // It goes on.
    }
  }
  return text;
}
