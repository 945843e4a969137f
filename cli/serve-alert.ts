import { usage } from '#core/faults';
import { readProfile } from '#run/config/read-profile';
import { servedBank } from '#targets/alert-bank/reference/served';
import { servedBiller } from '#targets/alert-biller/reference/served';
import { closeOnSignal } from './close-on-signal.ts';

/** The parties of PromptPay Alert that can be served. */
type AlertKind = 'alert-bank' | 'alert-biller';

/** Whether a kind is a party of PromptPay Alert that can be served. */
export const isServedAlert = (kind: string): kind is AlertKind => kind === 'alert-bank' || kind === 'alert-biller';

interface Options {
  readonly port?: number;
  readonly host?: string;
  readonly profile?: string;
  readonly realTime?: boolean;
  readonly pretty?: boolean;
}

/** What is printed for people of each party’s addresses. */
const FOR_PEOPLE: Readonly<Record<AlertKind, (url: string, control: string) => string>> = {
  'alert-bank': (url, control) =>
    `PromptPay Alert  ${url}\nControl API      ${control}   (GET /capabilities, POST /proxies, /clock, /reset)`,
  'alert-biller': (url, control) =>
    `Alerts       ${url}/alerts\nControl API  ${control}   (GET /capabilities, POST /configure, /decide, /clock, /reset, …)`,
};

/** Serves the reference of a party of PromptPay Alert, and prints one line when it listens. */
export async function serveAlert(kind: AlertKind, options: Options): Promise<void> {
  const { port, host, realTime = false, pretty = false } = options;
  const address = { ...(port === undefined ? {} : { port }), ...(host === undefined ? {} : { host }) };
  const served = kind === 'alert-bank' ? servedBank : servedBiller;
  const { url, control, close } = await served({
    ...address,
    profile: readProfile(options.profile),
    realTime,
  }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === undefined ? error : usage(`cannot listen on port ${port}: ${error.code}`);
  });
  // A biller has nothing but its control API to be named by: where its alerts go it says when it is configured.
  const line = kind === 'alert-bank' ? { kind, url, control } : { kind, control };
  process.stdout.write(pretty ? `${FOR_PEOPLE[kind](url, control)}\nStop with Ctrl-C.\n` : `${JSON.stringify(line)}\n`);
  closeOnSignal(close);
}
