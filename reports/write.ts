import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Evidence, Report } from '#core/model';
import { evidenceFiles, filesOf } from './evidence-files.ts';
import { html } from './html/page.ts';
import { jsonText, reportJson } from './json.ts';
import { junitXml } from './junit.ts';
import { REDACTED, redactor } from './redact.ts';

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
  /** What no file may show; the keys of the projects in the evidence are added. */
  readonly secrets: readonly string[];
  /** Whether a `should` that fails is a failure in `junit.xml`. */
  readonly strict?: boolean;
}

/**
 * Writes `report.json`, `report.html`, `junit.xml` and `evidence/SCENARIO.json` into a directory, each file at once and
 * whole, without secrets; evidence that an earlier report there lists and this one lacks is removed. The scenarios of the
 * report get the names of their files. Rejects with one line where the directory cannot be written.
 */
export async function writeReport(
  report: Report,
  evidence: readonly Evidence[],
  options: WriteOptions,
): Promise<Written> {
  try {
    return await written(report, evidence, options);
  } catch (error) {
    const system = error as NodeJS.ErrnoException;
    if (system.code === undefined) throw error;
    throw new Error(`cannot write the report to ${options.out}: ${reason(system)}`, { cause: error });
  }
}

async function written(report: Report, evidence: readonly Evidence[], options: WriteOptions): Promise<Written> {
  const { out } = options;
  const keys = evidence.flatMap(({ projects }) => Object.values(projects).map(({ key }) => key));
  const redact = redactor([...options.secrets, ...keys]);
  const files = evidenceFiles(evidence.map((one) => redact(keyless(one))));
  const shown = withFiles(redact(report), files);
  const paths = { json: join(out, 'report.json'), html: join(out, 'report.html'), junit: join(out, 'junit.xml') };
  const before = await filesOf(paths.json);
  await mkdir(join(out, 'evidence'), { recursive: true });
  for (const [name, one] of files) await put(join(out, name), jsonText(one));
  await put(paths.html, html(shown));
  await put(paths.junit, junitXml(shown, { strict: options.strict ?? false }));
  await put(paths.json, reportJson(shown));
  for (const old of before.filter((name) => !files.has(name))) await rm(join(out, old), { force: true });
  return paths;
}

function keyless(evidence: Evidence): Evidence {
  const projects = Object.entries(evidence.projects).map(([label, project]) => [label, { ...project, key: REDACTED }]);
  return { ...evidence, projects: Object.fromEntries(projects) };
}

/** The report with each scenario's evidence named; a scenario run twice has two files, in the order in which it was told. */
function withFiles(report: Report, files: ReadonlyMap<string, Evidence>): Report {
  const left = [...files].map(([name, { scenario }]) => ({ name, scenario: scenario.id }));
  const scenarios = report.scenarios.map((scenario) => {
    const index = left.findIndex((one) => one.scenario === scenario.id);
    return { ...scenario, evidence: left.splice(index, index < 0 ? 0 : 1)[0]?.name ?? null };
  });
  return { ...report, scenarios };
}

/** Written beside its location and moved there, so that nobody ever reads half a file. */
async function put(path: string, text: string): Promise<void> {
  const beside = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

function reason({ code, path, message }: NodeJS.ErrnoException): string {
  const words: Readonly<Record<string, string>> = {
    EACCES: 'permission denied',
    EPERM: 'not permitted',
    EROFS: 'the file system is read-only',
    ENOSPC: 'no space left',
    ENOTDIR: 'a part of that path is a file',
    EEXIST: 'a file is in the way',
    EISDIR: 'a directory is in the way',
    ENAMETOOLONG: 'the name is too long',
  };
  const said = code ? words[code] : undefined;
  return `${said ?? message.split('\n')[0]}${path === undefined ? '' : ` (${path})`}`;
}
