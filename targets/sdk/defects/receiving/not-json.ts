import { isObject } from '#core/json';
import type { SdkDefect } from '#targets/sdk/defects/defect';
import { both, genuine, receives } from './receive.ts';

const upToZeroByte = (text: string): string => text.split('\0')[0] ?? '';
const withoutComments = (text: string): string => text.replace(/^\{\/\*.*?\*\//, '{');
const escapedLineFeeds = (text: string): string => (text.includes('one\ntwo') ? text.replaceAll('\n', '\\n') : text);
const inDoubleQuotes = (text: string): string => (text.startsWith("{'") ? text.replaceAll("'", '"') : text);

/** Libraries that read what is no JSON object. */
export const NOT_JSON_DEFECTS: readonly SdkDefect[] = [
  readsAs(
    'receiving/trailing-data-ignored',
    'Does not look at what stands behind the message.',
    'trailing-data',
    firstObject,
  ),
  readsAs(
    'receiving/trailing-comma-taken',
    'Passes over a comma behind the last member.',
    'non-standard-json',
    withoutLastComma,
  ),
  readsAs('receiving/list-taken', 'Takes the first message of a list.', 'malformed', firstOfList),
  readsAs(
    'receiving/zero-byte-ends-the-message',
    'Takes a zero byte for the end of the text.',
    'trailing-data',
    upToZeroByte,
  ),
  readsAs('receiving/comments-passed-over', 'Passes over comments.', 'non-standard-json', withoutComments),
  readsAs(
    'receiving/line-feeds-in-texts-taken',
    'Takes a line feed in a text that is not escaped.',
    'non-standard-json',
    escapedLineFeeds,
  ),
  readsAs('receiving/single-quotes-taken', 'Takes texts in single quotes.', 'malformed', inDoubleQuotes),
  ...takesText('empty-body', 'Takes an empty body, as of a probe of the network.', ''),
  ...takesText('empty-object', 'Takes an empty object, which has nothing to sign.', '{}'),
  ...takesText('empty-list', 'Takes an empty list, which has nothing to sign.', '[]'),
  ...takesText('null', 'Takes null, which has no signature to check.', 'null'),
];

/** A library that judges and reads a body as if it were another text. */
function readsAs(id: string, title: string, rule: string, text: (body: string) => string): SdkDefect {
  const operations = receives((body, key) => genuine(text(body), key), text);
  return { id, title, caughtBy: both(rule), operations };
}

/** A library that calls one text valid, in which there is no payment. */
function takesText(id: string, title: string, text: string): readonly SdkDefect[] {
  const operations = receives(
    (body, key) => body === text || genuine(body, key),
    (body) => (body === text ? '{}' : body),
  );
  return [{ id: `receiving/${id}-taken`, title, caughtBy: both('malformed'), operations }];
}

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
