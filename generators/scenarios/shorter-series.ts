import type { Command } from './command.ts';

/** The sequences that lack one command; the moves on a purchase that is gone go with it, or fall to the one before. */
export function* shorter(commands: readonly Command[]): Generator<readonly Command[]> {
  for (let left = commands.length - 1; left >= 0; left -= 1) {
    const rest = commands.filter((_, index) => index !== left);
    if (commands[left]?.do !== 'purchase') yield rest;
    else {
      const nth = commands.slice(0, left).filter((one) => one.do === 'purchase').length;
      yield rest.filter((one) => !isMove(one) || one.nth !== nth).map((one) => moved(one, nth));
      if (nth > 0) yield rest.map((one) => moved(one, nth - 1));
    }
  }
}

const isMove = (command: Command): command is Extract<Command, { readonly nth: number }> =>
  command.do === 'pay' || command.do === 'decline';

/** A move on a purchase after the `nth`, where one before it is gone. */
function moved(command: Command, nth: number): Command {
  return isMove(command) && command.nth > nth ? { ...command, nth: command.nth - 1 } : command;
}
