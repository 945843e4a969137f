import picocolors from 'picocolors';
import type { Report, Verdict } from '#core/model';
import { byCause } from './causes.ts';
import { oneLine, visible } from './escape-control.ts';
import { failure, type Paint } from './failure.ts';
import { labelled, readable, table, wrapped } from './lines.ts';
import { agreed, byContract, byReason, countsOf, many, OUTCOMES, those, verdictOf } from './outline.ts';

/** How many failures are told in full; the others are named. */
const IN_FULL = 10;
const NAMED = 6;
/** How many reasons, open points and notes are shown: a summary is short. */
const LISTED = 8;

/** What a terminal can show. */
interface Terminal {
  readonly color: boolean;
  /** Columns; 100 where it is not known. */
  readonly width?: number;
}

/**
 * The report for a terminal: failures first, then what could not be observed, recommendations, counts, open points and
 * the verdict as the last line. It shows what the report says: secrets are removed before, by `redactor`.
 */
export function consoleSummary(report: Report, terminal: Terminal): string {
  const paint = picocolors.createColors(terminal.color);
  const width = readable(terminal.width);
  const blocks = [
    heading(report, paint, width),
    ...failures(report, paint, width),
    unproven(report, paint, width),
    recommendations(report, paint, width),
    counts(report, paint),
    ambiguities(report, paint, width),
    notes(report, width),
    verdictLine(report, paint, width),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function heading({ target, verdicts }: Report, paint: Paint, width: number): readonly string[] {
  const about = `${target.kind} at ${target.at}, ${many(verdicts.length, 'rule')}`;
  return [
    ...wrapped(oneLine(`${target.name} ${target.version}`), width).map((line) => paint.bold(line)),
    ...wrapped(oneLine(about), width).map((line) => paint.dim(line)),
  ];
}

function failures(report: Report, paint: Paint, width: number): readonly (readonly string[])[] {
  const failed = those(report, 'must', 'fail');
  const causes = byCause(failed);
  const rest = causes.slice(IN_FULL).flat();
  const more = `${many(rest.length, 'more must')} ${agreed(rest.length, 'fail')}: ${named(rest, rest.length)}`;
  return [
    ...causes
      .slice(0, IN_FULL)
      .map(([lead, ...others]) => [...failure(lead, report, paint, width), ...alike(others, width)]),
    rest.length === 0 ? [] : wrapped(more, width),
    failed.length === 0 ? [] : wrapped('What a rule says, and on whose word: explain RULE', width),
  ];
}

/** Rules that fail by the cause of another, which is told in full. */
function alike(others: readonly Verdict[], width: number): readonly string[] {
  if (others.length === 0) return [];
  const text = `by the same cause ${agreed(others.length, 'fail')} ${many(others.length, 'more rule')}: ${named(others, NAMED)}`;
  return labelled('  ', text, width);
}

function unproven(report: Report, paint: Paint, width: number): readonly string[] {
  const unseen = those(report, 'must', 'unproven');
  if (unseen.length === 0) return [];
  const reasons = [...byReason(unseen)];
  const each = reasons
    .slice(0, LISTED)
    .flatMap(([because, rules]) => [
      ...labelled('  ? ', visible(because), width),
      ...labelled('      ', named(rules, NAMED), width).map((line) => paint.dim(line)),
    ]);
  return [
    paint.yellow(`${many(unseen.length, 'must')} could not be observed`),
    ...each,
    ...beyond(reasons.length, 'reason'),
  ];
}

function recommendation({ rule, title, problems: [first] }: Verdict, width: number): readonly string[] {
  const seen = first ? visible(`expected ${first.expected}, actual ${first.actual}`) : '';
  return [
    ...labelled('  ! ', visible(`${rule}: ${title}`), width),
    ...(first ? labelled('    ', seen, width).slice(0, 4) : []),
  ];
}

function recommendations(report: Report, paint: Paint, width: number): readonly string[] {
  const failed = those(report, 'should', 'fail');
  if (failed.length === 0) return [];
  const causes = byCause(failed);
  const each = causes
    .slice(0, IN_FULL)
    .flatMap(([lead, ...others]) => [
      ...recommendation(lead, width),
      ...alike(others, width).map((line) => `  ${line}`),
    ]);
  const rest = causes.slice(IN_FULL).flat();
  const more = rest.length === 0 ? [] : labelled('    ', `and ${named(rest, NAMED)}`, width);
  return [
    paint.yellow(`${many(failed.length, 'recommendation')} ${failed.length === 1 ? 'is' : 'are'} not followed`),
    ...each,
    ...more,
  ];
}

/** A line on what a list leaves out, if it leaves anything out. */
function beyond(count: number, noun: string): readonly string[] {
  return count > LISTED ? [`    and ${many(count - LISTED, `more ${noun}`)}`] : [];
}

function named(verdicts: readonly Verdict[], most: number): string {
  const rest = verdicts.length - most;
  const names = verdicts.slice(0, most).map(({ rule }) => oneLine(rule));
  return [...names, ...(rest > 0 ? [`and ${rest.toLocaleString('en')} more`] : [])].join(', ');
}

function counts({ verdicts }: Report, paint: Paint): readonly string[] {
  const row = (name: string, of: readonly Verdict[]) => [
    name,
    ...OUTCOMES.map((one) => String(countsOf(of)[one] || '·')),
  ];
  const contracts = [...byContract(verdicts)].map(([contract, of]) => row(oneLine(contract), of));
  const [head = '', ...lines] = table([['contract', ...OUTCOMES], ...contracts, row('all', verdicts)]);
  return [paint.dim(head), ...lines];
}

function ambiguities(report: Report, paint: Paint, width: number): readonly string[] {
  const seen = report.ambiguities.filter(({ readings }) => readings.length > 0);
  if (seen.length === 0) return [];
  const each = seen.slice(0, LISTED).map(({ ambiguity, readings }) => {
    const [first = '', more] = labelled('  ~ ', oneLine(`${ambiguity}: ${readings.join('; ')}`), width - 2);
    return more === undefined ? first : `${first} …`;
  });
  return [
    paint.dim('Open points of the documents, as this target reads them'),
    ...each,
    ...beyond(seen.length, 'open point'),
  ];
}

function notes({ notes: all }: Report, width: number): readonly string[] {
  const each = all.slice(0, LISTED).flatMap((note) => labelled('note  ', visible(note), width));
  return [...each, ...beyond(all.length, 'note')];
}

function verdictLine(report: Report, paint: Paint, width: number): readonly string[] {
  const { heading: word, sentence } = verdictOf(report);
  const colors = {
    conformant: paint.green,
    'not-conformant': paint.red,
    incomplete: paint.yellow,
    'not-judged': paint.yellow,
  };
  const [first = '', ...more] = wrapped(`${word.toUpperCase()}  ${sentence}`, width);
  return [paint.bold(colors[report.outcome](first)), ...more];
}
