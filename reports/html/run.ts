import type { Report } from '#core/model';
import { type Section, section } from './contents.ts';
import { type Markup, markup } from './markup.ts';
import { evidenceLink, screenshotLinks, traceLink } from './words.ts';

/** The scenarios run, each with its evidence. `null` where none was. */
export function scenarios(report: Report): Section | null {
  if (report.scenarios.length === 0) return null;
  const rows = report.scenarios.map((one) => scenario(one, report));
  return section(
    { id: 'scenarios', title: 'Scenarios run', count: report.scenarios.length },
    markup`<ul class="list scenarios">${rows}</ul>`,
  );
}

function scenario({ id, title, events, abort_reason }: Report['scenarios'][number], report: Report): Markup {
  const pictures = screenshotLinks(report, id);
  const trace = traceLink(report, id);
  return markup`<li><p class="title">${title} <span class="quiet">${events} ${events === 1 ? 'event' : 'events'}</span></p>
<p class="file">${evidenceLink(report, id)}</p>
${pictures === null ? null : markup`<p class="file">Screenshots: ${pictures}</p>\n`}${trace === null ? null : markup`<p class="file">Trace: ${trace}</p>\n`}${abort_reason === null ? null : markup`<p class="aborted"><strong>Not run to its end:</strong> <bdi>${abort_reason}</bdi></p>`}</li>
`;
}

/** What the run came to, and how often. `null` where its contracts count nothing. */
export function situations({ situations: all = [] }: Report): Section | null {
  if (all.length === 0) return null;
  const rows = all.map(
    ({ title, count }) =>
      markup`<li>${title} <span class="quiet">${count === 0 ? 'never: unproven' : `${count.toLocaleString('en')} times`}</span></li>`,
  );
  return section(
    { id: 'situations', title: 'Situations reached', count: all.length },
    markup`<ul class="list">${rows}</ul>`,
  );
}

/** What to know of the run itself. `null` where there is nothing. */
export function notes({ notes: all }: Report): Section | null {
  if (all.length === 0) return null;
  const items = all.map((note) => markup`<li dir="auto">${note}</li>`);
  return section({ id: 'notes', title: 'Notes on the run', count: all.length }, markup`<ul class="list">${items}</ul>`);
}
