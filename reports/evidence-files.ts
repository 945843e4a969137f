import { readFile } from 'node:fs/promises';
import type { Evidence } from '#core/model';

/** A file name leaves room for what the file system adds: 255 bytes are allowed. */
const LONGEST = 120;

/** The evidence by the file that holds it, relative to the report: `evidence/promptpay--display--pays.json`. */
export function evidenceFiles(evidence: readonly Evidence[]): ReadonlyMap<string, Evidence> {
  const files = new Map<string, Evidence>();
  // Compared in lower case: some file systems take two spellings for one file.
  const taken = new Set<string>();
  for (const one of evidence) {
    const name = free(fileName(one.scenario.id), taken);
    taken.add(name.toLowerCase());
    files.set(`evidence/${name}.json`, one);
  }
  return files;
}

function fileName(scenario: string): string {
  const plain = scenario.replaceAll('/', '--').replaceAll(/[^A-Za-z0-9._-]/g, '_');
  return plain.replace(/^[.]+/, '_').slice(0, LONGEST) || '_';
}

function free(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let count = 2; taken.has(candidate.toLowerCase()); count += 1) candidate = `${name}.${count}`;
  return candidate;
}

/** The evidence files that a report lists: none where there is no report, or where it is not one of this kit. */
export async function filesOf(reportPath: string): Promise<readonly string[]> {
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
