import type { Finding, Report } from '#core/model';
import { clipped } from '#reports/escape-control';
import { type Markup, markup } from './markup.ts';
import { evidenceLink, screenshotLinks, traceLink } from './words.ts';

/** As much of a text as the page carries; the whole stands in `report.json`. */
const LONGEST = 1_500;

/** One problem: both sides beside each other, what was seen, and where in the evidence. */
export function problem({ expected, actual, excerpt, scenario, at }: Finding, report: Report): Markup {
  const pictures = screenshotLinks(report, scenario, at);
  const trace = traceLink(report, scenario);
  return markup`<div class="problem">
<dl class="sides">
<div class="expected"><dt>Expected</dt><dd dir="auto">${clipped(expected, LONGEST)}</dd></div>
<div class="actual"><dt>Actual</dt><dd dir="auto">${clipped(actual, LONGEST)}</dd></div>
</dl>
${excerpt === '' ? null : markup`<pre dir="auto"><code>${clipped(excerpt, LONGEST)}</code></pre>`}
<dl class="where">
<div><dt>Scenario</dt><dd>${report.scenarios.find(({ id }) => id === scenario)?.title ?? scenario}</dd></div>
<div><dt>Evidence</dt><dd>${evidenceLink(report, scenario)}</dd></div>
${pictures === null ? null : markup`<div><dt>Screenshots</dt><dd>${pictures}</dd></div>\n`}${trace === null ? null : markup`<div><dt>Trace</dt><dd>${trace}</dd></div>\n`}<div><dt>Pointer</dt><dd><code>${at === '' ? '(the whole)' : at}</code></dd></div>
</dl>
</div>
`;
}
