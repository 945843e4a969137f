import { BASELINE } from '#contracts/sdk/calls';
import type { SdkScenario } from '#contracts/sdk/scenario';
import type { JsonObject } from '#core/json';
import type { Step } from '#core/model';
import * as faulty from './faulty-scenarios.ts';
import { type Forgery, forgedInTurn, forgedWith } from './forged-bodies.ts';
import * as genuine from './genuine-scenarios.ts';
import { received } from './receive.ts';
import { signedBody } from './success.ts';

/** Generated callbacks, each with a forgery behind it. */
export const generatedCallbacks: SdkScenario = {
  name: 'receiving/generated',
  title: 'Generated callbacks, each with a forgery behind it',
  needs: [],
  steps: ({ callbacks }) => callbacks.flatMap((message, turn) => withForgery(message, forgedInTurn(message, turn))),
};

/** One callback with the forgery of that fault behind it. */
export function callbackForgedBy(fault: string, message: JsonObject): readonly Step[] {
  return withForgery(message, forgedWith(fault, message));
}

function withForgery(message: JsonObject, forgery: Forgery | undefined): readonly Step[] {
  return [
    ...received(BASELINE, signedBody(message)),
    ...(forgery === undefined ? [] : received(forgery.fault, forgery.text)),
  ];
}

/** The scenarios of receiving, one a kind of body; each hands its bodies to both operations that receive. */
export const receivingScenarios: readonly SdkScenario[] = [
  genuine.genuineCallbacks,
  genuine.signatureInGeneral,
  genuine.nullMembers,
  genuine.otherEmpties,
  genuine.extraOrMissingMembers,
  genuine.orderAndNeighbours,
  genuine.unusualText,
  genuine.signatureInNames,
  genuine.largeIntegers,
  genuine.jsonSpellings,
  faulty.publishedForgeries,
  faulty.tampered,
  faulty.unsigned,
  faulty.alteredSignature,
  faulty.wrongKey,
  faulty.wrongProcedure,
  faulty.misplacedSignature,
  faulty.trailingData,
  faulty.nonStandardJson,
  faulty.malformed,
  faulty.prototypeMembers,
  faulty.prototypeOfPayment,
  faulty.duplicateMembers,
  faulty.otherTypes,
  generatedCallbacks,
];
