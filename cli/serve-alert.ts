import { usage } from '#core/faults';
import { readProfile } from '#run/config/read-profile';
import { servedBank } from '#targets/alert-bank/reference/served';
import { closeOnSignal } from './close-on-signal.ts';

/** Whether a kind is a party of PromptPay Alert that can be served. */
export const isServedAlert = (kind: string): kind is 'alert-bank' => kind === 'alert-bank';

interface Options {
  readonly port?: number;
  readonly host?: string;
  readonly profile?: string;
  readonly realTime?: boolean;
  readonly pretty?: boolean;
}

/** Serves the reference of a party of PromptPay Alert, and prints one line when it listens. */
export async function serveAlert(kind: 'alert-bank', options: Options): Promise<void> {
  const { port, host, realTime = false, pretty = false } = options;
  const address = { ...(port === undefined ? {} : { port }), ...(host === undefined ? {} : { host }) };
  const { url, control, close } = await servedBank({
    ...address,
    profile: readProfile(options.profile),
    realTime,
  }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === undefined ? error : usage(`cannot listen on port ${port}: ${error.code}`);
  });
  process.stdout.write(
    pretty
      ? `PromptPay Alert  ${url}\nControl API      ${control}   (GET /capabilities, POST /proxies, /clock, /reset)\nStop with Ctrl-C.\n`
      : `${JSON.stringify({ kind, url, control })}\n`,
  );
  closeOnSignal(close);
}
