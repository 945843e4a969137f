import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Evidence, Report } from '#core/model';
import { clearBeside, picturesApart } from './evidence/pictures.ts';
import { jsonText } from './json.ts';
import { putFile, writingInto } from './put-file.ts';
import { REDACTED } from './redact.ts';
import { growingRedactor } from './redaction/growing-redactor.ts';
import { type FoundWrong, hasPages, traceOf } from './trace/trace-file.ts';

/** Evidence that lies in a file, with what lies beside it: its screenshots, and a trace where something was found wrong on pages. */
export interface WrittenEvidence {
  readonly file: string;
  /** Characters that it takes. */
  readonly size: number;
  readonly screenshots?: Report['scenarios'][number]['screenshots'];
  readonly trace?: string;
}

/** Evidence in files beside a report, written as it comes. */
export interface EvidenceFiles {
  /**
   * Writes the evidence of one scenario without secrets, and its screenshots as files; gives its file, relative to the
   * report: `evidence/SCENARIO.json`, the characters in it, and the screenshots. Where rules found something wrong on pages,
   * a trace is written beside it.
   */
  write(evidence: Evidence, found?: readonly FoundWrong[]): Promise<WrittenEvidence>;
  /** The evidence in a file, as it was written. */
  read(file: string): Promise<Evidence>;
}

/**
 * Opens the evidence of a new report in a directory. With the first evidence the report that was there goes, and the
 * evidence that it lists; files of others stay. No file shows a secret that is known by then.
 */
export function evidenceFiles(out: string, secrets: readonly string[] = []): EvidenceFiles {
  const redactor = growingRedactor();
  redactor.add(secrets);
  const nameOf = fileNames();
  let cleared: Promise<void> | undefined;
  return {
    async write(whole, found = []) {
      const name = nameOf(whole.scenario.id);
      const file = `evidence/${name}.json`;
      const { evidence, pictures } = picturesApart(whole, name);
      redactor.add([...Object.values(evidence.projects).map(({ key }) => key), ...(evidence.secrets ?? [])]);
      const shown = redactor.redact(withoutKeys(evidence));
      const text = jsonText(shown);
      const trace = found.length > 0 && hasPages(shown) ? `evidence/${name}.trace.zip` : undefined;
      cleared ??= clear(out);
      await writingInto(out, async () => {
        await cleared;
        for (const { file: picture, bytes } of pictures) await putFile(join(out, picture), bytes);
        if (trace) await putFile(join(out, trace), traceOf(shown, pictures, redactor.redact(found)));
        await putFile(join(out, file), text);
      });
      const screenshots = pictures.map(({ file: picture, title, event }) => ({ file: picture, title, event }));
      return {
        file,
        size: text.length,
        ...(screenshots.length > 0 ? { screenshots } : {}),
        ...(trace ? { trace } : {}),
      };
    },
    read: async (file) => JSON.parse(await readFile(join(out, file), 'utf8')) as Evidence,
  };
}

function withoutKeys(evidence: Evidence): Evidence {
  const projects = Object.entries(evidence.projects).map(([label, project]) => [label, { ...project, key: REDACTED }]);
  const secrets = evidence.secrets ? { secrets: evidence.secrets.map(() => REDACTED) } : {};
  return { ...evidence, projects: Object.fromEntries(projects), ...secrets };
}

/** Removes the report in a directory with the evidence that it lists, and makes room for new evidence. */
export async function clear(out: string): Promise<void> {
  await mkdir(join(out, 'evidence'), { recursive: true });
  const report = join(out, 'report.json');
  const files = await filesOf(report);
  for (const name of files) await clearBeside(out, name);
  for (const name of ['report.html', 'junit.xml', ...files]) await rm(join(out, name), { force: true });
  await rm(report, { force: true });
}

/** The evidence files that a report lists: none where there is no report, or where it is not one of this kit. */
async function filesOf(reportPath: string): Promise<readonly string[]> {
  try {
    const scenarios: unknown = (JSON.parse(await readFile(reportPath, 'utf8')) as { scenarios?: unknown }).scenarios;
    const names = Array.isArray(scenarios)
      ? scenarios.map((scenario: { evidence?: unknown } | null) => scenario?.evidence)
      : [];
    return names.filter((name) => typeof name === 'string').filter(isEvidenceFile);
  } catch {
    return [];
  }
}

/** Whether a name is one that this kit gives: inside `evidence/`, without a way out of it. */
export function isEvidenceFile(name: string): boolean {
  return /^evidence\/[\w-][\w.-]*\.json$/.test(name);
}

/** A file name leaves room for what the file system adds: 255 bytes are allowed. */
const LONGEST = 120;

/** Gives each scenario a file name of its own, also where one is run twice. */
function fileNames(): (scenario: string) => string {
  // Compared in lower case: some file systems take two spellings for one file.
  const taken = new Set<string>();
  return (scenario) => {
    const plain = scenario.replaceAll('/', '--').replaceAll(/[^A-Za-z0-9._-]/g, '_');
    const name = plain.replace(/^[.]+/, '_').slice(0, LONGEST) || '_';
    let free = name;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name}.${count}`;
    taken.add(free.toLowerCase());
    return free;
  };
}
