import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { pythonGateway } from './foreign.ts';
import { judged, type MethodContract, methodContracts } from './judged.ts';

/** What each switch must be caught by, and a word that names the value. */
const SWITCHES: readonly (readonly [name: string, topic: string, names: string])[] = [
  ['plus', 'genuine-texts', 'a plus sign'],
  ['trim', 'genuine-texts', '" tea"'],
  ['nfc', 'genuine-texts', 'a combining accent'],
  ['html', 'genuine-texts', '&amp;'],
  ['bmp', 'genuine-texts', '🍵'],
  ['lines', 'genuine-texts', 'tea\\r\\nmilk'],
  ['slash', 'genuine-spellings', 'slashes are escaped'],
  ['words', 'genuine-values', 'the boolean true'],
  ['long', 'genuine-integers', '12345678901234567'],
  ['question-marks', 'genuine-ids-returned', 'ค่าน้ำชา'],
];

/** A contract with nothing but the scenarios of genuine purchases that are cheap, and the rules on them. */
function genuineOnly({ contract, method }: MethodContract): MethodContract {
  const scenarios = contract.scenarios.filter(({ id }) => /\/genuine-(?!texts-alone)/.test(id));
  const shown = (id: string) => scenarios.some((scenario) => scenario.id === id);
  const rules = contract.rules
    .filter(({ id }) => /\/genuine-/.test(id))
    .map((rule) => ({ ...rule, scenarios: (rule.scenarios ?? []).filter(shown) }));
  return { method, contract: { ...contract, scenarios, rules } };
}

const of = (id: string) => methodContracts.filter(({ contract }) => contract.id === id);

for (const [name, topic, names] of SWITCHES)
  test(`a gateway in Python with ${name} on is caught by ${topic}, which names the value`, async () => {
    const verdicts = await judged(await pythonGateway(name), of('thai-qr/redirect').map(genuineOnly));
    const failed = verdicts.filter(({ outcome }) => outcome === 'fail');
    assert.deepEqual(
      failed.map(({ rule }) => rule),
      [`thai-qr/redirect/${topic}`],
    );
    const said = failed.flatMap(({ problems }) => problems.map(({ expected }) => expected));
    assert.ok(
      said.some((expected) => expected.includes(names)),
      said.join('\n'),
    );
  });

test('a gateway in Python with five habits that no document forbids is clean', async () => {
  test.setTimeout(300_000);
  const target = await pythonGateway('nulls', 'lists', 'long-ids', 'zulu', 'reversed');
  const verdicts = await judged(target, of('promptpay/display'));
  assert.deepEqual(
    verdicts.filter(({ outcome }) => outcome === 'fail' || outcome === 'unproven'),
    [],
  );
});
