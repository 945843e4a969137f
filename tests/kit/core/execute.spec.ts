import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { execute } from '#core/execute';
import { stuck } from '#core/faults';
import type { EvidenceEvent, Scenario, Target } from '#core/model';
import { sizeOf, sizeText } from '#core/size';

const step = { do: 'settle' } as const;
const scenario: Scenario = { id: 'x/three', title: 'Three steps', needs: [], steps: [step, step, step] };

/** A target whose steps each bring one callback of that text, and how often its session was closed. */
function target(text: (nth: number) => string): Target & { readonly closed: () => number } {
  let closed = 0;
  const capabilities = { name: 'fake', version: '', claims: [], scopes: [], settings: {} };
  return {
    kind: 'gateway',
    at: 'fake',
    capabilities,
    async open(opened) {
      const events: EvidenceEvent[] = [];
      return {
        async perform() {
          const body = { text: text(events.length + 1) };
          const seen = { method: 'POST', contentType: '', answered: 200, clock: null };
          events.push({ kind: 'callback', address: 'main', body, ...seen });
        },
        evidence: (abortReason) => ({
          scenario: opened,
          capabilities,
          projects: {},
          payments: {},
          customers: {},
          urls: {},
          events,
          abortReason,
        }),
        async close() {
          closed += 1;
        },
      };
    },
    close: async () => undefined,
    closed: () => closed,
  };
}

test('a scenario runs step by step to its end, and its session is closed', async () => {
  const fake = target(() => 'ok');
  const { events, abortReason } = await execute(fake, scenario);
  assert.deepEqual([events.length, abortReason, fake.closed()], [3, null, 1]);
});

test('a scenario that the plumbing stops keeps what happened up to there, and any other error is a fault of the kit', async () => {
  const fail = (error: Error) => (nth: number) => {
    if (nth === 2) throw error;
    return 'ok';
  };
  const plumbing = target(fail(stuck('POST /clock failed')));
  const { events, abortReason } = await execute(plumbing, scenario);
  assert.deepEqual([events.length, abortReason, plumbing.closed()], [1, 'POST /clock failed', 1]);
  const broken = target(fail(new TypeError('oops')));
  await assert.rejects(execute(broken, scenario), /oops/);
  assert.equal(broken.closed(), 1);
});

test('a scenario stops where it is told to, and one that may not begin is never opened', async () => {
  let asked = 0;
  const fake = target(() => 'ok');
  const halfway = await execute(fake, scenario, { stop: () => (++asked > 2 ? 'time is up' : null) });
  assert.deepEqual([halfway.events.length, halfway.abortReason, fake.closed()], [1, 'time is up', 1]);
  const never = await execute(fake, scenario, { stop: () => 'time is up' });
  assert.deepEqual([never.events.length, never.abortReason, fake.closed()], [0, 'time is up', 1]);
});

test('a target that says more than is kept of a scenario ends it, by name', async () => {
  const { events, abortReason } = await execute(
    target(() => 'x'.repeat(600)),
    scenario,
    { mostReceived: 1024 },
  );
  assert.equal(events.length, 2);
  assert.equal(abortReason, 'the target answered with more than the 1 kB that are kept of one scenario');
});

test('sizes are close to the length of JSON, at any depth, and read well', () => {
  for (const value of ['ab', 12345, null, [1, 'two'], { name: 'ก', list: [{}, []] }])
    assert.ok(Math.abs(sizeOf(value) - JSON.stringify(value).length) <= 5, JSON.stringify(value));
  let deep: unknown = 'x';
  for (let level = 0; level < 100_000; level += 1) deep = [deep];
  assert.equal(sizeOf(deep), 3 * 100_000 + 3);
  assert.deepEqual([sizeText(262_144), sizeText(1_048_576), sizeText(1_600_000)], ['256 kB', '1 MB', '1.5 MB']);
});
