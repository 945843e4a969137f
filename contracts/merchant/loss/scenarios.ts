import { labels } from '#contracts/labels';
import { audit, bought, callback } from '#contracts/merchant/moves';
import { scenario } from '#contracts/merchant/rule';

export const { stubborn } = labels('stubborn');

/** The merchant's database fails, also when the callback comes again. */
export const failing = scenario(
  'failing-books',
  'Successes that come while the books cannot be written',
  (facts) => [
    ...bought(facts, stubborn),
    { do: 'fault', next: 2 },
    callback('success', stubborn),
    { do: 'fault', next: 0 },
    audit,
  ],
  { needs: ['faults'] },
);

/** All books of the method's scenarios are read once more: nothing was sent since. */
export const atTheEnd = scenario('at-the-end', 'All books are read once more', () => [
  { do: 'settle' },
  { do: 'audit', of: 'run' },
]);
