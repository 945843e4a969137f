import { isObject } from '#core/json';
import type { SdkDefect } from '#targets/sdk/defects/defect';
import { both, genuine, receives } from './receive.ts';

/** Libraries that read what is no JSON object. */
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
    id: 'receiving/list-taken',
    title: 'Takes the first message of a list.',
    caughtBy: both('malformed'),
    operations: receives((body, key) => genuine(firstOfList(body), key), firstOfList),
  },
];

function firstOfList(text: string): string {
  return /^\[\{.*\}\]$/s.test(text) ? text.slice(1, -1) : text;
}

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
