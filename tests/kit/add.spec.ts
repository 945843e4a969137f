import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { test } from '@playwright/test';
import { carryOut, copyOfCheckout, type GuideStep, guideSteps, runIn } from './guide.ts';

/** One copy, in which the page is carried out from its first heading to its last: a step may rest on those before. */
test.describe.configure({ mode: 'serial' });
let copy = '';
test.beforeAll(() => {
  copy = copyOfCheckout();
});
test.afterAll(() => rmSync(copy, { recursive: true, force: true }));

function carriedOut(steps: readonly GuideStep[]): void {
  for (const step of steps) carryOut(copy, step);
}

/** Runs a command line in the copy; fails with what it printed where it ends otherwise than wanted. */
function ran(command: string, code = 0): string {
  const ended = runIn(copy, command);
  assert.equal(ended.code, code, `${command}\n${ended.out}`);
  return ended.out;
}

const isRow = (step: GuideStep): boolean => step.do === 'insert' && step.file === 'schemas/methods.ts';

test('a schema of a method that the table does not have is refused by name', () => {
  test.setTimeout(180_000);
  const steps = guideSteps('A payment method of Gate');
  const upToSchemas = steps.slice(0, steps.findIndex(isRow));
  carriedOut(upToSchemas);
  const refused = ran('node cli/tpc.js generate gate/example-qr-sale-request --count 1', 5);
  assert.match(refused, /no payment method in schemas\/methods.ts has the schema gate\/example-qr-sale-request/);
  carriedOut(steps.slice(upToSchemas.length));
});

test('a method added by the page is listed, served and generated', () => {
  test.setTimeout(180_000);
  assert.match(ran('node cli/tpc.js list'), /example-qr\/redirect\/amount-limits +must/);
  assert.match(
    ran('node cli/tpc.js generate gate/example-qr-sale-request --count 3'),
    /^(\{"label":"valid","value":\{.*"signature":"[^"]{88}".*\}\}\n){3}$/,
  );
  assert.match(
    ran('node cli/tpc.js generate gate/example-qr-sale-request --faults'),
    /request\/example-qr#.*:above-limit/,
  );
  const served = runIn(copy, 'timeout 8 node cli/tpc.js serve').out;
  assert.match(served, /\{"project_id":105,"method":"example-qr","channel":"redirect"/);
});

test('the suites judge the new method: the reference passes, and defects of all methods are caught in it', () => {
  test.setTimeout(300_000);
  const suites = 'tests/gateway tests/kit/completeness.spec.ts tests/kit/contracts tests/kit/schemas/cases.spec.ts';
  const defects = 'maximum-one-more|put-accepted|redirect-url-missing|method-by-title';
  const out = ran(
    `npx playwright test ${suites} tests/kit/generators/messages.spec.ts -g ${defects}|every|example-qr|table`,
  );
  for (const judged of ['example-qr/redirect', ...defects.split('|')]) assert.ok(out.includes(judged), judged);
});

test('a scenario, a rule and a defect added by the page are judged', () => {
  test.setTimeout(300_000);
  carriedOut(guideSteps('A scenario of the Gate methods'));
  carriedOut(guideSteps('A rule of the Gate methods'));
  const without = ran('npx playwright test tests/gateway/defects.spec.ts -g every.rule.has.a.defect', 1);
  assert.match(without, /example-qr\/redirect\/description-echoed/);
  carriedOut(guideSteps('A defect of the gateway'));
  ran('npx tsc --noEmit');
  ran(
    'npx playwright test tests/gateway/defects.spec.ts tests/gateway/reference.spec.ts -g description-dropped|every.rule|compliant',
  );
  assert.match(
    ran('node cli/tpc.js explain example-qr/redirect/description-echoed'),
    /described: A purchase with a description/,
  );
});
