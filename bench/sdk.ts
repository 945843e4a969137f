import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeReport } from '#reports/write';
import { furtherScenarios } from '#run/generated/scenarios';
import { inspect } from '#run/run';
import { sdkContractFor } from '#run/sdk-contract';
import { sdkPort } from '#targets/sdk/client/connect';
import { sdkTargetOf } from '#targets/sdk/client/target';

const ADAPTER = 'cmd:python3 examples/adapters/python/adapter.py';
const ROUNDS = 3;

/**
 * The kit's own share of judging a library behind a Python adapter with 2,000 generated payloads, the report included:
 * the part of the wall time in which no call waits for its answer. Nothing where Python is missing.
 */
export async function sdkBench(): Promise<Record<string, { ratio: number; against: string }>> {
  if (spawnSync('python3', ['--version']).status !== 0) return {};
  const shares: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) shares.push(await ownShare());
  const ratio = shares.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
  return { 'own share with a library in Python': { ratio, against: 'all the time of the run' } };
}

async function ownShare(): Promise<number> {
  const start = performance.now();
  let waited = 0;
  const contract = sdkContractFor(1);
  const port = await sdkPort(ADAPTER);
  const target = await sdkTargetOf(
    {
      ...port,
      async call(operation, params) {
        const asked = performance.now();
        try {
          return await port.call(operation, params);
        } finally {
          waited += performance.now() - asked;
        }
      },
    },
    ADAPTER,
  );
  const further = furtherScenarios(target, {});
  const { report, evidence } = await inspect(target, [contract], { seed: 1, strict: false, further });
  await writeReport(report, evidence, { out: mkdtempSync(join(tmpdir(), 'tpc-bench-')), secrets: [] });
  await target.close();
  const took = performance.now() - start;
  return (took - waited) / took;
}
