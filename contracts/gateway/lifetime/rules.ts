import { type Callback, finalsOf } from '#contracts/gateway/evidence/callbacks';
import { clockAfter, clockMs } from '#contracts/gateway/evidence/clock';
import { moveOf } from '#contracts/gateway/evidence/customer-moves';
import { askedAs } from '#contracts/gateway/evidence/exchanges';
import type { GateFacts } from '#contracts/gateway/facts';
import { type RuleTemplate, rule } from '#contracts/gateway/rule';
import { THRESHOLD_TOLERANCE_MS } from '#contracts/gateway/scenarios-time';
import { missing, preview, problem, unless } from '#contracts/problem';
import { at } from '#core/json';
import type { Evidence } from '#core/model';
import { MINUTE } from '#core/time';

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
export const lifetimeRules = (facts: GateFacts): readonly RuleTemplate<never>[] => {
  const lifetime = facts.payableForMs === undefined ? '' : ` (${facts.payableForMs / MINUTE} minutes)`;
  const offers = facts.lifetimeIsSetting ? { offers: ['settings'] } : {};
  return [
    rule<Outcome>({
      topic: 'unpaid-declines',
      title: 'A purchase that nobody pays is declined by itself, once, with a code other than "0"',
      level: 'must',
      needs: ['customer', 'clock'],
      scenarios: ['left'],
      select: outcome('left'),
      check: ({ at: location, finals }) => {
        const [first, ...more] = finals;
        if (!first) return [missing(location, 'a final callback with decline within two days')];
        const code = at(first.json, '/operation/code');
        return [
          ...unless(first.status === 'decline', first.at, 'decline', preview(first.status)),
          ...unless(
            code !== '0' && code !== 0,
            `${first.at}/body/operation/code`,
            'a code other than "0"',
            preview(code),
          ),
          ...more.map((callback) => problem(callback.at, 'exactly one final callback', `a further ${callback.status}`)),
        ];
      },
    }),
    rule<Outcome>({
      topic: 'payable-in-time',
      title: `A purchase can be paid until its time is over${lifetime}`,
      level: 'must',
      needs: ['customer', 'clock'],
      ...offers,
      scenarios: ['in-time'],
      select: outcome('in-time'),
      check: ({ at: location, finals: [first] }) => {
        const expected = `success: paid a second before the end${lifetime}`;
        if (!first) return [missing(location, expected)];
        return unless(first.status === 'success', first.at, expected, preview(first.status));
      },
    }),
    rule<Outcome>({
      topic: 'not-payable-too-late',
      title: `A purchase cannot be paid after its time is over${lifetime}, and is declined`,
      level: 'must',
      needs: ['customer', 'clock'],
      ...offers,
      scenarios: ['too-late'],
      select: outcome('too-late'),
      check: ({ at: location, finals }) =>
        finals.length === 0
          ? [missing(location, 'decline of a purchase paid too late')]
          : finals
              .filter(({ status }) => status !== 'decline')
              .map((callback) =>
                problem(callback.at, `decline: paid a second after the end${lifetime}`, preview(callback.status)),
              ),
    }),
    rule<Outcome & { readonly evidence: Evidence }>({
      topic: 'threshold',
      title: `A purchase that is not paid by the threshold time (${(facts.thresholdMs ?? 0) / MINUTE} minutes) is declined then`,
      level: 'must',
      needs: ['customer', 'clock'],
      scenarios: ['left'],
      select: (evidence) => outcome('left')(evidence).map((one) => ({ ...one, evidence })),
      check: ({ at: location, finals: [first], evidence }) => {
        if (!first) return [missing(location, 'decline at the threshold')];
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
