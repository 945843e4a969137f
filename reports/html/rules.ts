import type { Report, Verdict } from '#core/model';
import { many } from '#reports/outline';
import { type Section, section } from './contents.ts';
import { type Markup, markup } from './markup.ts';
import { anchor, citation, cost, outcomeBadge } from './words.ts';

/** Every rule by contract, with a filter that shows itself only where its script runs. */
export function rules(report: Report, contracts: ReadonlyMap<string, readonly Verdict[]>): Section {
  const groups = [...contracts].map(([contract, verdicts], index) => group(contract, verdicts, index + 1, report));
  return section({ id: 'rules', title: 'All rules', count: report.verdicts.length }, markup`${filter()}${groups}`);
}

function filter(): Markup {
  return markup`<search class="filter" id="filter" hidden>
<label>Outcome <select id="filter-outcome"><option value="">any</option><option value="fail">fails</option><option value="unproven">unproven</option><option value="pass">passes</option><option value="inapplicable">not applicable</option></select></label>
<label>Level <select id="filter-level"><option value="">any</option><option value="must">must</option><option value="should">should</option></select></label>
<label class="wide">Text <input id="filter-text" type="search" placeholder="title, rule, document, E-86" autocomplete="off" spellcheck="false"></label>
<p role="status" id="filter-count"></p>
</search>
`;
}

function group(contract: string, verdicts: readonly Verdict[], number: number, report: Report): Markup {
  return markup`<div class="group" id="contract-${String(number)}">
<h3>${contract} <span class="quiet">${many(verdicts.length, 'rule')}</span></h3>
${verdicts.map((verdict) => entry(verdict, report))}</div>
`;
}

function entry(verdict: Verdict, report: Report): Markup {
  const { rule, title, level, outcome, subjects, because } = verdict;
  const judged = subjects === 0 ? 'nothing judged' : `${subjects.toLocaleString('en')} judged`;
  return markup`<details class="rule" id="${anchor(report, verdict)}" data-outcome="${outcome}" data-level="${level}">
<summary>${outcomeBadge(outcome)}<span class="title">${title}</span><span class="strength">${level}</span><span class="judged">${judged}</span></summary>
<div class="inside">
<p><code>${rule}</code></p>
${citation(verdict)}
${cost(verdict)}
${because === '' ? null : markup`<p class="because">${because}</p>`}
${outcome === 'fail' ? markup`<p><a href="#failures">${many(verdict.problems.length, 'problem')} under “What fails”</a></p>` : null}
<p class="quiet">More of this rule: <code>tpc explain ${rule}</code></p>
</div>
</details>
`;
}
