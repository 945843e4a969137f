import { stuck } from '#core/faults';
import { isObject } from '#core/json';
import type { ControlSeen } from '#core/model';
import { DAY, type Millis } from '#core/time';
import { controlAsked, mustAnswer } from '#targets/gateway/client/control';
import type { SessionState } from '#targets/merchant/client/connection';
import { beginning } from '#targets/merchant/client/session-state';
import { type MerchantCall, merchantCall, nameOf } from './calls.ts';

/** A control call that is written down, and what came of it; a status of `tolerated` is a fact for the rules, any other failure stops the scenario. */
export async function controlled(
  state: SessionState,
  operation: MerchantCall,
  sent: ControlSeen['sent'],
  tolerated: readonly number[] = [],
): Promise<ControlSeen> {
  const complete = beginning(state, controlAsked(operation, sent, state.clock));
  const seen = complete(await merchantCall(state.connection.control, operation, sent));
  if (seen.status === null || !tolerated.includes(seen.status)) mustAnswer(nameOf(operation), seen);
  return seen;
}

/** Whether the merchant's clock can be moved. */
export const hasClock = ({ connection }: SessionState): boolean => connection.capabilities.claims.includes('clock');

/** No merchant's timers are so many that a move of this length takes the minute that it may. */
const LONGEST_MOVE: Millis = 4 * DAY;

/** Moves the platform's clock and the merchant's on, in steps that a merchant with many timers can keep. */
export async function advance(state: SessionState, ms: Millis): Promise<void> {
  if (!hasClock(state)) throw stuck('the target does not claim clock');
  let left = ms;
  do {
    const move = Math.min(left, LONGEST_MOVE);
    await state.connection.standIn.advance(move);
    const { answer } = await controlled(state, 'clock', { advance_ms: move });
    const now = isObject(answer) ? answer.now : undefined;
    if (typeof now !== 'string' || Number.isNaN(Date.parse(now))) throw stuck('POST /clock did not answer {"now":"…"}');
    state.clock = now;
    state.connection.learnt.clock = now;
    left -= move;
  } while (left > 0);
}
