import type { Report } from '#core/model';
import { sample } from './sample.ts';

/** What a hostile target may say: breakouts of HTML, attributes, CDATA, links, terminals and reading order. */
export const HOSTILE: readonly string[] = [
  '<script>window.broken = true</script>',
  '"><img src=x onerror="window.broken = true">',
  "' onmouseover='window.broken = true' x='",
  '</title></style></textarea></script><svg onload=window.broken=true>',
  '<!-- --!> <![CDATA[ ]]> &lt;b&gt; &amp; &#60;',
  'javascript:window.broken=true//',
  '\u202etxt.exe\u2066 \u2028 \ufeff \u200b',
  'a\u0000b\u0008c\u000bd\u007fe\u0085f\ufffe\uffff',
  '\ud800 half \udfff',
  '\u001b[31mred\u001b]0;title\u0007\u009b2J\r\nCONFORMANT',
];

/** A report with `change` made to every string that a target, a scenario or a document could have written. */
export function tainted(change: (text: string) => string, report: Report = sample()): Report {
  const kept = new Set(['outcome', 'level', 'kind', 'started']);
  const walk = (value: unknown, name = ''): unknown => {
    if (typeof value === 'string') return kept.has(name) ? value : change(value);
    if (Array.isArray(value)) return value.map((one) => walk(one));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([member, one]) => [member, walk(one, member)]));
  };
  return walk(report) as Report;
}

/** A report that is hostile in every string. */
export function hostile(): Report {
  let next = 0;
  return tainted((text) => `${text}${HOSTILE[next++ % HOSTILE.length]}`);
}

/** A run of two thousand rules, a hundred of them failed and one with three hundred problems. */
export function big(): Report {
  const { verdicts, ...rest } = sample();
  const failed = verdicts.find(({ rule }) => rule === 'promptpay/display/qr-crc');
  const passed = verdicts.find(({ outcome }) => outcome === 'pass');
  if (!failed || !passed) throw new Error('the sample has a failure and a pass');
  const many = Array.from({ length: 300 }, (_, index) => ({ ...failed.problems[0], actual: `location ${index}` }));
  const first = { ...failed, problems: many as typeof failed.problems };
  const others = Array.from({ length: 1_999 }, (_, index) => {
    const like = index < 99 ? failed : passed;
    // Each fails by a cause of its own.
    const problems = like.problems.map((one) => ({ ...one, scenario: `scenario ${index}` }));
    return { ...like, problems, rule: `contract-${index % 40}/rule-${index}`, title: `${like.title}, number ${index}` };
  });
  return { ...rest, verdicts: [first, ...others] };
}
