import escapeHtml from 'escape-html';
import type { Report, Verdict } from '#core/model';
import { visible } from './escape-control.ts';
import { byContract } from './outline.ts';

/** How a test case ends: CI systems know these three, and a case without any of them has passed. */
type Ending = 'failure' | 'error' | 'skipped' | 'passed';

/**
 * The report as JUnit XML: a suite a contract, a case a rule.
 *
 * A `must` that fails is a failure. An unproven `must` is an error: CI systems show errors in red beside the failures
 * but as "could not be run", which is the case, while skipped cases look green and would hide that the run ends with
 * exit code 4. An unproven `should` and everything inapplicable is skipped. A `should` that fails passes with its
 * problems in `system-out`, unless the run is strict: then it is a failure.
 */
export function junitXml(report: Report, { strict = false }: { readonly strict?: boolean } = {}): string {
  const suites = [...byContract(report.verdicts)].map(([contract, verdicts]) =>
    suite(report, contract, verdicts, strict),
  );
  const totals = sums(report.verdicts, strict);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="thai-payments-conformance" ${totals} time="${seconds(report.took_ms)}">`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}

function suite(report: Report, contract: string, verdicts: readonly Verdict[], strict: boolean): string {
  const { name, version, kind, at } = report.target;
  const facts = { target: name, version, kind, at, kit: report.kit, seed: String(report.seed) };
  return [
    `  <testsuite name="${attribute(contract)}" ${sums(verdicts, strict)} timestamp="${attribute(report.started)}">`,
    '    <properties>',
    ...Object.entries(facts).map(([fact, value]) => `      <property name="${fact}" value="${attribute(value)}"/>`),
    '    </properties>',
    ...verdicts.map((verdict) => testCase(contract, verdict, strict)),
    '  </testsuite>',
  ].join('\n');
}

function sums(verdicts: readonly Verdict[], strict: boolean): string {
  const endings = verdicts.map((verdict) => ending(verdict, strict));
  const sum = (wanted: Ending) => endings.filter((one) => one === wanted).length;
  return `tests="${verdicts.length}" failures="${sum('failure')}" errors="${sum('error')}" skipped="${sum('skipped')}"`;
}

function ending({ level, outcome }: Verdict, strict: boolean): Ending {
  switch (outcome) {
    case 'pass':
      return 'passed';
    case 'fail':
      return level === 'must' || strict ? 'failure' : 'passed';
    case 'unproven':
      return level === 'must' ? 'error' : 'skipped';
    case 'inapplicable':
      return 'skipped';
  }
}

function testCase(contract: string, verdict: Verdict, strict: boolean): string {
  const name = `${verdict.rule}: ${verdict.title}`;
  const body = [...result(verdict, ending(verdict, strict)), `      <system-out>${text(told(verdict))}</system-out>`];
  return [
    `    <testcase classname="${attribute(contract.replaceAll('/', '.'))}" name="${attribute(name)}">`,
    ...body,
    '    </testcase>',
  ].join('\n');
}

function result(verdict: Verdict, end: Ending): readonly string[] {
  switch (end) {
    case 'failure': {
      const [first] = verdict.problems;
      const message = first ? `expected ${first.expected}, actual ${first.actual}` : verdict.because;
      return [
        `      <failure type="${verdict.level}" message="${attribute(message)}">${text(problems(verdict))}</failure>`,
      ];
    }
    case 'error':
      return [`      <error type="unproven" message="${attribute(`unproven: ${verdict.because}`)}"/>`];
    case 'skipped':
      return [`      <skipped message="${attribute(`${verdict.outcome}: ${verdict.because}`)}"/>`];
    case 'passed':
      return [];
  }
}

function told(verdict: Verdict): string {
  const { document, section } = verdict.source;
  const about = `${verdict.level} · ${document}, ${section} · covers ${verdict.covers.join(', ')} · judged ${verdict.subjects}`;
  return verdict.outcome === 'fail' ? `${about}\n${problems(verdict)}` : about;
}

function problems({ problems: found, because }: Verdict): string {
  const each = found.map(({ scenario, at, expected, actual, excerpt }) =>
    [`scenario ${scenario} at ${at}`, `  expected ${expected}`, `  actual   ${actual}`, `  seen     ${excerpt}`].join(
      '\n',
    ),
  );
  return [...each, ...(because ? [because] : [])].join('\n');
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

function text(value: string): string {
  return escapeHtml(visible(value));
}

function attribute(value: string): string {
  // A parser turns a bare line feed or tab of an attribute into a space.
  return text(value).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
