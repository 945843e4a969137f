import { strict as assert } from 'node:assert';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from '@playwright/test';
import { gatekeeper } from '#targets/merchant/client/gatekeeper';

/** Those who were let in, in their order, and what lets each of them out. */
function watched() {
  const { enter } = gatekeeper();
  const inside: string[] = [];
  const ends: Record<string, () => void> = {};
  return {
    inside,
    leave: (name: string) => ends[name]?.(),
    comes(name: string, group: string, alone = false) {
      void enter(group, alone).then((end) => {
        inside.push(name);
        ends[name] = end;
      });
    },
  };
}

test('scenarios of one method are let in together, those of another wait for all of them', async () => {
  const { inside, leave, comes } = watched();
  comes('a1', 'a');
  comes('b1', 'b');
  comes('a2', 'a');
  await pause(1);
  assert.deepEqual(inside, ['a1', 'a2']);
  leave('a1');
  await pause(1);
  assert.deepEqual(inside, ['a1', 'a2']);
  leave('a2');
  await pause(1);
  assert.deepEqual(inside, ['a1', 'a2', 'b1']);
});

test('who must be alone waits for the others of its method, and all wait for it', async () => {
  const { inside, leave, comes } = watched();
  comes('alone', 'a', true);
  comes('a1', 'a');
  comes('second', 'a', true);
  comes('a2', 'a');
  await pause(1);
  assert.deepEqual(inside, ['alone'], 'nobody else was there when it came');
  leave('alone');
  await pause(1);
  assert.deepEqual(inside, ['alone', 'a1', 'a2']);
  leave('a1');
  leave('a2');
  await pause(1);
  assert.deepEqual(inside, ['alone', 'a1', 'a2', 'second']);
});
