import { HungUp, type Party } from '#core/http';
import type { Target } from '#core/model';
import { krungsriSimulated, type Profile } from '#schemas/alert/profile';
import { atMost, MOST_AT_ONCE } from '#targets/alert/at-once';
import { askAlertCapabilities, begin, moveClock } from '#targets/alert/control';
import { SIDE_BY_SIDE } from '#targets/alert/session';
import { newTurns } from '#targets/alert/turns';
import type { Behaviour } from '#targets/alert-biller/reference/behaviour';
import { referenceBiller } from '#targets/alert-biller/reference/biller';
import { serve } from '#targets/doors/http';
import { sendTo } from '#targets/doors/send';
import { type Asking, askingInProcess, askingOverHttp, wearied } from '#targets/gateway/client/asking';
import { runMark } from '#targets/gateway/client/session-state';
import { configureShared } from './configuring.ts';
import { type BillerConnection, type BillerLimits, type BillerState, LIMITS } from './connection.ts';
import { billerSession } from './session.ts';
import { bankParty } from './stand-in.ts';

/** How a biller over HTTP is reached. */
export interface BillerAddress {
  readonly control: string;
  readonly profile?: Profile;
  readonly limits?: BillerLimits;
  /** Where the stand-in bank binds, and the URL by which the biller reaches it if that is another. */
  readonly listen?: { readonly host?: string; readonly port?: number; readonly publicUrl?: string };
}

/** Opens a biller over HTTP; rejects with `unreachable` where it cannot be asked. */
export async function billerOverHttp(address: BillerAddress): Promise<Target> {
  const { control: at, profile = krungsriSimulated, limits = LIMITS, listen = {} } = address;
  const controls = askingOverHttp(at, limits.control);
  const clock = askingOverHttp(at, limits.clock);
  const gate = atMost(MOST_AT_ONCE);
  const asked: Asking = (request) => gate(() => (request.path === '/clock' ? clock : controls).ask(request));
  const control = wearied(asked, ({ method, path }) => `${method} ${path.split(/[/?]/).slice(0, 2).join('/')}`);
  const hosts = manyHosts(limits);
  const bank: { party?: Party } = {};
  const { publicUrl, ...where } = listen;
  const served = await serve(viaParty(bank), where);
  const close = async () => void (await Promise.all([served.close(), controls.close(), clock.close(), hosts.close()]));
  const bankUrl = publicUrl?.replace(/\/+$/, '') ?? served.url;
  try {
    const capabilities = await askBillerCapabilities(controls.ask, at, profile);
    const deliver: BillerConnection['deliver'] = (alert) => gate(() => hosts.deliver(alert));
    const connection = newConnection({ control, deliver, bankUrl, profile, limits, capabilities });
    bank.party = bankParty(connection);
    return targetOf(at, connection, close);
  } catch (error) {
    await close();
    throw error;
  }
}

/** How a biller of this process is opened. */
export interface BillerOptions {
  readonly profile?: Profile;
  readonly limits?: BillerLimits;
  /** A real bank in the place of the stand-in, where a scenario says nothing of the bank. */
  readonly bank?: Party;
}

/** A biller's parties in this process: the same conversation without sockets. `made` gets the way to the bank. */
export async function billerInProcess(
  at: string,
  made: (bank: Party) => { readonly control: Party; readonly service: Party; close(): void },
  { profile = krungsriSimulated, limits = LIMITS, bank: real }: BillerOptions = {},
): Promise<Target> {
  const bank: { party?: Party } = {};
  const biller = made(viaParty(bank));
  const control = askingInProcess(biller.control);
  const service = askingInProcess(biller.service);
  const connection = newConnection({
    control,
    deliver: ({ url, ...request }) => service({ ...request, path: new URL(url).pathname }),
    bankUrl: 'http://bank.invalid',
    profile,
    limits,
    capabilities: await askBillerCapabilities(control, at, profile),
    ...(real && { bank: real }),
  });
  bank.party = bankParty(connection);
  return targetOf(at, connection, async () => biller.close());
}

/** The embedded reference, in process; `behaviour` alters it for defects and variants. */
export function referenceBillerInProcess({
  behaviour,
  ...options
}: Omit<BillerOptions, 'bank'> & { readonly behaviour?: Behaviour } = {}): Promise<Target> {
  return billerInProcess(
    'reference:alert-biller',
    (bank) =>
      referenceBiller({
        send: sendTo(() => bank),
        ownUrl: () => 'http://biller.invalid',
        ...(options.profile && { profile: options.profile }),
        ...(behaviour && { behaviour }),
      }),
    options,
  );
}

/** A party that is not there yet when others are told of it. */
const viaParty =
  (bank: { readonly party?: Party }): Party =>
  (request) =>
    bank.party?.(request) ?? Promise.reject(new HungUp('not open yet'));

/** What a biller claims. The interval of its scenarios is that of its own inquiries. */
async function askBillerCapabilities(ask: Asking, at: string, profile: Profile) {
  const capabilities = await askAlertCapabilities(ask, at, profile);
  const { poll_ms, interval_ms = 0 } = capabilities.settings;
  return { ...capabilities, settings: { ...capabilities.settings, interval_ms: poll_ms ?? interval_ms } };
}

function newConnection(parts: Omit<BillerConnection, 'run' | 'numbers' | 'running' | 'turns'>): BillerConnection {
  const running = new Set<BillerState>();
  const turns = newTurns<BillerState>({
    begin: async (states) => {
      for (const state of states) running.add(state);
      await begin(states);
      await configureShared(states);
    },
    move: moveClock,
  });
  return { ...parts, run: runMark(), numbers: { last: Math.floor(Math.random() * 1e6) }, running, turns };
}

/** Connections to whatever hosts a biller names as its own. */
function manyHosts(limits: BillerLimits): { deliver: BillerConnection['deliver']; close(): Promise<void> } {
  const hosts = new Map<string, ReturnType<typeof askingOverHttp>>();
  return {
    deliver: ({ url, ...request }) => {
      const { origin, pathname, search } = new URL(url);
      const host = hosts.get(origin) ?? askingOverHttp(origin, limits.alert);
      hosts.set(origin, host);
      return host.ask({ ...request, path: pathname + search });
    },
    close: async () => void (await Promise.all([...hosts.values()].map((host) => host.close()))),
  };
}

function targetOf(at: string, connection: BillerConnection, close: () => Promise<void>): Target {
  let scenarios = 0;
  return {
    kind: 'alert-biller',
    at,
    capabilities: connection.capabilities,
    sideBySide: SIDE_BY_SIDE.biller,
    open: (scenario) => billerSession(connection, scenario, ++scenarios),
    close,
  };
}
