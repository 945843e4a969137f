import { afterNow, type PartyId } from '#contracts/alert/fields';
import {
  block,
  initiate,
  inquire,
  list,
  otherReceiver,
  otherSender,
  receiver,
  register,
  registerSender,
  sender,
  unblock,
  wait,
} from '#contracts/alert-bank/steps';
import { type Label, numbered } from '#contracts/labels';
import type { Step } from '#core/model';
import type { Millis } from '#core/time';

/** A move of a sequence: parties by number, requests by their order. */
export type AlertCommand =
  | {
      readonly do: 'initiate';
      readonly from: number;
      readonly to: number;
      readonly inMs: Millis;
      readonly expiresInMs?: Millis;
    }
  | { readonly do: 'inquire'; readonly request: number }
  | { readonly do: 'block' | 'unblock'; readonly from: number; readonly to: number }
  | { readonly do: 'list'; readonly to: number }
  | { readonly do: 'advance'; readonly ms: Millis };

const SENDERS: readonly PartyId[] = [sender, otherSender];
const RECEIVERS: readonly PartyId[] = [receiver, otherReceiver];

/** Registers the PromptPay IDs that a sequence names. */
export function partiesOf(commands: readonly AlertCommand[]): readonly Step[] {
  const named = commands.flatMap((command) => [
    ...('from' in command ? [one(SENDERS, command.from)] : []),
    ...('to' in command ? [one(RECEIVERS, command.to)] : []),
  ]);
  return [...new Set(named)].map((party) => (SENDERS.includes(party) ? registerSender(party) : register(party)));
}

const one = (parties: readonly PartyId[], number: number): PartyId => parties[number % parties.length] ?? sender;

/** The steps of a sequence; inquiries of requests that there are not are left out. */
export function stepsOf(commands: readonly AlertCommand[]): readonly Step[] {
  const requests = commands.flatMap((command, index) =>
    command.do === 'initiate' ? [{ index, as: numbered('initiate', index) }] : [],
  );
  return commands.flatMap((command, index) => {
    const before = requests.filter((request) => request.index < index).map(({ as }) => as);
    return stepsOfCommand(command, numbered(command.do, index), before);
  });
}

function stepsOfCommand(command: AlertCommand, as: Label, requests: readonly Label[]): readonly Step[] {
  switch (command.do) {
    case 'initiate':
      // What is due at once is on its way before the next move.
      return [initiate(as, initiationOf(command)), ...(command.inMs > 0 ? [] : [wait(0)])];
    case 'inquire': {
      const request = requests[command.request];
      return request === undefined ? [] : [inquire(as, request)];
    }
    case 'block':
      return [block(as, one(RECEIVERS, command.to), one(SENDERS, command.from))];
    case 'unblock':
      return [unblock(as, one(RECEIVERS, command.to), one(SENDERS, command.from))];
    case 'list':
      return [list(as, one(RECEIVERS, command.to))];
    case 'advance':
      return [wait(command.ms)];
  }
}

function initiationOf({ from, to, inMs, expiresInMs }: Extract<AlertCommand, { do: 'initiate' }>) {
  const fields = expiresInMs === undefined ? {} : { expires_at: afterNow(inMs + expiresInMs) };
  return { from: one(SENDERS, from), to: one(RECEIVERS, to), at: afterNow(inMs), fields };
}
