import { call, type SdkScenario } from '#contracts/sdk/scenario';
import { callbacks, examples } from '#contracts/sdk/vectors';
import { signed } from '#schemas/signature/sign';
import * as genuine from './genuine-bodies.ts';
import { genuineBodies, received } from './receive.ts';
import { SUCCESS, signedBodies, signedBody, successWith } from './success.ts';

/** Genuine callbacks of each kind that the Thai methods send. */
export const genuineCallbacks: SdkScenario = {
  name: 'receiving/genuine',
  title: 'Genuine callbacks of the Thai methods',
  needs: [],
  steps: () => [
    ...callbacks.flatMap(({ id, data, key }) => received(id, JSON.stringify(signed(data, key, '/signature')), key)),
    ...received('id-in-both-cases', signedBody(successWith('EP0c8a-960E', 'payment', 'id'))),
  ],
};

/** Genuine callbacks that carry their signature in `general`. */
export const signatureInGeneral: SdkScenario = {
  name: 'receiving/general-signature',
  title: 'Genuine callbacks with the signature in general',
  needs: [],
  steps: () => [
    ...received('success', signedBody({ general: {}, ...SUCCESS }, '/general/signature')),
    ...examples
      .filter(({ id }) => id.startsWith('SDK-PHP-CF'))
      .map(({ id, data, key }) =>
        call(id, 'verify', { body: JSON.stringify(signed(data, key, '/general/signature')), key }),
      ),
  ],
};

export const nullMembers = genuineBodies(
  'receiving/null-members',
  'Genuine callbacks with null members',
  signedBodies(genuine.NULL_MEMBERS),
);
export const otherEmpties = genuineBodies(
  'receiving/open-empties',
  'Callbacks in which an empty list stands for an object, or an empty object for a list',
  signedBodies(genuine.OTHER_EMPTIES),
);
export const extraOrMissingMembers = genuineBodies(
  'receiving/extra-or-missing-members',
  'Genuine callbacks with more or fewer members',
  signedBodies(genuine.EXTRA_OR_MISSING),
);
export const orderAndNeighbours = genuineBodies(
  'receiving/member-order-and-neighbours',
  'Genuine callbacks whose members stand in another order or differ from their neighbours',
  signedBodies(genuine.ORDER_AND_NEIGHBOURS),
);
export const unusualText = genuineBodies(
  'receiving/unusual-text',
  'Genuine callbacks with long and unusual texts',
  signedBodies(genuine.UNUSUAL_TEXT),
);
export const signatureInNames = genuineBodies(
  'receiving/signature-in-names',
  'Genuine callbacks with members whose names contain the word signature',
  signedBodies(genuine.SIGNATURE_IN_NAMES),
);
export const largeIntegers = genuineBodies(
  'receiving/large-integers',
  'Genuine callbacks with integers above 2^53',
  signedBodies(genuine.LARGE_INTEGERS),
);
export const jsonSpellings = genuineBodies(
  'receiving/json-spellings',
  'Genuine callbacks in other JSON spellings',
  genuine.JSON_SPELLINGS,
);
