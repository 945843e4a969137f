import { problem, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { type Call, calls, type LocatedCall, outcomeOf } from '#contracts/sdk/calls';
import { dialectScenario } from '#contracts/sdk/dialect/scenarios';
import { rule, type SdkRule } from '#contracts/sdk/rule';
import { idOf } from '#contracts/sdk/scenario';
import type { Evidence, Problem } from '#core/model';
import { callsWithKey, keyLeaks, keyOf } from './leaks.ts';
import { localeRule } from './locale.ts';

const secret = cite('platform-signature', 'Secret key');
const protocol = cite('target-protocol', 'sdk');

/** What a library does beside its answers. */
export const behaviourRules: readonly SdkRule[] = [
  rule<LocatedCall>({
    topic: 'behaviour/key-in-results',
    title: 'No result shows the key, whether an address, a request or a signature',
    cites: { source: secret, covers: ['P-22'] },
    select: (evidence) => callsWithKey(evidence).filter(({ call }) => call.outcome === 'result'),
    check: (located) => keyLeaks(located, JSON.stringify(located.call.result)),
  }),
  rule<CallInTurn>({
    topic: 'behaviour/key-in-messages',
    title: 'No message shows the key, whether of a refusal, of a crash or on standard error',
    cites: { source: secret, covers: ['P-22'] },
    select: inTurn,
    check: ({ before, ...located }) => {
      const { message, irregular = [] } = located.call;
      const late = irregular.filter(({ kind }) => kind === 'late-error').map(({ what }) => what);
      const own = irregular.filter(({ kind }) => kind !== 'late-error').map(({ what }) => what);
      return [
        ...keyLeaks(located, [message, ...own].join('\n')),
        ...(before ? keyLeaks(located, late.join('\n'), keyOf(before)) : []),
      ];
    },
  }),
  rule<LocatedCall>({
    topic: 'behaviour/no-crash',
    title: 'Every call ends in an answer or a refusal, in time',
    cites: { source: protocol, covers: ['P-25'] },
    // Where the public libraries differ one of them crashes, and no library fails on that.
    select: (evidence) => (evidence.scenario.id === idOf(dialectScenario) ? [] : calls(evidence)),
    check: ({ at, call }) => unless(call.outcome !== 'crash', at, 'an answer or a refusal', outcomeOf(call)),
  }),
  rule<LocatedCall>({
    topic: 'behaviour/answers-once',
    title: 'Each call gets one answer, under its own id, and the program stays and leaves none of its own behind',
    cites: { source: protocol, covers: ['P-23'] },
    offers: ['stdio'],
    select: (evidence) => calls(evidence),
    check: irregularities(
      'one answer to each call, and the program stays and leaves no process behind',
      'answer',
      'end',
      'orphan',
    ),
  }),
  rule<LocatedCall>({
    topic: 'behaviour/clean-stdout',
    title: 'Nothing but answers comes on standard output',
    cites: { source: protocol, covers: ['P-24'] },
    offers: ['stdio'],
    select: (evidence) => calls(evidence),
    check: irregularities('nothing but answers on standard output', 'noise'),
  }),
  rule<LocatedCall>({
    topic: 'behaviour/known-hosts-only',
    title: "No host is called but the platform's own",
    cites: { source: protocol, covers: ['P-26'] },
    offers: ['in-process'],
    select: (evidence) => calls(evidence),
    check: irregularities("no call to a host but the platform's own", 'host'),
  }),
  rule<LocatedCall>({
    topic: 'behaviour/no-prototype-pollution',
    title: 'What all objects of a process share stays as it is',
    cites: { source: protocol, covers: ['P-27'] },
    offers: ['in-process'],
    select: (evidence) => calls(evidence),
    check: irregularities('no change of what all objects share', 'prototype'),
  }),
  localeRule,
];

/** A call with a key, and the one before it, to which late text on standard error belongs. */
interface CallInTurn extends LocatedCall {
  readonly before: Call | undefined;
}

function inTurn(evidence: Evidence): readonly CallInTurn[] {
  return callsWithKey(evidence).map((located, index, all) => ({ ...located, before: all[index - 1]?.call }));
}

/** Finds what a library did beside its answer, of these kinds. */
function irregularities(expected: string, ...kinds: readonly string[]) {
  return ({ at, call }: LocatedCall): readonly Problem[] =>
    (call.irregular ?? [])
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ what }) => problem(at, expected, /^[{["]/.test(what) ? `the line ${what}` : what));
}
