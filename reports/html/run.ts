import type { Report } from '#core/model';
import { type Section, section } from './contents.ts';
import { type Markup, markup } from './markup.ts';
import { evidenceLink } from './words.ts';

/** The stories told, each with its evidence. `null` where none was. */
export function stories(report: Report): Section | null {
  if (report.stories.length === 0) return null;
  const rows = report.stories.map((one) => story(one, report));
  return section(
    { id: 'stories', title: 'Stories told', count: report.stories.length },
    markup`<ul class="list stories">${rows}</ul>`,
  );
}

function story({ id, title, events, gap }: Report['stories'][number], report: Report): Markup {
  return markup`<li><p class="title">${title} <span class="quiet">${events} ${events === 1 ? 'event' : 'events'}</span></p>
<p class="file">${evidenceLink(report, id)}</p>
${gap === null ? null : markup`<p class="gap"><strong>Not told to its end:</strong> <bdi>${gap}</bdi></p>`}</li>
`;
}

/** What to know of the run itself. `null` where there is nothing. */
export function notes({ notes: all }: Report): Section | null {
  if (all.length === 0) return null;
  const items = all.map((note) => markup`<li dir="auto">${note}</li>`);
  return section({ id: 'notes', title: 'Notes on the run', count: all.length }, markup`<ul class="list">${items}</ul>`);
}
