import { Agent, request } from 'undici';
import { contractsFor } from '#contracts/index';
import { evaluatorFor } from '#core/evaluate';
import { execute } from '#core/execute';
import type { Evidence, EvidenceEvent } from '#core/model';
import { validate } from '#schemas/validate';
import { serve } from '#targets/doors/http';
import { gatewayOverHttp } from '#targets/gateway/client/target';
import { servedGateway } from '#targets/gateway/reference/served';

const ROUNDS = 5;

/**
 * What a checked exchange costs: the kit runs and judges every scenario of a contract over HTTP, against a bare loop of
 * undici and ajv that sends the same requests to the same server. Ratio of the times, the median of interleaved rounds.
 */
export async function gatewayBench(): Promise<Record<string, { ratio: number; against: string }>> {
  const [contract] = contractsFor('gateway');
  if (!contract) throw new Error('there is no gateway contract');
  const served = await servedGateway();
  const target = await gatewayOverHttp({ url: served.url, control: served.control });
  // The bare loop needs somebody to take the callbacks, or to refuse them, as the kit's listener did.
  let answers: Answers = new Map();
  const taker = await serve(async ({ path }) => {
    const status = answers.get(path)?.shift() ?? 200;
    return { status, headers: {}, body: '' };
  });
  const ratios: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const heard: Evidence[] = [];
    const kit = await timed(async () => {
      const evaluator = evaluatorFor(contract, target.capabilities);
      for (const scenario of contract.scenarios) {
        const evidence = await execute(target, scenario);
        evaluator.record(evidence);
        heard.push(evidence);
      }
      evaluator.verdicts();
    });
    const requests = heard.flatMap(({ events, urls }) => events.flatMap((event) => plain(event, urls, taker.url)));
    answers = answersOf(heard);
    const bare = await timed(() => sendAll(requests, served));
    // The first round warms both up.
    if (round > 0) ratios.push(kit / bare);
  }
  await target.close();
  await taker.close();
  await served.close();
  return { 'checked exchange, time': { ratio: median(ratios), against: 'a bare loop of undici and ajv (at most 2)' } };
}

/** The statuses with which each address answered its callbacks, one after the other. */
type Answers = ReadonlyMap<string, (number | null)[]>;

function answersOf(heard: readonly Evidence[]): Answers {
  const answers = new Map<string, (number | null)[]>();
  for (const { events, urls } of heard)
    for (const event of events) {
      const url = event.kind === 'callback' ? urls[event.address] : undefined;
      if (event.kind !== 'callback' || url === undefined) continue;
      const { pathname } = new URL(url);
      answers.set(pathname, [...(answers.get(pathname) ?? []), event.answered]);
    }
  return answers;
}

interface Plain {
  readonly to: 'payment' | 'control';
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/** The request of a event; addresses of the kit's listener are those of the taker. */
function plain(event: EvidenceEvent, urls: Evidence['urls'], taker: string): readonly Plain[] {
  const moved = (text: string) =>
    Object.values(urls).reduce((all, url) => all.replaceAll(new URL(url).origin, taker), text);
  if (event.kind === 'exchange')
    return [{ to: 'payment', method: event.method, path: event.path, body: event.sent.text }];
  if (event.kind !== 'control') return [];
  const [method = 'GET', path = '/'] = event.call.split(' ');
  return [{ to: 'control', method, path, body: method === 'GET' ? '' : moved(JSON.stringify(event.sent)) }];
}

async function sendAll(
  requests: readonly Plain[],
  { url, control }: { readonly url: string; readonly control: string },
) {
  const dispatcher = new Agent();
  for (const { to, method, path, body } of requests) {
    const answer = await request(`${to === 'payment' ? url : control}${path}`, {
      dispatcher,
      method: method as 'POST',
      ...(body === '' ? {} : { body, headers: { 'content-type': 'application/json' } }),
    });
    const text = await answer.body.text();
    if (to === 'payment' && text.startsWith('{'))
      validate(answer.statusCode === 200 ? 'gate/acceptance-reply' : 'gate/error-reply', JSON.parse(text));
  }
  await dispatcher.close();
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
