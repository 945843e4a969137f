import { usage } from '#core/faults';
import type { Report } from '#core/model';
import { validate } from '#schemas/validate';
import { readJsonObject } from './read-file.ts';

/** An earlier `report.json` to compare a run with; a usage fault where a file is none. */
export function readBaseline(file: string): Report {
  const value = readJsonObject(file);
  const [problem] = validate('report/report', value);
  if (problem)
    throw usage(
      `${file} is no report.json of this kit: ${problem.at || 'the file'} must be ${problem.expected}, was ${problem.actual}`,
    );
  return value as unknown as Report;
}

/** A run can be compared with one of the same kind of target; a usage fault otherwise. */
export function comparable(report: Report, baseline: Report, file: string): void {
  const [now, before] = [report.target.kind, baseline.target.kind];
  if (now !== before) throw usage(`${file} is the report of a target of kind ${before}, and this one is ${now}`);
}
