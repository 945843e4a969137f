import type { Report, Verdict } from '#core/model';
import { byCause } from '#reports/causes';
import { agreed, many, those } from '#reports/outline';
import { type Section, section } from './contents.ts';
import { type Markup, markup } from './markup.ts';
import { problem } from './problem.ts';
import { anchor, citation, cost } from './words.ts';

/** How many problems of one rule are shown; the rest are counted, and stand in `report.json`. */
const SHOWN = 6;
/** How many failed rules stand open: beyond that a reader chooses. */
const OPEN = 20;

/** What failed: musts first, each with both sides and the way to the evidence. `null` where nothing did. */
export function failures(report: Report): Section | null {
  const failed = [...those(report, 'must', 'fail'), ...those(report, 'should', 'fail')];
  if (failed.length === 0) return null;
  const cards = byCause(failed).map(([lead, ...others], index) => card(lead, report, index < OPEN, others));
  return section({ id: 'failures', title: 'What fails', count: failed.length }, markup`${cards}`);
}

function card(verdict: Verdict, report: Report, open: boolean, alike: readonly Verdict[] = []): Markup {
  const { rule, title, level, subjects, problems, because } = verdict;
  const [first, ...others] = problems.slice(0, SHOWN);
  return markup`<details class="card ${level}"${open ? markup` open` : null}>
<summary><span class="level">${level}</span><h3>${title}</h3></summary>
<p class="rule-id"><a href="#${anchor(report, verdict)}"><code>${rule}</code></a> <span class="quiet">${many(subjects, 'place')} judged</span></p>
${citation(verdict)}
${cost(verdict)}
${first ? problem(first, report) : null}
${others.length === 0 ? null : markup`<details class="more"><summary>${many(others.length, 'more place')}</summary>${others.map((one) => problem(one, report))}</details>`}
${rest(problems.length - SHOWN, because)}
${alike.length === 0 ? null : markup`<details class="more"><summary>${many(alike.length, 'more rule')} ${agreed(alike.length, 'fail')} by the same cause</summary>${alike.map((one) => card(one, report, false))}</details>`}
</details>
`;
}

function rest(hidden: number, because: string): Markup | null {
  const left = [
    ...(hidden > 0 ? [`${many(hidden, 'more problem')} of this rule in report.json`] : []),
    ...(because ? [because] : []),
  ];
  return left.length === 0 ? null : markup`<p class="quiet">${left.join(', ')}</p>`;
}
