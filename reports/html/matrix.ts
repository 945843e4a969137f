import type { Outcome, Verdict } from '#core/model';
import { countsOf, OUTCOMES } from '#reports/outline';
import { type Section, section } from './contents.ts';
import { type Markup, markup } from './markup.ts';

const HEADS: Readonly<Record<Outcome, string>> = {
  fail: 'fail',
  unproven: 'unproven',
  pass: 'pass',
  inapplicable: 'n/a',
};

/** Contracts against outcomes: how many rules of each come out how. */
export function matrix(contracts: ReadonlyMap<string, readonly Verdict[]>): Section {
  const rows = [...contracts].map(([contract, verdicts], index) =>
    row(markup`<a href="#contract-${String(index + 1)}">${contract}</a>`, verdicts),
  );
  const all = row(markup`All contracts`, [...contracts.values()].flat());
  return section(
    { id: 'contracts', title: 'Contracts' },
    markup`<div class="scroll" role="region" aria-labelledby="contracts-title" tabindex="0"><table class="matrix">
<thead><tr><th scope="col">Contract</th>${OUTCOMES.map((one) => markup`<th scope="col">${HEADS[one]}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
<tfoot>${all}</tfoot>
</table></div>`,
  );
}

function row(head: Markup, verdicts: readonly Verdict[]): Markup {
  const counts = countsOf(verdicts);
  const cells = OUTCOMES.map((one) => markup`<td class="${counts[one] === 0 ? 'none' : one}">${counts[one]}</td>`);
  return markup`<tr><th scope="row">${head}</th>${cells}</tr>\n`;
}
