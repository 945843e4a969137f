import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { mismatch, partyOf } from '#contracts/register/coverage';
import { binding, levelOf } from '#contracts/register/level';
import type { Requirement } from '#contracts/register/requirements/index';

const stated: Requirement = {
  id: 'E-900',
  document: 'ecommpay-promptpay-en',
  section: 'Overview',
  statement: 'The platform does it.',
  obliges: ['gateway'],
  level: 'must',
  basis: 'stated',
};
const redirect = { method: 'promptpay', channel: 'redirect' };
const display = { method: 'promptpay', channel: 'display' };
const thaiQr = { method: 'thai-qr', channel: 'redirect' };

test('a row that is stated and a must makes a must', () => {
  assert.equal(levelOf([stated], 'gateway', redirect), 'must');
  assert.deepEqual(binding([stated], 'gateway', redirect), [stated]);
});

test('no row, or one that is advice, makes a should', () => {
  assert.equal(levelOf([], 'gateway', redirect), 'should');
  assert.equal(levelOf([{ ...stated, level: 'should' }], 'gateway', redirect), 'should');
});

test('an example, an inference and another document make a should, the target protocol a must', () => {
  assert.equal(levelOf([{ ...stated, basis: 'example' }], 'gateway', redirect), 'should');
  assert.equal(levelOf([{ ...stated, basis: 'inferred' }], 'gateway', redirect), 'should');
  assert.equal(levelOf([{ ...stated, basis: 'sibling' }], 'gateway', redirect), 'should');
  assert.equal(levelOf([{ ...stated, basis: 'protocol' }], 'gateway', redirect), 'must');
});

test('a row makes a must for the parties that it obliges alone', () => {
  assert.equal(levelOf([stated], 'merchant', redirect), 'should');
  assert.equal(levelOf([{ ...stated, obliges: ['merchant', 'gateway'] }], 'merchant', redirect), 'must');
});

test('a party may be bound less than the others', () => {
  const row: Requirement = { ...stated, obliges: ['merchant', 'gateway'], levels: { gateway: 'should' } };
  assert.equal(levelOf([row], 'merchant', redirect), 'must');
  assert.equal(levelOf([row], 'gateway', redirect), 'should');
});

test('a row of a method makes a must for this method alone, one of a channel for this channel alone', () => {
  const promptpay: Requirement = { ...stated, method: 'promptpay' };
  assert.equal(levelOf([promptpay], 'gateway', redirect), 'must');
  assert.equal(levelOf([promptpay], 'gateway', display), 'must');
  assert.equal(levelOf([promptpay], 'gateway', thaiQr), 'should');
  assert.equal(levelOf([{ ...promptpay, channel: 'display' }], 'gateway', display), 'must');
  assert.equal(levelOf([{ ...promptpay, channel: 'display' }], 'gateway', redirect), 'should');
});

test('a rule of no one method is bound by the rows of any', () => {
  assert.equal(levelOf([{ ...stated, obliges: ['sdk'], method: 'thai-qr' }], 'sdk'), 'must');
});

test('a row of Payment Page binds the page and not Gate, and the other way round', () => {
  const page: Requirement = { ...stated, obliges: ['gateway', 'payment-page', 'merchant'], interface: 'page' };
  assert.equal(levelOf([page], 'payment-page', redirect), 'must');
  assert.equal(levelOf([page], 'gateway', redirect), 'should');
  assert.equal(levelOf([page], 'merchant', redirect), 'must');
  assert.equal(levelOf([{ ...page, interface: 'gate' }], 'payment-page', redirect), 'should');
});

test('one binding row among others is enough, and is named', () => {
  const advice: Requirement = { ...stated, id: 'E-901', level: 'should' };
  assert.equal(levelOf([advice, stated], 'gateway', redirect), 'must');
  assert.deepEqual(
    binding([advice, stated], 'gateway', redirect).map(({ id }) => id),
    ['E-900'],
  );
});

test('what is wrong with a mapping is said', () => {
  const row: Requirement = { ...stated, method: 'promptpay', channel: 'redirect', interface: 'gate' };
  assert.equal(mismatch(row, { party: 'gateway', scope: redirect }), null);
  assert.equal(mismatch(row, { party: 'sdk' }), 'party');
  assert.equal(mismatch(row, { party: 'gateway', scope: thaiQr }), 'method');
  assert.equal(mismatch(row, { party: 'gateway', scope: display }), 'channel');
  assert.equal(mismatch({ ...row, interface: 'page' }, { party: 'gateway', scope: redirect }), 'interface');
});

test('a rule judges the party of its kind, and Payment Page where its id says so', () => {
  assert.equal(partyOf({ id: 'thai-qr/redirect/threshold', judges: 'gateway' }), 'gateway');
  assert.equal(partyOf({ id: 'payment-page/thai-qr/redirect/result', judges: 'gateway' }), 'payment-page');
  assert.equal(partyOf({ id: 'merchant/thai-qr/redirect/credited-once', judges: 'merchant' }), 'merchant');
});
