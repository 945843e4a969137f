import { randomBytes } from 'node:crypto';
import type { Command } from 'commander';
import { usage } from '#core/faults';
import { servedGateway } from '#targets/gateway/reference/served';
import { natural } from './options.ts';

/** Projects that a served mock has from the start: one for each method and channel. */
const PROJECTS = [
  { project_id: 101, method: 'promptpay', channel: 'redirect' },
  { project_id: 102, method: 'promptpay', channel: 'display' },
  { project_id: 103, method: 'thai-qr', channel: 'redirect' },
  { project_id: 104, method: 'bank-transfer-thailand', channel: 'redirect' },
] as const;

/** Adds `serve`: the embedded reference as a mock for anyone's use. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description('serve the embedded reference gateway as a mock; prints one line of JSON when it listens')
    .option('--port <n>', 'port of the payment API (default: any free one)', natural)
    .option('--host <host>', 'address to bind (default: 127.0.0.1)')
    .option('--kind <kind>', 'what to serve: gateway', 'gateway')
    .option('--callback-url <url>', 'where the callbacks of the ready-made projects go')
    .option('--real-time', 'let the clock run by itself until a control call moves it')
    .option('--pretty', 'print for people: addresses, projects and keys')
    .addHelpText('after', '\nExample:\n  $ tpc serve --port 8080 --callback-url http://127.0.0.1:3000/callback\n')
    .action(serve);
}

interface Options {
  readonly port?: number;
  readonly host?: string;
  readonly kind: string;
  readonly callbackUrl?: string;
  readonly realTime?: boolean;
  readonly pretty?: boolean;
}

async function serve({ port, host, kind, callbackUrl, realTime = false, pretty = false }: Options): Promise<void> {
  if (kind !== 'gateway') throw usage(`this version serves a gateway, not a ${kind}`);
  const served = await servedGateway({
    realTime,
    ...(port === undefined ? {} : { port }),
    ...(host === undefined ? {} : { host }),
  }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === undefined ? error : usage(`cannot listen on port ${port}: ${error.code}`);
  });
  const key = randomBytes(16).toString('hex');
  const projects = PROJECTS.map((project) => ({
    ...project,
    key,
    ...(callbackUrl ? { callback_url: callbackUrl } : {}),
  }));
  for (const project of projects)
    await fetch(`${served.control}/projects`, {
      method: 'POST',
      body: JSON.stringify(project),
      headers: { 'content-type': 'application/json' },
    });
  const { url, control } = served;
  process.stdout.write(
    pretty ? forPeople(url, control, projects) : `${JSON.stringify({ kind, url, control, projects })}\n`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // To be stopped is how a server ends well.
    process.removeAllListeners(signal);
    process.once(signal, () => void served.close().then(() => process.exit(0)));
  }
}

function forPeople(
  url: string,
  control: string,
  projects: readonly ((typeof PROJECTS)[number] & { readonly key: string })[],
): string {
  const rows = projects.map(
    ({ project_id, method, channel, key }) => `  ${project_id}  ${method.padEnd(23)} ${channel.padEnd(9)} ${key}`,
  );
  return [
    `Payment API  ${url}`,
    `Control API  ${control}   (GET /capabilities, POST /projects, /customer, /clock, /reset)`,
    'Projects and their keys:',
    ...rows,
    'Stop with Ctrl-C.',
    '',
  ].join('\n');
}
