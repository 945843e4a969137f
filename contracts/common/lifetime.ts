import { at } from '#core/json';
import type { Evidence } from '#core/model';
import { MINUTE } from '#core/time';
import type { GateFacts } from './gate.ts';
import { type Law, law, missing, problem, shown, unless } from './laws.ts';
import { clockAfter, clockMs, moveOf } from './moves.ts';
import { askedAs, type Callback, finalsOf } from './reading.ts';
import { THRESHOLD_TOLERANCE_MS } from './stories-time.ts';

interface Outcome {
  readonly at: string;
  readonly finals: readonly Callback[];
}

/** A payment that was left, or paid at some moment, and its final callbacks. */
const outcome =
  (payment: string) =>
  (evidence: Evidence): readonly Outcome[] => {
    const move = moveOf(evidence, payment);
    if (!move) return [];
    return [{ at: `/events/${move.index}`, finals: finalsOf(evidence, payment) }];
  };

/** How long a purchase can be paid, and what becomes of one that is not. */
export const lifetimeLaws = (facts: GateFacts): readonly Law<never>[] => {
  const lifetime = facts.payableForMs === undefined ? '' : ` (${facts.payableForMs / MINUTE} minutes)`;
  const offers = facts.lifetimeSettings ? { offers: ['settings'] } : {};
  return [
    law<Outcome>({
      topic: 'unpaid-declines',
      title: 'A purchase that nobody pays is declined by itself, once, with a code other than "0"',
      level: 'must',
      needs: ['customer', 'clock'],
      shownBy: ['left'],
      select: outcome('left'),
      check: ({ at: place, finals }) => {
        const [first, ...more] = finals;
        if (!first) return [missing(place, 'a final callback with decline within two days')];
        const code = at(first.json, '/operation/code');
        return [
          ...unless(first.status === 'decline', first.at, 'decline', shown(first.status)),
          ...unless(
            code !== '0' && code !== 0,
            `${first.at}/body/operation/code`,
            'a code other than "0"',
            shown(code),
          ),
          ...more.map((callback) => problem(callback.at, 'exactly one final callback', `a further ${callback.status}`)),
        ];
      },
    }),
    law<Outcome>({
      topic: 'payable-in-time',
      title: `A purchase can be paid until its time is over${lifetime}`,
      level: 'must',
      needs: ['customer', 'clock'],
      ...offers,
      shownBy: ['in-time'],
      select: outcome('in-time'),
      check: ({ at: place, finals: [first] }) => {
        const expected = `success: paid a second before the end${lifetime}`;
        if (!first) return [missing(place, expected)];
        return unless(first.status === 'success', first.at, expected, shown(first.status));
      },
    }),
    law<Outcome>({
      topic: 'not-payable-too-late',
      title: `A purchase cannot be paid after its time is over${lifetime}, and is declined`,
      level: 'must',
      needs: ['customer', 'clock'],
      ...offers,
      shownBy: ['too-late'],
      select: outcome('too-late'),
      check: ({ at: place, finals }) =>
        finals.length === 0
          ? [missing(place, 'decline of a purchase paid too late')]
          : finals
              .filter(({ status }) => status !== 'decline')
              .map((callback) =>
                problem(callback.at, `decline: paid a second after the end${lifetime}`, shown(callback.status)),
              ),
    }),
    law<Outcome & { readonly evidence: Evidence }>({
      topic: 'threshold',
      title: `A purchase that is not paid by the threshold time (${(facts.thresholdMs ?? 0) / MINUTE} minutes) is declined then`,
      level: 'must',
      needs: ['customer', 'clock'],
      shownBy: ['left'],
      select: (evidence) => outcome('left')(evidence).map((one) => ({ ...one, evidence })),
      check: ({ at: place, finals: [first], evidence }) => {
        if (!first) return [missing(place, 'decline at the threshold')];
        const [sent] = askedAs(evidence, 'left');
        const byMs = clockAfter(first) - clockMs(sent?.exchange.clock);
        const limitMs = (facts.thresholdMs ?? 0) + THRESHOLD_TOLERANCE_MS;
        return unless(
          byMs <= limitMs,
          first.at,
          `decline within ${limitMs / MINUTE} minutes`,
          `by ${byMs / MINUTE} minutes`,
        );
      },
    }),
  ];
};
