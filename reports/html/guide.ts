import { type Section, section } from './contents.ts';
import { markup } from './markup.ts';
import { outcomeBadge } from './words.ts';

/** How to read the page, for someone who sees one for the first time. */
export function guide(): Section {
  return section(
    { id: 'guide', title: 'How to read this page' },
    markup`<dl class="guide">
<div><dt>Rule</dt><dd>One duty, on the word of the document named with it. The kit ran <em>scenarios</em> on the target, wrote down all that happened, and judged each rule on that evidence. A rule that was judged in 2,000 places says more than one judged once.</dd></div>
<div><dt>must, should</dt><dd>A must that fails makes the target not conformant. A should is a recommendation: it is reported, and fails a run only when the run is strict.</dd></div>
<div><dt>${outcomeBadge('fail')}</dt><dd>Seen, and not as the document has it. Both sides are shown, with the file and the JSON Pointer where to see it again.</dd></div>
<div><dt>${outcomeBadge('unproven')}</dt><dd>The target claims it, but nothing let the kit observe it. Never counted as a pass.</dd></div>
<div><dt>${outcomeBadge('pass')}</dt><dd>Seen at least once, and everywhere as the document has it.</dd></div>
<div><dt>${outcomeBadge('inapplicable')}</dt><dd>The target never said that it has this method or ability.</dd></div>
<div><dt>⟨U+202E⟩</dt><dd>A character that would not show, or would hide or move others, is written as its code. <code>[redacted]</code> stands where a key stood.</dd></div>
</dl>`,
  );
}
