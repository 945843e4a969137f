import { randomBytes } from 'node:crypto';
import type { Command } from 'commander';
import { usage } from '#core/faults';
import { methods } from '#schemas/methods';
import { servedGateway } from '#targets/gateway/reference/served';
import { closeOnSignal } from '../close-on-signal.ts';
import { natural } from '../options.ts';
import { isServedAlert, serveAlert } from '../serve-alert.ts';

/** The number of the first ready-made project. */
const FIRST_PROJECT = 101;

/** Adds `serve`: the embedded reference as a mock for anyone's use. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description(
      'serve an embedded reference as a mock, the gateway by default; prints one line of JSON when it listens',
    )
    .option('--port <n>', 'port of the payment API (default: any free one)', natural)
    .option('--host <host>', 'address to bind (default: 127.0.0.1)')
    .option('--kind <kind>', 'what to serve: gateway, merchant, alert-bank or alert-biller', 'gateway')
    .option('--profile <file>', 'profile of PromptPay Alert (default: krungsri-simulated)')
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
  readonly profile?: string;
  readonly callbackUrl?: string;
  readonly realTime?: boolean;
  readonly pretty?: boolean;
}

/** A project that a served mock has from the start. */
interface Project {
  readonly project_id: number;
  readonly method: string;
  readonly channel: string;
  readonly key: string;
  readonly callback_url?: string;
}

async function serve(options: Options): Promise<void> {
  const { kind, callbackUrl, pretty = false } = options;
  if (isServedAlert(kind)) return serveAlert(kind, options);
  if (kind === 'merchant') return serveMerchant(options);
  if (kind !== 'gateway')
    throw usage(`a gateway, a merchant, an alert-bank or an alert-biller is served, not a ${kind}`);
  const { url, control, close } = await listening(options);
  const projects = readyMade(callbackUrl);
  await makeProjects(control, projects);
  process.stdout.write(
    pretty ? forPeople(url, control, projects) : `${JSON.stringify({ kind, url, control, projects })}\n`,
  );
  closeOnSignal(close);
}

/** A merchant has a control API only; its web service for callbacks is told when it is configured. */
async function serveMerchant({ port, host }: Options): Promise<void> {
  const { servedMerchant } = await import('#targets/merchant/reference/served');
  const place = { ...(port === undefined ? {} : { port }), ...(host === undefined ? {} : { host }) };
  const { control, close } = await servedMerchant(place).catch(cannotListen(port));
  process.stdout.write(`${JSON.stringify({ kind: 'merchant', control })}\n`);
  closeOnSignal(close);
}

/** A port that is taken is the user’s to change. */
const cannotListen =
  (port: number | undefined) =>
  (error: NodeJS.ErrnoException): never => {
    throw error.code === undefined ? error : usage(`cannot listen on port ${port}: ${error.code}`);
  };

async function listening({ port, host, realTime = false }: Options) {
  const place = { ...(port === undefined ? {} : { port }), ...(host === undefined ? {} : { host }) };
  return servedGateway({ realTime, ...place }).catch(cannotListen(port));
}

/** A project for each method and channel that the documents describe, under one key. */
function readyMade(callbackUrl: string | undefined): readonly Project[] {
  const key = randomBytes(16).toString('hex');
  const callbacks = callbackUrl === undefined ? {} : { callback_url: callbackUrl };
  return methods.map(({ method, channel }, index) => ({
    project_id: FIRST_PROJECT + index,
    method,
    channel,
    key,
    ...callbacks,
  }));
}

/** Throws for a method that the reference does not have. */
async function makeProjects(control: string, projects: readonly Project[]): Promise<void> {
  for (const project of projects) {
    const { ok, status } = await fetch(`${control}/projects`, {
      method: 'POST',
      body: JSON.stringify(project),
      headers: { 'content-type': 'application/json' },
    });
    if (!ok)
      throw new Error(`the reference gateway refuses a ${project.method}:${project.channel} project (${status})`);
  }
}

function forPeople(url: string, control: string, projects: readonly Project[]): string {
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
