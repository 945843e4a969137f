import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { contractsFor } from '#contracts/index';
import type { Contract, Target } from '#core/model';
import { inspect } from '#run/inspect';
import { serve } from '#targets/doors/http';
import { gatewayOverHttp } from '#targets/gateway/client/target';
import { answer, slowGateway } from './slow.ts';

test.describe.configure({ timeout: 120_000 });

const OPTIONS = { seed: 1, strict: false };
/** A gateway whose claims lack `worlds`. */
const WITHOUT = ({ path }: { readonly path: string }) =>
  path === '/capabilities'
    ? answer(200, {
        protocol: 1,
        name: 'one clock',
        claims: ['reset', 'projects', 'customer', 'clock', 'status', 'settings'],
        methods: [{ method: 'promptpay', channels: ['display'] }],
      })
    : undefined;

/** The contract of the displayed QR code with the scenarios whose names end so, and the rules that name them. */
function contract(...names: readonly string[]): Contract {
  const whole = contractsFor('gateway').find(({ id }) => id === 'promptpay/display');
  assert.ok(whole);
  const scenarios = whole.scenarios.filter(({ id }) => names.some((name) => id.endsWith(`/${name}`)));
  assert.equal(scenarios.length, names.length);
  const ids = new Set(scenarios.map(({ id }) => id));
  return { ...whole, scenarios, rules: whole.rules.filter((rule) => rule.scenarios?.every((id) => ids.has(id))) };
}

async function judged(target: Target, judging: Contract) {
  const began = Date.now();
  const { report } = await inspect(target, [judging], OPTIONS);
  await target.close();
  return { report, tookMs: Date.now() - began };
}

test('where a gateway offers worlds, scenarios run side by side in as many as are needed, at most sixteen', async () => {
  const gateway = await slowGateway({ callbackMs: 150 });
  const target = await gatewayOverHttp(gateway);
  assert.equal(target.sideBySide, 16);
  const { report, tookMs } = await judged(target, contract('retried', 'unanswered', 'together', 'at-once'));
  await gateway.close();
  assert.equal(
    report.outcome,
    'conformant',
    JSON.stringify(report.verdicts.filter(({ outcome }) => outcome !== 'pass')),
  );
  assert.equal(gateway.calls.filter((call) => call === 'POST /worlds').length, 4);
  assert.ok(gateway.calls.filter((call) => call === 'POST /reset').length >= 4);
  // One after the other the callbacks alone take 33 × 150 ms.
  assert.ok(tookMs < 4_500, `${tookMs} ms`);
});

test('a gateway that makes fewer worlds than it is asked for is judged in those', async () => {
  let made = 0;
  const gateway = await slowGateway({
    control: ({ path }) => (path === '/worlds' && ++made > 2 ? answer(503, { error: 'no more' }) : undefined),
  });
  const target = await gatewayOverHttp(gateway);
  const { report } = await judged(target, contract('retried', 'unanswered', 'together', 'at-once'));
  await gateway.close();
  assert.equal(report.outcome, 'conformant');
  assert.ok(made === 3 || made === 4, String(made));
});

test('a gateway behind another address is judged there, and not in worlds that lead around it', async () => {
  const gateway = await slowGateway();
  const front = await serve(async () => ({ status: 200, headers: {}, body: '<html>' }));
  const target = await gatewayOverHttp({ url: front.url, control: gateway.control });
  assert.equal(target.sideBySide, undefined);
  const { report } = await judged(target, contract('at-once'));
  await Promise.all([front.close(), gateway.close()]);
  assert.equal(report.outcome, 'incomplete');
  assert.match(report.notes.join('\n'), /is not at the address of the target, which is what is judged/);
});

test('worlds of this machine are used by whatever name it goes', async () => {
  const gateway = await slowGateway();
  const target = await gatewayOverHttp({
    url: gateway.url.replace('127.0.0.1', 'localhost'),
    control: gateway.control,
  });
  await target.close();
  await gateway.close();
  assert.equal(target.sideBySide, 16);
});

test('worlds that fail, or that lie on another host, are not used, and the report says so', async () => {
  for (const [reply, why] of [
    [answer(500, { error: 'out of order' }), /since POST \/worlds failed: it answered 500\n/],
    [answer(200, { url: 'http://127.0.0.1:9' }), /since POST \/worlds failed: .*control/],
    [
      answer(200, { url: 'http://169.254.169.254/', control: 'http://127.0.0.1:9' }),
      /failed: http:\/\/169\.254\.169\.254\/ is not at the address of the target, which is what is judged\n/,
    ],
    [answer(200, { url: 'file:///etc/passwd', control: 'http://127.0.0.1:9' }), /\/url expected absolute http/],
  ] as const) {
    const gateway = await slowGateway({ control: ({ path }) => (path === '/worlds' ? reply : undefined) });
    const target = await gatewayOverHttp(gateway);
    assert.equal(target.sideBySide, undefined);
    const { report } = await judged(target, contract('at-once'));
    await gateway.close();
    assert.match(report.notes.join('\n'), why);
    assert.equal(report.outcome, 'conformant');
  }
});

test('a gateway that floods the listener leaves its scenarios unproven, by name, and their evidence bounded', async () => {
  const gateway = await slowGateway({ flood: { times: 40, blanks: 900_000 }, control: WITHOUT });
  const target = await gatewayOverHttp(gateway);
  const { report } = await judged(target, contract('at-once'));
  await gateway.close();
  assert.match(
    report.scenarios[0]?.abort_reason ?? '',
    /^more callbacks came than the 24 MB that are kept of one scenario$/,
  );
  assert.ok((report.scenarios[0]?.events ?? 0) < 60);
  assert.notEqual(report.outcome, 'conformant');
});

test('the clock of a slow gateway is moved in steps, and that of a fast one at once', async () => {
  const days = contract('never-taken');
  const scenarios = days.scenarios.map((one) => {
    const moves = one.steps.filter((step) => step.do === 'advance');
    return { ...one, steps: [...one.steps.filter((step) => !moves.some((move) => move === step)), ...moves.slice(-1)] };
  });
  const movesAt = async (callbackMs: number) => {
    const gateway = await slowGateway({ callbackMs, control: WITHOUT });
    const target = await gatewayOverHttp(gateway);
    assert.equal(target.sideBySide, undefined);
    const { report } = await judged(target, { ...days, scenarios });
    await gateway.close();
    assert.equal(report.scenarios[0]?.abort_reason, null);
    return gateway.calls.filter((call) => call === 'POST /clock').length;
  };
  const [fast, slow] = [await movesAt(0), await movesAt(60)];
  assert.ok(slow >= 8 && slow <= 60, `${slow} moves`);
  // On a busy machine a fast gateway is slow as well; it is never slower than the slow one.
  assert.ok(fast < slow, `${fast} moves of the fast one, ${slow} of the slow one`);
});
