import { stuck } from '#core/faults';
import type { Session, Step } from '#core/model';
import { sizeText } from '#core/size';
import { moveIn, mustClaim } from './control.ts';
import { type AlertState, allAnswered, evidenceOf } from './state.ts';
import type { Turns } from './turns.ts';

/** What a session on one party of PromptPay Alert does its own way. */
interface AlertParty<State> {
  readonly performed: (state: State, step: Step) => Promise<void>;
  /** What fills the room of a scenario, such as `alerts`. */
  readonly arriving: string;
  readonly turns: Turns<State>;
  /** It can share the target with no other. */
  readonly alone: boolean;
  readonly close: () => Promise<void>;
}

/**
 * How many scenarios share a target: a slow one answers several in the time of one, each move of the clock is one call for
 * all of them, and none waits for too many.
 */
export const SIDE_BY_SIDE = { bank: 40, biller: 12 } as const;

/** How many characters of what arrives a scenario keeps. */
export const MOST_ARRIVING = 24 * 2 ** 20;

/** A session on a bank or a biller: it begins with the first step, and ends where more arrives than is kept. */
export function alertSession<State extends AlertState & { readonly room: number }>(
  state: State,
  { performed, arriving, turns, alone, close }: AlertParty<State>,
): Session {
  let begun = false;
  const begin = async () => {
    mustClaim(state);
    await turns.begin(state, alone);
    begun = true;
  };
  return {
    async perform(step) {
      if (!begun) await begin();
      if (step.do === 'time') {
        await allAnswered(state);
        await turns.advance(state, moveIn(state, step));
      } else await performed(state, step);
      if (state.room < 0)
        throw stuck(`more ${arriving} came than the ${sizeText(MOST_ARRIVING)} that are kept of a scenario`);
    },
    evidence: (abortReason) => evidenceOf(state, abortReason),
    async close() {
      await close();
      turns.end(state);
    },
  };
}
