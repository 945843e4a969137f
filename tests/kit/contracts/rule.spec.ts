import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { type Instance, type RuleTemplate, ruleOf, rulesOf, type ScenarioTemplate, scenariosOf } from '#contracts/rule';

interface Facts {
  readonly shows: boolean;
}

const instance = (shows: boolean): Instance<Facts> => ({ contract: 'a/b', judges: 'gateway', facts: { shows } });

const scenario: ScenarioTemplate<Facts> = {
  name: 'one',
  title: 'One',
  needs: [],
  when: ({ shows }) => shows,
  steps: () => [],
};

const rule = (more: Partial<RuleTemplate<Facts>>): RuleTemplate<Facts> =>
  ruleOf<Facts>()({ topic: 'topic', title: 'It holds', select: () => [], check: () => [], ...more });

const platform = { source: { document: 'platform', section: '1' }, covers: ['X-31'] };
const own = { source: { document: 'method', section: '2' }, covers: ['E-01'] };

test('a rule stands on the word of the method, else of the platform, else a contract does not have it', () => {
  const [ownFirst] = rulesOf(instance(true), [rule({ cites: platform })], { topic: own });
  assert.deepEqual([ownFirst?.id, ownFirst?.source, ownFirst?.covers], ['a/b/topic', own.source, own.covers]);
  assert.deepEqual(rulesOf(instance(true), [rule({ cites: platform })])[0]?.source, platform.source);
  assert.deepEqual(rulesOf(instance(true), [rule({})]), []);
});

test('the level of a rule is that of the rows that it covers, for its party and method', () => {
  const level = (covers: readonly string[], scope?: Instance<Facts>['scope']) =>
    rulesOf({ ...instance(true), ...(scope ? { scope } : {}) }, [rule({ cites: { ...platform, covers } })])[0]?.level;
  assert.equal(level(['X-31']), 'must');
  assert.equal(level(['X-47']), 'should');
  assert.equal(level(['X-01']), 'should');
  assert.equal(level(['E-01'], { method: 'promptpay', channel: 'display' }), 'must');
  assert.equal(level(['E-01'], { method: 'thai-qr', channel: 'redirect' }), 'should');
  assert.throws(() => level(['X-00']), /X-00/);
});

test('facts fill in titles and offers', () => {
  const template = rule({
    cites: platform,
    title: ({ shows }) => `It shows: ${shows}`,
    offers: ({ shows }) => (shows ? ['log'] : []),
  });
  const [made] = rulesOf(instance(true), [template]);
  assert.deepEqual([made?.title, made?.offers], ['It shows: true', ['log']]);
});

test('a contract has the scenarios that make sense for its facts, and names them in its rules', () => {
  const [made] = rulesOf(instance(true), [rule({ cites: platform, scenarios: [scenario] })]);
  assert.deepEqual(made?.scenarios, ['a/b/one']);
  assert.deepEqual(
    scenariosOf(instance(true), [scenario]).map(({ id }) => id),
    ['a/b/one'],
  );
  assert.deepEqual(scenariosOf(instance(false), [scenario]), []);
});

test('a citation for no rule, and a rule that no scenario can show, are faults of the kit', () => {
  assert.throws(() => rulesOf(instance(true), [rule({})], { tpoic: own }), /cites a document for tpoic/);
  assert.throws(
    () => rulesOf(instance(false), [rule({ cites: platform, scenarios: [scenario] })]),
    /no scenario that shows it/,
  );
});
