import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Report } from '#core/model';
import { byContract, verdictOf } from '#reports/outline';
import { banner } from './banner.ts';
import { contents, type Section } from './contents.ts';
import { deviations } from './deviations.ts';
import { failures } from './failures.ts';
import { guide } from './guide.ts';
import { markup, spelled, trusted } from './markup.ts';
import { matrix } from './matrix.ts';
import { openPoints, unproven } from './open.ts';
import { rules } from './rules.ts';
import { notes, scenarios, situations } from './run.ts';
import { SCRIPT } from './script.ts';

const STYLE = ['theme', 'tones', 'layout', 'head', 'boxes', 'failures', 'matrix', 'rules', 'print']
  .map(read)
  .join('\n');

/** The report as one self-contained HTML file: it asks the network for nothing and works without its script. */
export function html(report: Report): string {
  const { heading } = verdictOf(report);
  const sections = sectionsOf(report);
  return `<!doctype html>\n${spelled(markup`<html lang="en" data-outcome="${report.outcome}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${heading}: ${report.target.name}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the verdict</a>
<div class="sheet">
${banner(report)}
${contents(sections)}
<main id="main" tabindex="-1">
${sections.map(({ content }) => content)}
</main>
<footer><p>Made by thai-payments-conformance ${report.kit}. The same run again: <code>tpc run --seed ${String(report.seed)}</code></p></footer>
</div>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`)}`;
}

function sectionsOf(report: Report): readonly Section[] {
  const contracts = byContract(report.verdicts);
  const all: readonly (Section | null)[] = [
    failures(report),
    matrix(contracts),
    unproven(report),
    rules(report, contracts),
    openPoints(report),
    deviations(report),
    situations(report),
    scenarios(report),
    notes(report),
    guide(),
  ];
  return all.filter((section) => section !== null);
}

/** Nothing may load but this style and this script; the icon is an empty data address. */
function policy(): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return `default-src 'none'; img-src data:; style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}; base-uri 'none'; form-action 'none'`;
}

function read(name: string): string {
  return readFileSync(new URL(`./${name}.css`, import.meta.url), 'utf8');
}
