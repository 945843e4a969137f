import type { Outcome, Report } from '#core/model';
import { countsOf, OUTCOMES, those, verdictOf } from '#reports/outline';
import { type Markup, markup } from './markup.ts';
import { OUTCOME_WORDS } from './words.ts';

const SIGNS: Readonly<Record<Report['outcome'], string>> = {
  conformant: '✓',
  'not-conformant': '✕',
  incomplete: '?',
  'not-judged': '–',
};

/** The head of the page: who was judged, the verdict, the counts and what the target claims. */
export function banner(report: Report): Markup {
  const { heading, sentence } = verdictOf(report);
  const { target } = report;
  return markup`<header>
<p class="over">Conformance report</p>
<h1><bdi>${target.name}</bdi> <span class="version"><bdi>${target.version}</bdi></span></h1>
<p class="facts">${facts(report).map((fact) => markup`<span>${fact}</span> `)}</p>
<div class="verdict ${report.outcome}">
<p class="sign" aria-hidden="true">${SIGNS[report.outcome]}</p>
<div><p class="word">${heading}</p><p>${sentence}</p></div>
</div>
${tiles(report)}
${bar(report)}
${claims(report)}
</header>
`;
}

function facts({ target, started, took_ms, kit, seed }: Report): readonly Markup[] {
  return [
    markup`${target.kind} at <bdi>${target.at}</bdi>`,
    markup`<time datetime="${started}">${started.replace('T', ' ').replace(/([+-]\d\d:\d\d|Z)$/, ' $1')}</time>`,
    markup`took ${(took_ms / 1000).toFixed(1)} s`,
    markup`kit ${kit}`,
    markup`seed ${String(seed)}`,
  ];
}

function tiles(report: Report): Markup {
  const { unproven, pass, inapplicable } = countsOf(report.verdicts);
  // Where nothing is counted there is no section of its own to go to.
  const tile = (kind: Outcome, count: number, word: string, section = 'rules') =>
    markup`<li class="${count === 0 ? 'none' : kind}"><a href="#${count === 0 ? 'rules' : section}" data-show="${kind}"><strong>${count}</strong> ${word}</a></li>\n`;
  return markup`<ul class="tiles">
${tile('fail', those(report, 'must', 'fail').length, 'musts fail', 'failures')}${tile('fail', those(report, 'should', 'fail').length, 'shoulds fail', 'failures')}${tile('unproven', unproven, 'unproven', 'unproven')}${tile('pass', pass, 'pass')}${tile('inapplicable', inapplicable, 'not applicable')}</ul>`;
}

function bar({ verdicts }: Report): Markup | null {
  if (verdicts.length === 0) return null;
  const counts = countsOf(verdicts);
  const share = (count: number) => (100 * count) / verdicts.length;
  const starts = OUTCOMES.map((_, index) => share(OUTCOMES.slice(0, index).reduce((sum, one) => sum + counts[one], 0)));
  const label = OUTCOMES.map((one) => `${OUTCOME_WORDS[one].word} ${counts[one]}`).join(', ');
  return markup`<svg class="bar" role="img" aria-label="All rules: ${label}" width="100%" height="8">
${OUTCOMES.map((one, index) => markup`<rect class="${one}" x="${(starts[index] ?? 0).toFixed(3)}%" width="${share(counts[one]).toFixed(3)}%" height="8"/>`)}
</svg>`;
}

function claims({ target, methods, claims: all }: Report): Markup {
  const tags = (words: readonly string[]) =>
    words.length === 0
      ? markup`<span class="quiet">nothing</span>`
      : words.map((word) => markup`<span class="tag">${word}</span> `);
  const names = methods.map(({ method, channel }) => `${method} · ${channel}`);
  // PromptPay Alert has no payment methods to claim.
  const claimed = target.kind.startsWith('alert-')
    ? ''
    : markup`<div><dt>Methods claimed</dt><dd>${tags(names)}</dd></div>`;
  return markup`<dl class="claims">
${claimed}
<div><dt>Abilities claimed</dt><dd>${tags(all)}</dd></div>
</dl>`;
}
