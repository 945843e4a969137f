import type { DeviationSeen, Report } from '#core/model';
import { type Section, section } from './contents.ts';
import { type Markup, markup } from './markup.ts';
import { evidenceLink } from './words.ts';

/** How the books differ from what was sent, each kind with its first and its worst case. `null` where nothing was compared. */
export function deviations(report: Report): Section | null {
  const all = report.deviations ?? [];
  if (all.length === 0) return null;
  const rows = all.map((one) => kind(one, report));
  return section(
    { id: 'deviations', title: 'Books', count: all.reduce((sum, { count }) => sum + count, 0) },
    markup`<ul class="list">${rows}</ul>`,
  );
}

function kind({ id, title, count, first, worst }: DeviationSeen, report: Report): Markup {
  const isSame = first?.scenario === worst?.scenario && first?.at === worst?.at;
  return markup`<li><p class="title">${id}: ${title} <span class="quiet">${often(count)}</span></p>
${example(isSame ? 'first and worst' : 'first', first, report)}${isSame ? null : example('worst', worst, report)}</li>
`;
}

function often(count: number): string {
  if (count <= 1) return count === 0 ? 'never' : 'once';
  return `${count.toLocaleString('en')} times`;
}

function example(which: string, one: DeviationSeen['first'], report: Report): Markup | null {
  if (one === null) return null;
  const { scenario, at, expected, actual } = one;
  return markup`<p class="file">The ${which}: <bdi>${actual}</bdi>, expected <bdi>${expected}</bdi>, in ${scenario} at <code>${at}</code> ${evidenceLink(report, scenario)}</p>
`;
}
