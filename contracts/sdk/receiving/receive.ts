import { BASELINE } from '#contracts/sdk/calls';
import { call, KEY, type SdkScenario } from '#contracts/sdk/scenario';
import type { Step } from '#core/model';
import { type Bodies, GENUINE_BODY } from './success.ts';

/** An operation that receives callbacks, and the folder of its rules. */
export interface Receiver {
  readonly operation: string;
  readonly folder: string;
}

/** The operations that receive callbacks: the same bodies are handed to both. */
export const receivers: readonly Receiver[] = [
  { operation: 'verify', folder: 'verification' },
  { operation: 'handle_callback', folder: 'callback' },
];

/** One body, handed to both operations that receive. */
export function received(as: string, body: string, key = KEY): readonly Step[] {
  return receivers.map(({ operation }) => call(as, operation, { body, key }));
}

/** A scenario of genuine bodies. */
export function genuineBodies(name: string, title: string, bodies: Bodies): SdkScenario {
  return { name, title, needs: [], steps: () => receivedEach(bodies) };
}

/** A scenario of faulty bodies behind the genuine one from which each differs by one fault; `after` comes behind them. */
export function faultyBodies(
  name: string,
  title: string,
  bodies: Bodies,
  after: () => readonly Step[] = () => [],
): SdkScenario {
  const steps = () => [...received(BASELINE, GENUINE_BODY), ...receivedEach(bodies), ...after()];
  return { name, title, needs: [], steps };
}

function receivedEach(bodies: Bodies): readonly Step[] {
  return Object.entries(bodies).flatMap(([as, body]) => received(as, body));
}
