import type { Party } from '#core/http';
import type { Target } from '#core/model';
import { krungsriSimulated, type Profile } from '#schemas/alert/profile';
import { atMost, MOST_AT_ONCE } from '#targets/alert/at-once';
import { askAlertCapabilities, begin, moveClock } from '#targets/alert/control';
import { SIDE_BY_SIDE } from '#targets/alert/session';
import { newTurns } from '#targets/alert/turns';
import { type BankOptions, referenceBank } from '#targets/alert-bank/reference/bank';
import { sendTo } from '#targets/doors/send';
import { type Asking, askingInProcess } from '#targets/gateway/client/asking';
import { connect } from '#targets/gateway/client/connection/connect';
import { type Listener, listenerInProcess, listenerOverHttp } from '#targets/gateway/client/listener';
import { runMark } from '#targets/gateway/client/session-state';
import { LIMITS, type Limits } from '#targets/gateway/client/setup';
import type { BankConnection, BankState } from './connection.ts';
import { bankSession } from './session.ts';

/** How a bank over HTTP is reached. */
export interface BankAddress {
  readonly url: string;
  readonly control: string;
  readonly profile?: Profile;
  readonly limits?: Limits;
  /** Where the kit's listener binds, and the URL by which the target reaches it if that is another. */
  readonly listen?: { readonly host?: string; readonly port?: number; readonly publicUrl?: string };
}

/** Opens a bank over HTTP; rejects with `unreachable` where it cannot be asked. */
export async function bankOverHttp(address: BankAddress): Promise<Target> {
  const { url, profile = krungsriSimulated, limits = LIMITS, listen = {} } = address;
  const line = connect(address, limits);
  const listener = await listenerOverHttp(listen);
  const close = async () => {
    await listener.close();
    await line.hangUp();
  };
  try {
    const gate = atMost(MOST_AT_ONCE);
    const bank: Asking = (request) => gate(() => line.payment(request));
    const control: Asking = (request) => gate(() => (line.control ?? line.payment)(request));
    return await bankTarget({ at: url, bank, control, listener, profile }, close);
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens parties of this process as a bank. `made` gets the kit's listener. */
export async function bankInProcess(
  at: string,
  made: (listener: Listener) => { readonly bank: Party; readonly control: Party; close(): void },
  profile = krungsriSimulated,
): Promise<Target> {
  const listener = listenerInProcess();
  const { bank, control, close } = made(listener);
  return bankTarget(
    { at, bank: askingInProcess(bank), control: askingInProcess(control), listener, profile },
    async () => close(),
  );
}

/** The embedded reference, in process; `behaviour` alters it for the defects. */
export function referenceBankInProcess(options: Pick<BankOptions, 'behaviour' | 'profile'> = {}): Promise<Target> {
  return bankInProcess(
    'reference:alert-bank',
    ({ party }) => referenceBank({ ...options, send: sendTo(() => party) }),
    options.profile,
  );
}

interface Opened {
  readonly at: string;
  readonly bank: Asking;
  readonly control: Asking;
  readonly listener: Listener;
  readonly profile: Profile;
}

async function bankTarget({ at, ...opened }: Opened, close: () => Promise<void>): Promise<Target> {
  const capabilities = await askAlertCapabilities(opened.control, at, opened.profile);
  const numbers = { last: Math.floor(Math.random() * 1e6) };
  const shared: BankConnection['shared'] = new Map();
  const turns = newTurns<BankState>({
    begin: async (states) => {
      shared.clear();
      await begin(states);
    },
    move: moveClock,
  });
  const connection = { ...opened, capabilities, run: runMark(), numbers, turns, shared };
  let scenarios = 0;
  return {
    kind: 'alert-bank',
    at,
    capabilities,
    sideBySide: SIDE_BY_SIDE.bank,
    open: (scenario) => bankSession(connection, scenario, ++scenarios),
    close,
  };
}
