import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { openPoint } from '#contracts/register/open-points';
import { type Party, type Requirement, requirements } from '#contracts/register/requirements/index';
import { type DocumentId, sources } from '#contracts/register/sources';

const PARTIES: readonly Party[] = [
  'gateway',
  'payment-page',
  'merchant',
  'sdk',
  'alert-bank',
  'alert-biller',
  'provider',
  'customer',
];

/** The method of which a document speaks; the others speak of all, or of none. */
const METHODS: Partial<Record<DocumentId, Requirement['method']>> = {
  'ecommpay-promptpay-en': 'promptpay',
  'ecommpay-promptpay-ru': 'promptpay',
  'ecommpay-thai-qr-en': 'thai-qr',
  'monetix-bank-transfer-thailand-en': 'bank-transfer-thailand',
};

test('every row names the parties that it obliges, each once', () => {
  for (const { id, obliges } of requirements) {
    assert.ok(obliges.length > 0 && new Set(obliges).size === obliges.length, id);
    for (const party of obliges) assert.ok(PARTIES.includes(party), `${id} obliges ${party}`);
  }
});

test('a row says what it stands on, and only what is stated or settled is a must', () => {
  for (const { id, basis, level } of requirements) {
    assert.ok(['stated', 'example', 'inferred', 'sibling', 'protocol'].includes(basis), id);
    assert.ok(['must', 'should'].includes(level), id);
    if (level === 'must') assert.ok(basis === 'stated' || basis === 'protocol', `${id} is ${basis} and a must`);
  }
});

test('what “can be”, is so “by default” or stands “for example” is no must', () => {
  for (const { id, statement, level } of requirements)
    if (/\b(can be|can have|can tell|by default|for example)\b/i.test(statement)) assert.equal(level, 'should', id);
});

test('a page of others states something only where a pinned document links to it, by the platform’s own words', () => {
  for (const { id, document, basis, confidence } of requirements) {
    const source = sources[document];
    if (source.kind !== 'linked') {
      assert.equal(confidence, undefined, id);
      continue;
    }
    assert.ok(confidence !== undefined, `${id} says on whose word`);
    if (basis !== 'stated') continue;
    assert.ok(source.invoked, `${id} stands on a page to which no document links`);
    assert.ok(confidence === 'documentation' || confidence === 'anonymised copy', id);
  }
});

test('the target protocol, and it alone, is a source of its own, and only its rows name claims', () => {
  for (const { id, document, basis, claims } of requirements) {
    assert.equal(basis === 'protocol', document === 'target-protocol', id);
    if (claims) assert.ok(basis === 'protocol' && claims.length > 0, id);
  }
});

test('a level of a party’s own belongs to a party that is obliged, and differs from the row’s', () => {
  for (const { id, obliges, level, levels = {} } of requirements)
    for (const [party, own] of Object.entries(levels)) {
      assert.ok(obliges.includes(party as Party), `${id} does not oblige ${party}`);
      assert.notEqual(own, level, id);
    }
});

test('a row of a document of a method names this method, its channels and its interfaces', () => {
  for (const { id, document, section, method, channel, interface: own } of requirements) {
    const only = METHODS[document];
    if (only) assert.equal(method, only, id);
    if (/Channel 1|Канал 1/.test(section)) assert.equal(channel, 'redirect', id);
    if (/Channel 2|Канал 2/.test(section)) assert.equal(channel, 'display', id);
    if (/by using Payment Page|через Payment Page/.test(section)) assert.equal(own, 'page', id);
    if (/by using Gate|через Gate/.test(section)) assert.equal(own, 'gate', id);
    if (channel === 'display') assert.equal(method, 'promptpay', id);
  }
});

test('no party of the platform is obliged by a row of the other interface', () => {
  for (const { id, obliges, interface: own } of requirements) {
    if (own === 'page') assert.ok(!obliges.includes('gateway'), id);
    if (own === 'gate') assert.ok(!obliges.includes('payment-page'), id);
  }
});

test('an exclusion has a class and a reason; an open point and a contradiction are named in it', () => {
  const classes = ['not-observable', 'informative', 'another-party', 'contradicted', 'open-point'];
  for (const { id, excluded } of requirements) {
    if (!excluded) continue;
    assert.ok(classes.includes(excluded.class), id);
    assert.match(excluded.reason, /\S+ \S+ .*\.$/, id);
    if (excluded.class === 'contradicted') assert.match(excluded.reason, /[A-Z]{2}-\d+/, id);
    const point = /AMB-[a-z-]+/.exec(excluded.reason)?.[0];
    if (excluded.class === 'open-point') assert.ok(point && openPoint(point), id);
  }
});
