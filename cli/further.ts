import type { Contract, Target } from '#core/model';
import type { RunConfig } from '#schemas/generated/types';
import { furtherPayloads } from './further-payloads.ts';
import { furtherSeries } from './further-series.ts';
import type { Telling } from './inspection.ts';

/** What a run plays beyond the stories that are written down: generated sequences, and the smallest of what failed. */
export function furtherStories(target: Target, config: RunConfig) {
  return (contract: Contract, telling: Telling): Promise<readonly string[]> =>
    contract.judges === 'sdk' ? furtherPayloads(telling) : furtherSeries(target, config, contract, telling);
}
