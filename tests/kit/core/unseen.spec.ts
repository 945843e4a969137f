import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { evidence, judged } from './judging.ts';

const said = ({ outcome, because }: ReturnType<typeof judged>) => [outcome, because];

test('what the kit could not see fails nothing and proves nothing of its scenario', () => {
  const scenarios = ['a', 'b'];
  const dark = judged([evidence('a', ['good', 'dark']), evidence('b', ['good'])], { scenarios });
  assert.deepEqual(said(dark), ['unproven', 'scenario a: dark']);
  assert.deepEqual(dark.problems, []);
  const bad = judged([evidence('a', ['dark', 'bad']), evidence('b', ['good'])], { scenarios });
  assert.deepEqual([bad.outcome, bad.problems.map(({ actual }) => actual)], ['fail', ['bad']]);
});

test('where nothing that came could be read, nothing is missing and rules without subjects say why', () => {
  const unread = () => '3 callbacks came, none could be read';
  const scenarios = ['a'];
  for (const subjects of [[], ['late'], ['good', 'late']])
    assert.deepEqual(said(judged([evidence('a', subjects)], { scenarios }, { unread })), [
      'unproven',
      'scenario a: 3 callbacks came, none could be read',
    ]);
  assert.equal(judged([evidence('a', ['good'])], { scenarios }, { unread }).outcome, 'pass');
  assert.equal(judged([evidence('a', ['bad', 'late'])], { scenarios }, { unread }).problems.length, 1);
});
