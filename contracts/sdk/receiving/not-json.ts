import { type Bodies, GENUINE_BODY, signedBody, successWith } from './success.ts';

/** The genuine text with something behind it, so that it is no JSON text. */
export const TRAILING_DATA: Bodies = {
  'one-brace-too-many': `${GENUINE_BODY}}`,
  'a-second-message-behind': `${GENUINE_BODY}${signedBody(successWith('pp-9999', 'payment', 'id'))}`,
  'words-behind-the-message': `${GENUINE_BODY} ok`,
  'a-zero-byte-behind-the-message': `${GENUINE_BODY}\u0000`,
};

/** No JSON object at all, or an empty one. */
export const MALFORMED: Bodies = {
  'an-empty-body': '',
  'a-cut-off-body': GENUINE_BODY.slice(0, -20),
  'form-data': 'payment_id=pp-0002&status=success',
  'single-quotes': GENUINE_BODY.replaceAll('"', "'"),
  'json-null': 'null',
  'a-json-number': '5',
  'a-json-text': '"success"',
  'the-message-in-a-list': `[${GENUINE_BODY}]`,
  'an-empty-list': '[]',
  'an-empty-object': '{}',
  'objects-nested-500-deep': `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`,
};

/** What only a reader that is laxer than JSON takes. */
export const NON_STANDARD_JSON: Bodies = {
  'comma-behind-the-last-member': GENUINE_BODY.replace(/\}$/, ',}'),
  'line-feed-in-a-text': signedBody(successWith('one\ntwo', 'payment', 'description')).replace('one\\ntwo', 'one\ntwo'),
  comment: GENUINE_BODY.replace('{', '{/* paid */'),
};
