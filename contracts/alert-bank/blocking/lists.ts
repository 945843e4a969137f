import { rule } from '#contracts/alert/rule';
import type { Call } from '#contracts/alert-bank/evidence/calls';
import { ledgerOf } from '#contracts/alert-bank/evidence/ledger';
import { series } from '#contracts/alert-bank/series/scenarios';
import { preview, problem, unless } from '#contracts/problem';
import type { Evidence } from '#core/model';
import { partyOf } from '#schemas/alert/proxy';
import { blocked } from './scenarios.ts';

/** A list of blocked senders, and those that are blocked by the calls before it. */
interface Listed {
  readonly call: Call;
  readonly expected: readonly string[];
}

function lists(evidence: Evidence): readonly Listed[] {
  const { calls } = ledgerOf(evidence);
  return calls
    .filter(({ operation, outcome }) => operation === 'blocked' && outcome === 'taken')
    .map((call) => ({ call, expected: blockedBefore(calls, call) }));
}

function blockedBefore(calls: readonly Call[], { index, fields }: Call): readonly string[] {
  const now = new Set<string>();
  for (const call of calls) {
    if (call.index > index || call.outcome !== 'taken' || call.fields.receiver_proxy !== fields.receiver_proxy)
      continue;
    const party = partyOf(String(call.fields.sender_proxy));
    if (call.operation === 'block') now.add(party);
    if (call.operation === 'unblock') now.delete(party);
  }
  return [...now].sort();
}

/** What a list of blocked senders holds. */
export const listExact = rule({
  topic: 'blocked-list',
  title: 'The list of a receiver holds exactly the senders that it has blocked',
  covers: ['K-28'],
  scenarios: [blocked, series],
  select: lists,
  check: ({ call: { at, answer }, expected }) => {
    const { senders } = answer;
    if (!Array.isArray(senders)) return [problem(`${at}/answer/senders`, 'a list of senders', preview(senders))];
    const told = [...new Set(senders.map((one) => partyOf(String(one))))].sort();
    return unless(told.join() === expected.join(), `${at}/answer/senders`, preview(expected), preview(told));
  },
});
