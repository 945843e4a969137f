import { Agent, request } from 'undici';
import { contractsFor } from '#contracts/index';
import { evaluatorFor } from '#core/evaluate';
import { execute } from '#core/execute';
import type { Contract, Evidence, Target } from '#core/model';
import { validate } from '#schemas/validate';
import { serve } from '#targets/doors/http';
import { gatewayOverHttp } from '#targets/gateway/client/target';
import { servedGateway } from '#targets/gateway/reference/served';
import { median } from './median.ts';
import { type PlainRequest, plainRequests, takeAnswer, takenAnswers } from './plain-requests.ts';

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
  let answers = takenAnswers([]);
  const taker = await serve(async ({ path }) => ({ status: takeAnswer(answers, path), headers: {}, body: '' }));
  const ratios: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const evidence: Evidence[] = [];
    const kitMs = await timed(() => judged(contract, target, evidence));
    const requests = plainRequests(evidence, taker.url);
    answers = takenAnswers(evidence);
    const bareMs = await timed(() => sendAll(requests, served));
    // The first round warms both up.
    if (round > 0) ratios.push(kitMs / bareMs);
  }
  await target.close();
  await taker.close();
  await served.close();
  return { 'checked exchange, time': { ratio: median(ratios), against: 'a bare loop of undici and ajv (at most 2)' } };
}

/** Runs and judges every scenario, and keeps the evidence. */
async function judged(contract: Contract, target: Target, kept: Evidence[]): Promise<void> {
  const evaluator = evaluatorFor(contract, target.capabilities);
  for (const scenario of contract.scenarios) {
    const evidence = await execute(target, scenario);
    evaluator.record(evidence);
    kept.push(evidence);
  }
  evaluator.verdicts();
}

async function sendAll(
  requests: readonly PlainRequest[],
  { url, control }: { readonly url: string; readonly control: string },
): Promise<void> {
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

async function timed(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
