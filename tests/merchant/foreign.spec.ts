import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from '@playwright/test';
import { merchantContracts } from '#contracts/merchant/contract';
import { outcomeOf } from '#core/evaluate';
import { merchantOverHttp } from '#targets/merchant/client/target';
import { flaskShop, phpShop, type Shop } from './foreign.ts';
import { judged, rulesWith, SHORT, shortenedTo, topicOf } from './judged.ts';

const hasFlask = spawnSync('python3', ['-c', 'import flask']).status === 0;
const hasPhp = spawnSync('php', ['-r', 'exit(class_exists("SQLite3") ? 0 : 1);']).status === 0;

/** The method that shows a code. */
const DISPLAY = merchantContracts.filter(({ id }) => id === 'merchant/promptpay/display');

/** Judges a shop, and ends it. */
async function verdictsOn(shop: Shop, contracts = DISPLAY, limits = {}) {
  try {
    return await judged(await merchantOverHttp({ control: shop.control, ...limits }), contracts);
  } finally {
    shop.end();
  }
}

test('a shop of Flask and SQLite, written from the documents, is conformant', async () => {
  test.skip(!hasFlask, 'python3-flask is not installed');
  const verdicts = await verdictsOn(await flaskShop());
  assert.deepEqual(rulesWith(verdicts, 'fail'), []);
  assert.equal(outcomeOf(verdicts), 'conformant');
});

test('a shop of PHP and SQLite without a clock, written from the documents, is conformant', async () => {
  test.skip(!hasPhp, 'php-cli or php-sqlite3 is not installed');
  const verdicts = await verdictsOn(await phpShop());
  assert.deepEqual(rulesWith(verdicts, 'fail'), []);
  assert.deepEqual(rulesWith(verdicts, 'unproven'), []);
  assert.equal(outcomeOf(verdicts), 'conformant');
});

/** The faults that the shop of PHP can be given, and the rules that fail in the scenarios of those rules. */
const FAULTS: Readonly<Record<string, readonly string[]>> = {
  'believes-unsigned': ['unsigned-not-believed', 'forgery-not-acknowledged'],
  'credits-again': ['credited-once', 'credited-once-at-once'],
  'credits-instructions': ['instruction-credits-nothing', 'credited-what-was-paid', 'decline-declined'],
  'credits-what-was-asked': ['other-amount-credited'],
  races: ['credited-once-at-once'],
};

for (const [fault, caughtBy] of Object.entries(FAULTS))
  test(`a shop of PHP that ${fault.replaceAll('-', ' ')} is caught`, async () => {
    test.skip(!hasPhp, 'php-cli or php-sqlite3 is not installed');
    const contracts = DISPLAY.map((one) => shortenedTo(caughtBy, one));
    const verdicts = await verdictsOn(await phpShop(fault), contracts, { limits: SHORT });
    const failed = rulesWith(verdicts, 'fail').map(topicOf);
    for (const topic of caughtBy) assert.ok(failed.includes(topic), `${topic}: ${failed}`);
    assert.equal(outcomeOf(verdicts), 'not-conformant');
  });
