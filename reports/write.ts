import { join } from 'node:path';
import type { Evidence, Report } from '#core/model';
import { clear, evidenceFiles, type WrittenEvidence } from './evidence-files.ts';
import { html } from './html/page.ts';
import { reportJson } from './json.ts';
import { junitXml } from './junit.ts';
import { putFile, writingInto } from './put-file.ts';
import { redactor } from './redact.ts';
import type { FoundWrong } from './trace/trace-file.ts';

/** Where the files of a report lie. */
interface Written {
  readonly json: string;
  readonly html: string;
  readonly junit: string;
}

/** How a report is written. */
interface WriteOptions {
  /** The directory; it is made where it is missing. */
  readonly out: string;
  /** What no file may show. */
  readonly secrets: readonly string[];
  /** Whether a `should` that fails is a failure in `junit.xml`. */
  readonly strict?: boolean;
}

/**
 * Writes `report.json`, `report.html` and `junit.xml` into a directory, each file at once and whole, without secrets. The
 * evidence that the report names is there already; where it names none, an earlier report goes with its evidence.
 * Rejects with one line where the directory cannot be written.
 */
export async function writeReport(report: Report, { out, secrets, strict = false }: WriteOptions): Promise<Written> {
  const paths = { json: join(out, 'report.json'), html: join(out, 'report.html'), junit: join(out, 'junit.xml') };
  const shown = redactor(secrets)(report);
  await writingInto(out, async () => {
    if (shown.scenarios.every(({ evidence }) => evidence === null)) await clear(out);
    await putFile(paths.html, html(shown));
    await putFile(paths.junit, junitXml(shown, { strict }));
    await putFile(paths.json, reportJson(shown));
  });
  return paths;
}

/** Writes a report with evidence that was kept in memory: its scenarios get the names of their files. */
export async function writeWithEvidence(
  report: Report,
  evidence: readonly Evidence[],
  options: WriteOptions,
): Promise<Written> {
  const keys = evidence.flatMap(({ projects }) => Object.values(projects).map(({ key }) => key));
  const secrets = [...options.secrets, ...keys];
  const files = evidenceFiles(options.out, secrets);
  const written: { readonly scenario: string; readonly kept: WrittenEvidence }[] = [];
  for (const one of evidence)
    written.push({ scenario: one.scenario.id, kept: await files.write(one, foundIn(report, one)) });
  // A scenario that was run twice has two files, in that order.
  const scenarios = report.scenarios.map((scenario) => {
    const index = written.findIndex((one) => one.scenario === scenario.id);
    const { file = null, screenshots, trace } = written.splice(index, index < 0 ? 0 : 1)[0]?.kept ?? {};
    return { ...scenario, evidence: file, ...(screenshots ? { screenshots } : {}), ...(trace ? { trace } : {}) };
  });
  return writeReport({ ...report, scenarios }, { ...options, secrets });
}

/** What a report finds wrong in the scenario of this evidence, by rule. */
function foundIn({ verdicts }: Report, { scenario }: Evidence): readonly FoundWrong[] {
  return verdicts
    .map(({ rule, problems }) => ({ rule, problems: problems.filter((one) => one.scenario === scenario.id) }))
    .filter(({ problems }) => problems.length > 0);
}
