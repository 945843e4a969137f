import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeReport } from '#reports/write';
import { sdkContractFor } from '#run/contracts/sdk-contract';
import { evidenceOnDisk } from '#run/evidence-store';
import { runGenerated } from '#run/generated/run-generated';
import { inspect } from '#run/inspect';
import { sdkPort } from '#targets/sdk/client/connect';
import type { Port } from '#targets/sdk/client/port';
import { sdkTargetOf } from '#targets/sdk/client/target';
import { median } from './median.ts';

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
  return { 'own share with a library in Python': { ratio: median(shares), against: 'all the time of the run' } };
}

async function ownShare(): Promise<number> {
  const start = performance.now();
  const contract = sdkContractFor(1);
  const { port, waitedMs } = timedPort(await sdkPort(ADAPTER));
  const target = await sdkTargetOf(port, ADAPTER);
  const options = { seed: 1, strict: false, runGenerated: runGenerated(target, {}) };
  const out = mkdtempSync(join(tmpdir(), 'tpc-bench-'));
  const { report } = await inspect(target, [contract], { ...options, store: evidenceOnDisk(out) });
  await writeReport(report, { out, secrets: [] });
  await target.close();
  const tookMs = performance.now() - start;
  return (tookMs - waitedMs()) / tookMs;
}

/** A port that measures how long its calls wait for their answers. */
function timedPort(port: Port): { readonly port: Port; waitedMs(): number } {
  let waited = 0;
  const call: Port['call'] = async (operation, params) => {
    const asked = performance.now();
    try {
      return await port.call(operation, params);
    } finally {
      waited += performance.now() - asked;
    }
  };
  return { port: { ...port, call }, waitedMs: () => waited };
}
