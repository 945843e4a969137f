import { type Label, numbered } from '#contracts/labels';
import { merchantFacts } from '#contracts/merchant/facts';
import { TO_DECLINE, TO_SUCCESS } from '#contracts/merchant/forged/families';
import { audited, callback, customer, purchase, read } from '#contracts/merchant/moves';
import type { Scenario, Step } from '#core/model';
import type { Satang } from '#core/money';
import type { Method } from '#schemas/methods';
import { SEQUENCE_TOPICS } from './rules.ts';

/** A move on one of a few purchases of a generated sequence; `nth` counts the purchases from zero. */
export type SequenceMove = { readonly nth: number } & (
  | { readonly do: 'instruct' }
  /** What is paid beyond the sum that was asked. */
  | { readonly do: 'pay'; readonly more: Satang }
  | { readonly do: 'decline' }
  | { readonly do: 'success'; readonly times: number }
  | { readonly do: 'cut-off' }
  | { readonly do: 'declined' }
  | { readonly do: 'forge'; readonly fault: string }
  | { readonly do: 'tamper'; readonly to: 'success' | 'decline' }
  | { readonly do: 'garble'; readonly wire: string }
);

/** A scenario of purchases and moves on them; the books are read after each move, and all of them at the end. The rules of `topics` judge it. */
export function sequenceScenario(
  method: Method,
  name: string,
  purchases: number,
  moves: readonly SequenceMove[],
  topics: readonly string[] = SEQUENCE_TOPICS,
): Scenario {
  const facts = merchantFacts(method);
  const labels = Array.from({ length: purchases }, (_, nth) => numbered('p', nth + 1));
  const { channel } = method;
  return {
    id: `merchant/${method.id}/sequence-${name}`,
    title: 'A generated sequence of callbacks',
    needs: [],
    for: topics.map((topic) => `merchant/${method.id}/${topic}`),
    steps: [
      { do: 'project', as: 'main', scope: { method: method.method, channel } },
      ...labels.flatMap((label, nth) => [purchase(facts, label, { amount: facts.amount + nth * 100 }), read(label)]),
      ...audited(
        moves.flatMap((move, place) =>
          stepsOf(move, labels[move.nth] ?? numbered('p', 1), facts.amount + move.nth * 100, place),
        ),
      ),
    ],
  };
}

function stepsOf(move: SequenceMove, payment: Label, asked: Satang, place: number): readonly Step[] {
  const as = `${place + 1} ${move.do}`;
  switch (move.do) {
    case 'pay':
      return [customer('pay', payment, asked + move.more)];
    case 'decline':
      return [customer('decline', payment)];
    case 'instruct':
      return [callback('intermediate', payment, { as }), read(payment)];
    case 'success':
      return [callback('success', payment, { as, ...(move.times > 1 ? { times: move.times } : {}) }), read(payment)];
    case 'cut-off':
      return [callback('success', payment, { as, hangUp: true }), read(payment)];
    case 'declined':
      return [callback('decline', payment, { as }), read(payment)];
    case 'forge':
      return [callback('success', payment, { as, signed: { fault: move.fault }, forged: true }), read(payment)];
    case 'garble':
      return [callback('success', payment, { as, wire: move.wire, forged: true }), read(payment)];
    case 'tamper':
      return [
        callback('intermediate', payment, {
          as: `to-${move.to}`,
          after: move.to === 'success' ? TO_SUCCESS : TO_DECLINE,
          forged: true,
        }),
        read(payment),
      ];
  }
}
