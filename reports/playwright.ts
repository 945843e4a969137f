import { readFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import type { Evidence, Report } from '#core/model';
import { writeWithEvidence } from './write.ts';

/** The name under which a test hands over its part of the report. */
export const PART = 'thai-payments-conformance part';

interface Part {
  readonly report: Report;
  readonly evidence: readonly Evidence[];
}

/**
 * Puts the parts of a Playwright run together and writes the same report as the command line; works on one machine and
 * on blobs of many shards (`npx playwright merge-reports --reporter=…`). `TPC_OUT` names the directory.
 */
class ConformanceReporter implements Reporter {
  readonly #parts: Part[] = [];

  onTestEnd(_test: TestCase, result: TestResult): void {
    for (const { name, body, path } of result.attachments)
      if (name === PART) this.#parts.push(JSON.parse((body ?? readFileSync(path ?? '')).toString('utf8')) as Part);
  }

  async onEnd(): Promise<void> {
    const whole = merged(this.#parts);
    if (!whole) return;
    const { html } = await writeWithEvidence(whole.report, whole.evidence, {
      out: process.env.TPC_OUT || 'reports/out',
      secrets: [],
    });
    process.stdout.write(`Report: ${html}\n`);
  }
}

/** One report of several, in the order of their rules; nothing of none. */
export function merged(parts: readonly Part[]): Part | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const reports = parts.map(({ report }) => report);
  const verdicts = reports.flatMap((report) => report.verdicts);
  return {
    report: {
      ...first.report,
      started: reports.map(({ started }) => started).sort()[0] ?? first.report.started,
      took_ms: reports.reduce((sum, { took_ms }) => sum + took_ms, 0),
      // Each part was judged as strictly as the run was.
      outcome: worst(reports.map(({ outcome }) => outcome)),
      verdicts,
      ambiguities: reports.flatMap(({ ambiguities }) => ambiguities),
      scenarios: reports.flatMap(({ scenarios }) => scenarios),
      notes: reports.flatMap(({ notes }) => notes),
    },
    evidence: parts.flatMap(({ evidence }) => evidence),
  };
}

const FROM_WORST = ['not-conformant', 'incomplete', 'conformant', 'not-judged'] as const;

function worst(outcomes: readonly Report['outcome'][]): Report['outcome'] {
  return FROM_WORST.find((one) => outcomes.includes(one)) ?? 'not-judged';
}

export default ConformanceReporter;
