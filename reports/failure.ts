import type picocolors from 'picocolors';
import type { Finding, Report, Verdict } from '#core/model';
import { clipped, visible } from './escape-control.ts';
import { labelled } from './lines.ts';
import { many } from './outline.ts';

/** Paints text for a terminal, or leaves it as it is. */
export type Paint = ReturnType<typeof picocolors.createColors>;

/** As much of an excerpt, and of each side of a problem, as a reader takes in at a glance. */
const EXCERPT = 320;
const SIDE = 400;

/** One failed rule in full, as lines: what it says and on whose word, and the first problem with both its sides. */
export function failure(verdict: Verdict, report: Report, paint: Paint, width: number): readonly string[] {
  const { rule, title, source, covers, problems } = verdict;
  const [first] = problems;
  const word = `${source.document}, ${source.section}; covers ${covers.join(', ')}`;
  return [
    paint.bold(paint.red(`✗ ${visible(rule)}`)),
    ...labelled('  ', visible(title), width),
    ...labelled('  ', visible(word), width).map((line) => paint.dim(line)),
    ...(first ? problem(first, report, paint, width) : []),
    ...more(verdict).flatMap((line) => labelled('  ', line, width)),
  ];
}

function problem(found: Finding, report: Report, paint: Paint, width: number): readonly string[] {
  const line = (label: string, text: string, most: number) => labelled(label, visible(clipped(text, most)), width);
  return [
    ...line('  seen      ', found.excerpt || 'nothing', EXCERPT).map((text) => paint.dim(text)),
    ...line('  expected  ', found.expected, SIDE).map((text) => paint.green(text)),
    ...line('  actual    ', found.actual, SIDE).map((text) => paint.red(text)),
    ...line('  where     ', where(found, report), SIDE),
  ];
}

function where({ scenario, at }: Finding, report: Report): string {
  const file = report.scenarios.find(({ id }) => id === scenario)?.evidence;
  return file ? `${file} at ${at || 'its root'}` : `scenario ${scenario} at ${at || 'its root'}`;
}

/** What is not shown of a failed rule: places beyond the first, and what the judge has to add. */
function more({ problems, because }: Verdict): readonly string[] {
  const others = problems.length > 1 ? [`and ${many(problems.length - 1, 'more problem')} in report.json`] : [];
  const left = [...others, ...(because ? [because] : [])];
  return left.length === 0 ? [] : [visible(left.join(', '))];
}
