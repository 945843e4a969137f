import { labels } from '#contracts/labels';
import { BASELINE } from '#contracts/sdk/calls';
import { KEY, type SdkScenario } from '#contracts/sdk/scenario';
import { callbacks, forgeries } from '#contracts/sdk/vectors';
import { signed } from '#schemas/signature/sign';
import * as forged from './forged-bodies.ts';
import { MALFORMED, NON_STANDARD_JSON, TRAILING_DATA } from './not-json.ts';
import { OTHER_TYPES } from './other-types.ts';
import { faultyBodies, received } from './receive.ts';
import { GENUINE_BODY, signedBodies } from './success.ts';

/** Forgeries that are published, beside the genuine callback of which they are made. */
export const publishedForgeries: SdkScenario = {
  name: 'receiving/published-forgeries',
  title: 'Published forgeries beside the genuine callback',
  needs: [],
  steps: () => [
    ...callbacks
      .filter(({ id }) => id === 'TH-CB-SUCCESS')
      .flatMap(({ data, key }) => received(BASELINE, JSON.stringify(signed(data, key, '/signature')), key)),
    ...forgeries.flatMap(({ id, key, body }) => received(id, body, key)),
  ],
};

export const tampered = faultyBodies('receiving/tampered', 'Callbacks changed after signing', {
  ...forged.forgedBodies('tampered'),
  ...forged.CHANGED_AFTER_SIGNING,
});
export const unsigned = faultyBodies(
  'receiving/unsigned',
  'Callbacks without a signature',
  forged.forgedBodies('unsigned'),
);
export const alteredSignature = faultyBodies(
  'receiving/altered-signature',
  'Callbacks with altered signatures',
  forged.forgedBodies('altered-signature'),
);
export const wrongKey = faultyBodies(
  'receiving/wrong-key',
  'Callbacks signed with other keys',
  forged.forgedBodies('wrong-key'),
  () => received('key-of-the-call-before', GENUINE_BODY, `another-${KEY}`),
);
export const wrongProcedure = faultyBodies(
  'receiving/wrong-procedure',
  'Callbacks signed by other procedures',
  forged.forgedBodies('wrong-procedure'),
);
export const misplacedSignature = faultyBodies(
  'receiving/misplaced-signature',
  'Callbacks with the signature in another location',
  forged.MISPLACED_SIGNATURE,
);
export const trailingData = faultyBodies(
  'receiving/trailing-data',
  'Genuine callbacks with something behind them',
  TRAILING_DATA,
);
export const malformed = faultyBodies('receiving/malformed', 'Bodies that are no JSON object', MALFORMED);
export const nonStandardJson = faultyBodies(
  'receiving/non-standard-json',
  'Bodies that only a reader laxer than JSON takes',
  NON_STANDARD_JSON,
);

/** The labels of the calls behind the hostile bodies: what the library makes of plain bodies after them. */
export const AFTER = labels('after/genuine', 'after/tampered', 'after/unsigned');

export const prototypeMembers = faultyBodies(
  'receiving/prototype-members',
  'Members that could change the prototype of objects',
  forged.PROTOTYPE_MEMBERS,
  () => [
    ...received(AFTER['after/genuine'], GENUINE_BODY),
    ...received(AFTER['after/tampered'], forged.CHANGED_AFTER_SIGNING['status-changed']),
    ...received(AFTER['after/unsigned'], '{"payment":{"id":"pp-0002"}}'),
  ],
);
export const prototypeOfPayment = faultyBodies(
  'receiving/prototype-of-payment',
  'Signed callbacks that name a prototype',
  forged.PROTOTYPE_OF_PAYMENT,
);
export const duplicateMembers = faultyBodies(
  'receiving/duplicate-members',
  'Callbacks that name a member twice',
  forged.DUPLICATE_MEMBERS,
);
export const otherTypes = faultyBodies(
  'receiving/other-types',
  'Signed callbacks whose members have other types',
  signedBodies(OTHER_TYPES),
);
