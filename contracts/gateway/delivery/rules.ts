import type { GateRule } from '#contracts/gateway/templates';
import { callbackAddress, intermediateAddress, projectAddress } from './addresses.ts';
import { callbackDelay, delayAllowed } from './delays.ts';
import { callbackGivenUp, callbackRepeated, callbackTaken, callbackUnanswered } from './retries.ts';

/** Where callbacks are delivered, how long they are held back, and how often and when they are sent again. */
export const deliveryRules: readonly GateRule[] = [
  intermediateAddress,
  callbackAddress,
  projectAddress,
  delayAllowed,
  callbackDelay,
  callbackRepeated,
  callbackUnanswered,
  callbackGivenUp,
  callbackTaken,
];
