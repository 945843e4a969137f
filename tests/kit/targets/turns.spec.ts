import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from '@playwright/test';
import { krungsriSimulated } from '#schemas/alert/profile';
import { newAlertState } from '#targets/alert/state';
import { newTurns, type SharedCalls } from '#targets/alert/turns';

type State = ReturnType<typeof newAlertState>;

const state = (id: string): State =>
  newAlertState(
    {
      control: async () => ({ failure: 'not asked', tries: 0 }),
      profile: krungsriSimulated,
      capabilities: { name: '', version: '', claims: [], scopes: [], settings: {} },
      run: 'run',
      numbers: { last: 0 },
    },
    { id, title: id, needs: [], steps: [] },
    1,
  );

const [one, other, third] = ['one', 'other', 'third'].map(state) as [State, State, State];
const names = (states: readonly State[]) => states.map(({ scenario }) => scenario.id).join();

/** Turns, and what was asked of the target. */
function recorded(calls: Partial<SharedCalls<State>> = {}) {
  const asked: string[] = [];
  const turns = newTurns<State>({
    begin: async (states) => void asked.push(`begin ${names(states)}`),
    move: async (states, by) => void asked.push(`move ${names(states)} by ${by}`),
    ...calls,
  });
  return { asked, turns };
}

test('scenarios begin together, and the clock moves when all wait for it, to the nearest instant', async () => {
  const { asked, turns } = recorded();
  await Promise.all([turns.begin(one, false), turns.begin(other, false)]);
  const far = turns.advance(one, 50);
  await pause(5);
  assert.deepEqual(asked, ['begin one,other'], 'nobody moves the clock under a scenario that is at work');
  await turns.advance(other, 20);
  turns.end(other);
  await far;
  assert.deepEqual(asked, ['begin one,other', 'move one,other by 20', 'move one by 30']);
});

test('who comes later waits for all that began before, and who must be alone is', async () => {
  const { asked, turns } = recorded();
  await turns.begin(one, false);
  const alone = turns.begin(other, true);
  const last = turns.begin(third, false);
  await pause(5);
  assert.deepEqual(asked, ['begin one']);
  turns.end(one);
  await alone;
  turns.end(other);
  await last;
  assert.deepEqual(asked, ['begin one', 'begin other', 'begin third']);
});

test('who ends while the clock moves is waited for no more, and starts no second move', async () => {
  const moves: (() => void)[] = [];
  const { asked, turns } = recorded({
    move: async (states, by) => {
      asked.push(`move ${names(states)} by ${by}`);
      await new Promise<void>((resolve) => moves.push(resolve));
    },
  });
  await Promise.all([turns.begin(one, false), turns.begin(other, false)]);
  void turns.advance(one, 50);
  const waits = turns.advance(other, 20);
  turns.end(one);
  await pause(5);
  assert.deepEqual(asked.slice(1), ['move one,other by 20']);
  moves.shift()?.();
  await waits;
});

test('a long move is made in several calls of a quarter of a day at most', async () => {
  const { asked, turns } = recorded();
  await turns.begin(one, false);
  await turns.advance(one, 50_000_000);
  assert.deepEqual(asked.slice(1), ['move one by 21600000', 'move one by 21600000', 'move one by 6800000']);
});

test('a clock that cannot be moved, or a target that cannot be emptied, stops all that wait, and no others', async () => {
  const failing = () => Promise.reject(new Error('the target is gone'));
  const moving = recorded({ move: failing }).turns;
  await Promise.all([moving.begin(one, false), moving.begin(other, false)]);
  const both = await Promise.allSettled([moving.advance(one, 1), moving.advance(other, 2)]);
  assert.deepEqual(
    both.map(({ status }) => status),
    ['rejected', 'rejected'],
  );
  const beginning = recorded({ begin: failing }).turns;
  await assert.rejects(beginning.begin(one, false), /the target is gone/);
});
