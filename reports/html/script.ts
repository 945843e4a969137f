/**
 * The script of the page: the filter of the rules, links that open what they lead to, and everything open on paper.
 * Without it the page shows the same, unfiltered.
 */
export const SCRIPT = `'use strict';
(() => {
  const get = (id) => document.getElementById(id);
  const filter = get('filter'), outcome = get('filter-outcome'), level = get('filter-level'), text = get('filter-text');
  const entries = [...document.querySelectorAll('details.rule')].map((node) => ({ node, words: node.textContent.toLowerCase() }));
  const apply = () => {
    const wanted = text.value.trim().toLowerCase().split(/\\s+/);
    let shown = 0;
    for (const { node, words } of entries) {
      const fits = (!outcome.value || node.dataset.outcome === outcome.value)
        && (!level.value || node.dataset.level === level.value) && wanted.every((word) => words.includes(word));
      node.hidden = !fits;
      if (fits) shown += 1;
    }
    for (const group of document.querySelectorAll('.group')) group.hidden = !group.querySelector('details.rule:not([hidden])');
    get('filter-count').textContent = shown === entries.length ? '' : shown + ' of ' + entries.length + ' rules';
  };
  for (const input of [outcome, level, text]) input.addEventListener('input', apply);
  filter.hidden = false;
  const reveal = () => {
    const goal = location.hash.length > 1 ? get(location.hash.slice(1)) : null;
    if (!goal || !goal.matches('details.rule, .group')) return;
    if (goal.hidden) { outcome.value = level.value = text.value = ''; apply(); }
    if (goal.matches('details')) goal.open = true;
    goal.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  reveal();
  for (const link of document.querySelectorAll('.tiles a[href="#rules"]')) link.addEventListener('click', () => {
    outcome.value = link.dataset.show; level.value = text.value = ''; apply();
  });
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('details:not([open])')];
    for (const node of closed) node.open = true;
  });
  addEventListener('afterprint', () => { for (const node of closed) node.open = false; });
})();
`;
