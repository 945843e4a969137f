import { stuck } from '#core/faults';
import type { Session, Step } from '#core/model';
import { sizeText } from '#core/size';
import { begin } from './control.ts';
import { type AlertState, evidenceOf } from './state.ts';

/** What a session on one party of PromptPay Alert does its own way. */
interface AlertParty<State> {
  readonly performed: (state: State, step: Step) => Promise<void>;
  /** What fills the room of a scenario, such as `alerts`. */
  readonly arriving: string;
  readonly close: () => Promise<void>;
}

/** How many characters of what arrives a scenario keeps. */
export const MOST_ARRIVING = 24 * 2 ** 20;

/** A session on a bank or a biller: it begins with the first step, and ends where more arrives than is kept. */
export function alertSession<State extends AlertState & { readonly room: number }>(
  state: State,
  { performed, arriving, close }: AlertParty<State>,
): Session {
  let begun = false;
  return {
    async perform(step) {
      if (!begun) await begin(state);
      begun = true;
      await performed(state, step);
      if (state.room < 0)
        throw stuck(`more ${arriving} came than the ${sizeText(MOST_ARRIVING)} that are kept of a scenario`);
    },
    evidence: (abortReason) => evidenceOf(state, abortReason),
    close,
  };
}
