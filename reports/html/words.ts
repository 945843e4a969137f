import type { Outcome, Report, Verdict } from '#core/model';
import { isPictureFile } from '#reports/evidence/pictures';
import { isEvidenceFile } from '#reports/evidence-files';
import { isTraceFile } from '#reports/trace/trace-file';
import { type Markup, markup } from './markup.ts';

/** How an outcome is written on the page: a sign and a word, so that colour never speaks alone. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, { readonly sign: string; readonly word: string }>> = {
  fail: { sign: '✕', word: 'fails' },
  unproven: { sign: '?', word: 'unproven' },
  pass: { sign: '✓', word: 'passes' },
  inapplicable: { sign: '–', word: 'not applicable' },
};

/** An outcome as a badge. */
export function outcomeBadge(outcome: Outcome): Markup {
  const { sign, word } = OUTCOME_WORDS[outcome];
  return markup`<span class="badge ${outcome}"><span aria-hidden="true">${sign}</span> ${word}</span>`;
}

/** Whose word a rule stands on, and what it covers there. */
export function citation({ source, covers }: Pick<Verdict, 'source' | 'covers'>): Markup {
  return markup`<p class="citation"><cite>${source.document}</cite>, ${source.section}${
    covers.length === 0
      ? null
      : markup` <span class="covers">covers ${covers.map((one) => markup`<span class="tag">${one}</span> `)}</span>`
  }</p>`;
}

/** What breaking a rule has cost somebody; nothing where that is not known. */
export function cost({ cost: told }: Pick<Verdict, 'cost'>): Markup | null {
  return told === undefined ? null : markup`<p class="quiet">What breaking it has cost: ${told}</p>`;
}

/** The place of a rule on the page; made from its number, since an id may hold anything. */
export function anchor(report: Report, verdict: Verdict): string {
  return `rule-${report.verdicts.indexOf(verdict) + 1}`;
}

/**
 * The evidence file of a scenario as a link, or its name where it has none. Only a name that the kit gives becomes a link:
 * a report read from a file may say anything here.
 */
export function evidenceLink(report: Report, scenario: string): Markup {
  const file = report.scenarios.find(({ id }) => id === scenario)?.evidence ?? null;
  return file !== null && isEvidenceFile(file)
    ? markup`<a href="${file}">${file}</a>`
    : markup`<span>${file ?? 'no evidence file'}</span>`;
}

/** The screenshots of a scenario as links; those of one event alone where it has any. Nothing where there are none. */
export function screenshotLinks(report: Report, scenario: string, pointer = ''): Markup | null {
  const all = report.scenarios.find(({ id }) => id === scenario)?.screenshots ?? [];
  const known = all.filter(({ file }) => isPictureFile(file));
  const own = known.filter(({ event }) => `${pointer}/`.startsWith(`/events/${event}/`));
  const shown = own.length > 0 ? own : known;
  if (shown.length === 0) return null;
  return markup`${shown.map(({ file, title }) => markup`<a href="${file}">${title}</a> `)}`;
}

/** The trace of a scenario as a link; nothing where there is none. */
export function traceLink(report: Report, scenario: string): Markup | null {
  const file = report.scenarios.find(({ id }) => id === scenario)?.trace;
  return file !== undefined && isTraceFile(file) ? markup`<a href="${file}">${file}</a>` : null;
}
