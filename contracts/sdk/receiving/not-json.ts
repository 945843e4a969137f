import { type Bodies, GENUINE_BODY, signedBody, successWith } from './success.ts';

/** The genuine text with something behind it, so that it is no JSON text. */
export const TRAILING_DATA: Bodies = {
  'one-brace-more': `${GENUINE_BODY}}`,
  'a-second-message': `${GENUINE_BODY}${signedBody(successWith('pp-9999', 'payment', 'id'))}`,
  words: `${GENUINE_BODY} ok`,
  'zero-byte': `${GENUINE_BODY}\u0000`,
};

/** No JSON object at all, or an empty one. */
export const MALFORMED: Bodies = {
  empty: '',
  'cut-off': GENUINE_BODY.slice(0, -20),
  form: 'payment_id=pp-0002&status=success',
  'single-quotes': GENUINE_BODY.replaceAll('"', "'"),
  null: 'null',
  number: '5',
  text: '"success"',
  list: `[${GENUINE_BODY}]`,
  'empty-list': '[]',
  'empty-object': '{}',
  'nested-500-deep': `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`,
};

/** What only a reader that is laxer than JSON takes. */
export const NON_STANDARD_JSON: Bodies = {
  'comma-behind-the-last-member': GENUINE_BODY.replace(/\}$/, ',}'),
  'line-feed-in-a-text': signedBody(successWith('one\ntwo', 'payment', 'description')).replace('one\\ntwo', 'one\ntwo'),
  comment: GENUINE_BODY.replace('{', '{/* paid */'),
};
