import type { Party } from '#core/http';
import type { Millis } from '#core/time';
import { instantIn } from '#schemas/alert/instants';
import { krungsriSimulated, type Profile } from '#schemas/alert/profile';
import type { Send } from '#targets/doors/send';
import { virtualClock } from '#targets/gateway/reference/control/clock';
import type { Bank, Behaviour } from './behaviour.ts';
import { compliant } from './compliant.ts';
import { answerControl } from './control.ts';
import { answerBank } from './operations.ts';

/** How a reference bank is set up. */
export interface BankOptions {
  /** Sends its alerts. */
  readonly send: Send;
  /** The embedded profile where it is left out. */
  readonly profile?: Profile;
  /** `compliant` unless a defect is wanted. */
  readonly behaviour?: Behaviour;
  /** Where its clock stands at first. */
  readonly now?: string;
  /** The clock goes by real time until it is moved or reset for the first time. */
  readonly realTime?: boolean;
}

/** A bank: its PromptPay Alert API, its control API, and an end. */
export interface ReferenceBank {
  readonly bank: Party;
  readonly control: Party;
  /** Forgets everything that is still due. */
  close(): void;
}

const START = '2026-01-05T09:00:00+07:00';

/**
 * The reference of a bank's PromptPay Alert API, written from the document and section 5 of the target protocol. It does
 * nothing by itself but process what is scheduled, on a clock that only the control API moves.
 */
export function referenceBank(options: BankOptions): ReferenceBank {
  const { profile = krungsriSimulated, behaviour = compliant, send, realTime = false } = options;
  const start = instantIn(options.now ?? START) ?? Date.now();
  let bank = empty({ profile, behaviour, send }, realTime ? Date.now() : start, realTime);
  const reset = (now: Millis | undefined) => {
    bank.clock.stop();
    bank = empty({ profile, behaviour, send }, now ?? start);
  };
  return {
    bank: async (request) => answerBank(bank, request),
    control: (request) => answerControl(bank, request, reset),
    close: () => bank.clock.stop(),
  };
}

function empty(parts: Pick<Bank, 'profile' | 'behaviour' | 'send'>, now: Millis, running = false): Bank {
  return {
    ...parts,
    clock: virtualClock(now, running),
    registrations: new Map(),
    transactions: new Map(),
    slots: new Map(),
    blocks: new Map(),
    optedOut: new Set(),
  };
}
