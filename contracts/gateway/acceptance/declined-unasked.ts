import type { Callback } from '#contracts/gateway/evidence/callbacks';

/** The callback that turns a purchase down which nobody was sent to pay, among the callbacks about it. */
export function declinedUnasked(about: readonly Callback[]): Callback | undefined {
  return about.some(({ stage }) => stage === 'instruction') ? undefined : about.find(({ stage }) => stage === 'final');
}
