import { bank, decide, deliver, look, otherSender, wait } from '#contracts/alert-biller/steps';
import { numbered } from '#contracts/labels';
import type { BankAnswer, Step } from '#core/model';
import type { Millis } from '#core/time';
import type { Decision } from '#schemas/alert/vocabulary';

/** A move of a sequence; alerts by number. */
export type BillerCommand =
  /** Delivers an alert, so often at once; a forged one has other credentials, another one other content. */
  | {
      readonly do: 'deliver';
      readonly alert: number;
      readonly times: number;
      readonly how: 'right' | 'forged' | 'other';
    }
  | { readonly do: 'decide'; readonly alert: number; readonly times: number; readonly decision: Decision }
  /** How the bank answers the next acknowledgement. */
  | { readonly do: 'bank'; readonly answers: BankAnswer }
  | { readonly do: 'look'; readonly alert: number }
  | { readonly do: 'advance'; readonly ms: Millis };

/** The steps of a sequence. */
export function stepsOf(commands: readonly BillerCommand[]): readonly Step[] {
  return commands.map(stepOf);
}

function stepOf(command: BillerCommand, index: number): Step {
  const as = numbered(command.do, index);
  switch (command.do) {
    case 'deliver': {
      const { times, how } = command;
      const id = numbered('alert', command.alert);
      const other = how === 'other' ? { from: otherSender, fields: { amount: 100 + index } } : {};
      return deliver(as, { id, ...other }, { times, ...(how === 'forged' && { auth: 'other' }) });
    }
    case 'decide':
      return decide(as, numbered('alert', command.alert), command.decision, { times: command.times });
    case 'bank':
      return bank('acknowledgement', command.answers, { times: 1 });
    case 'look':
      return look(as, numbered('alert', command.alert));
    case 'advance':
      return wait(command.ms);
  }
}
