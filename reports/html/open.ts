import type { Report, Verdict } from '#core/model';
import { byReason } from '#reports/outline';
import { type Section, section } from './contents.ts';
import { type Markup, markup } from './markup.ts';
import { anchor, citation } from './words.ts';

/** What could not be observed, grouped by the reason. `null` where everything could. */
export function unproven(report: Report): Section | null {
  const unseen = report.verdicts.filter(({ outcome }) => outcome === 'unproven');
  if (unseen.length === 0) return null;
  const reasons = [...byReason(unseen)].map(([because, verdicts]) => reason(because, verdicts, report));
  return section(
    { id: 'unproven', title: 'Unproven', count: unseen.length },
    markup`<p class="lead">Claimed, but never seen: these rules neither hold nor fail. A must among them keeps the run from being conformant.</p>${reasons}`,
  );
}

function reason(because: string, verdicts: readonly Verdict[], report: Report): Markup {
  return markup`<div class="reason"><h3 dir="auto">${because}</h3><ul>
${verdicts.map((verdict) => markup`<li><span class="level">${verdict.level}</span> <a href="#${anchor(report, verdict)}">${verdict.title}</a></li>\n`)}</ul></div>
`;
}

/** Open points of the documents and how this target reads them. `null` where there are none. */
export function openPoints({ ambiguities }: Report): Section | null {
  if (ambiguities.length === 0) return null;
  const points = ambiguities.map(
    ({ ambiguity, title, source, readings }) => markup`<article class="point">
<h3>${title}</h3>
<p class="rule-id"><code>${ambiguity}</code></p>
${citation({ source, covers: [] })}
${
  readings.length === 0
    ? markup`<p class="quiet">Not reached in this run.</p>`
    : markup`<ul class="readings" aria-label="Readings seen">${readings.map((reading) => markup`<li dir="auto">${reading}</li>`)}</ul>`
}
</article>
`,
  );
  return section(
    { id: 'open-points', title: 'Open points', count: ambiguities.length },
    markup`<p class="lead">Where the documents can be read in more than one way, every reading conforms. This is how the target reads them.</p>${points}`,
  );
}
