import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { evaluatorFor, outcomeOf } from '#core/evaluate';
import type { Contract, Evidence, Verdict } from '#core/model';
import { ALL, capabilities, evidence, judged, scenario } from './judging.ts';

const only = (...scenarios: readonly string[]) => ({ scenarios });

test('a rule passes once each of its scenarios gave a subject, and counts them', () => {
  const { outcome, subjects, because } = judged(
    [evidence('a', ['one', 'two']), evidence('b', ['one'])],
    only('a', 'b'),
  );
  assert.deepEqual([outcome, subjects, because], ['pass', 3, '']);
});

test('what nothing showed is unproven, and the reason says what did not happen', () => {
  const seen = ALL.map((id) => evidence(id, []));
  for (const [changes, because] of [
    [only('a'), 'scenario a was run, but what this rule judges did not happen in it'],
    [only('a', 'b'), 'scenarios a, b were run, but what this rule judges did not happen in any of them'],
    [{}, '4 scenarios were run, but what this rule judges did not happen in any of them'],
  ] as const) {
    const verdict = judged(seen, changes);
    assert.deepEqual([verdict.outcome, verdict.because], ['unproven', because]);
  }
});

test('a scenario that was not run, broke off or needs more than is claimed leaves its rules unproven, by name', () => {
  const shown = evidence('b', ['one']);
  assert.equal(judged([shown], only('a', 'b')).because, 'scenario a was not run');
  const brokeOff = judged([evidence('a', ['one'], 'the control API is gone'), shown], only('a', 'b'));
  assert.deepEqual(
    [brokeOff.outcome, brokeOff.because],
    ['unproven', 'scenario a could not be run: the control API is gone'],
  );
  const needy = judged([shown], only('a', 'b'), { scenarios: [scenario('a', ['worlds']), scenario('b')] });
  assert.equal(needy.because, 'scenario a needs worlds, which the target does not claim');
});

test('a claim that is needed to see gives unproven, one that is needed to have it inapplicable', () => {
  const seen = [evidence('a', ['one'])];
  const blind = judged(seen, { needs: ['provider-log'] });
  assert.deepEqual(
    [blind.outcome, blind.because],
    ['unproven', 'the target does not claim provider-log, without which this cannot be observed'],
  );
  const without = judged(seen, { offers: ['status'] });
  assert.deepEqual([without.outcome, without.because], ['inapplicable', 'the target does not claim status']);
  const elsewhere = judged(seen, {}, { scope: { method: 'thai-qr', channel: 'redirect' } });
  assert.deepEqual(elsewhere.because, 'the target does not claim thai-qr by redirect');
});

test('what a target may leave alone does not apply where it had every occasion and did not do it', () => {
  const leavable = { ...only('a', 'b'), whenNotDone: 'it never asked' };
  const idle = ['a', 'b'].map((id) => evidence(id, []));
  const left = judged(idle, leavable);
  assert.deepEqual([left.outcome, left.because], ['inapplicable', 'it never asked']);
  assert.equal(judged([evidence('a', ['one']), evidence('b', [])], leavable).outcome, 'unproven');
  assert.equal(judged([evidence('a', ['bad']), evidence('b', [])], leavable).outcome, 'fail');
  for (const seen of [[evidence('a', [])], [evidence('a', []), evidence('b', [], 'the control API is gone')]])
    assert.equal(judged(seen, leavable).outcome, 'unproven');
  assert.equal(judged(idle, { ...leavable, needs: ['books'] }).outcome, 'unproven');
});

test('a rule that names no scenario had every occasion where all that the claims allow ran to their end', () => {
  const leavable = { whenNotDone: 'it never asked' };
  const idle = ALL.map((id) => evidence(id, []));
  assert.equal(judged(idle, leavable).outcome, 'inapplicable');
  assert.equal(judged(idle.slice(1), leavable).outcome, 'unproven');
  assert.equal(judged([...idle.slice(1), evidence('a', [], 'the control API is gone')], leavable).outcome, 'unproven');
  const needy = { scenarios: ALL.map((id) => scenario(id, id === 'a' ? ['worlds'] : [])) };
  assert.equal(judged(idle.slice(1), leavable, needy).outcome, 'inapplicable', 'one that cannot be begun is none');
  assert.equal(judged([...idle.slice(1), evidence('a', ['one'])], leavable).outcome, 'pass');
});

test('a claim that a kind of target may leave out makes a rule inapplicable, unless something failed', () => {
  const lacking = { ...only('a'), needs: ['provider-log'], mayLack: ['provider-log'] };
  const left = judged([evidence('a', ['one'])], lacking);
  assert.deepEqual(
    [left.outcome, left.because],
    ['inapplicable', 'the target does not claim provider-log, which it may leave out'],
  );
  assert.equal(judged([evidence('a', ['bad'])], lacking).outcome, 'fail');
  assert.equal(
    judged([evidence('a', ['one'])], { ...lacking, needs: ['provider-log', 'books'] }).outcome,
    'inapplicable',
  );
  assert.equal(judged([evidence('a', ['one'])], { ...only('a'), needs: ['provider-log'] }).outcome, 'unproven');
});

test('a problem fails the rule whatever was not shown, and problems beyond fifty are counted', () => {
  const failed = judged([evidence('a', ['bad'])], only('a', 'b'));
  assert.deepEqual([failed.outcome, failed.problems.length], ['fail', 1]);
  const many = judged(Array.from({ length: 53 }, () => evidence('a', ['bad'])));
  assert.deepEqual([many.problems.length, many.because], [50, '3 more problems were counted, not kept']);
});

test('what a target said at length is kept of both ends only', () => {
  const check = () => [{ at: '', expected: 'short', actual: `a${'x'.repeat(9_000)}z` }];
  const [problem] = judged([evidence('a', ['one'])], { check }).problems;
  assert.equal(problem?.expected, 'short');
  assert.match(problem?.actual ?? '', /^ax{1999} … x{1999}z$/);
});

test('what did not come in a scenario that broke off is no problem, and what was wrong there is', () => {
  assert.equal(judged([evidence('a', ['late'], 'gone')]).outcome, 'unproven');
  assert.equal(judged([evidence('a', ['late'])]).outcome, 'fail');
  assert.equal(judged([evidence('a', ['bad'], 'gone')]).outcome, 'fail');
});

test('a rule judges the written scenarios that show it, and those made for it and no other', () => {
  const made = (rules: readonly string[]): Evidence => {
    const seen = evidence('made', ['bad']);
    return { ...seen, scenario: { ...seen.scenario, for: rules } };
  };
  const shown = evidence('a', ['one']);
  assert.equal(judged([evidence('b', ['bad']), shown], only('a')).outcome, 'pass');
  assert.equal(judged([made(['x/rule']), shown], only('a')).outcome, 'fail');
  assert.equal(judged([made(['x/other']), shown], only('a')).outcome, 'pass');
  assert.equal(judged([made(['x/other']), shown]).outcome, 'pass');
  assert.equal(judged([made(['x/rule']), shown]).outcome, 'fail');
});

test('a scenario made for rules shows no reading of an open point', () => {
  const point = { id: 'AMB-x', title: 'X?', source: { document: 'd', section: 's' }, covers: [] };
  const contract: Contract = {
    id: 'x',
    title: 'X',
    judges: 'gateway',
    scenarios: [scenario('a')],
    rules: [],
    ambiguities: [{ ...point, read: ({ scenario: { id } }) => [id] }],
  };
  const evaluator = evaluatorFor(contract, capabilities);
  const seen = evidence('made', []);
  for (const one of [evidence('a', []), { ...seen, scenario: { ...seen.scenario, for: [] } }]) evaluator.record(one);
  assert.deepEqual(evaluator.readings()[0]?.readings, ['a']);
});

test('a rule that throws is a fault of the kit', () => {
  const throwing = {
    check: () => {
      throw new Error('oops');
    },
  };
  assert.throws(() => judged([evidence('a', ['one'])], throwing), /rule x\/rule threw on scenario a: oops/);
});

test('a run is as good as its worst must, and one that judged nothing is not conformant', () => {
  const verdict = (outcome: Verdict['outcome'], level: Verdict['level'] = 'must'): Verdict => ({
    ...judged([]),
    outcome,
    level,
  });
  assert.equal(outcomeOf([verdict('pass'), verdict('unproven'), verdict('fail')]), 'not-conformant');
  assert.equal(outcomeOf([verdict('pass'), verdict('unproven')]), 'incomplete');
  assert.equal(outcomeOf([verdict('pass'), verdict('inapplicable'), verdict('fail', 'should')]), 'conformant');
  assert.equal(outcomeOf([verdict('pass'), verdict('fail', 'should')], true), 'not-conformant');
  assert.equal(outcomeOf([verdict('pass'), verdict('unproven', 'should')], true), 'conformant');
  assert.equal(outcomeOf([verdict('inapplicable')]), 'not-judged');
});
