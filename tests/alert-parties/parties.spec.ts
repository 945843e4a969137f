import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { afterNow, alertId, requestFields } from '#contracts/alert/fields';
import { alertBiller } from '#contracts/alert-biller/contract';
import {
  biller,
  citizen,
  configure,
  decide,
  deliver,
  look,
  mobile,
  otherSender,
  pair,
  sender,
  wait,
} from '#contracts/alert-biller/steps';
import { labels, named } from '#contracts/labels';
import { isObject } from '#core/json';
import type { Scenario, Verdict } from '#core/model';
import { HOUR } from '#core/time';
import { bankDefects } from '#targets/alert-bank/defects/all';
import { compliant as compliantBank } from '#targets/alert-bank/reference/compliant';
import { billerDefects } from '#targets/alert-biller/defects/all';
import { compliant as compliantBiller } from '#targets/alert-biller/reference/compliant';
import { failedTopics, topicOf } from '../alert-biller/judged.ts';
import type { Parties } from './field.ts';
import { played } from './play.ts';

/** Rules that hold in any scenario whatever: those of what is kept, told and shown. */
const ANYWHERE = [
  'alert-kept',
  'alert-content-kept',
  'undecided-is-received',
  'decision-told',
  'told-once',
  'told-after-decision-only',
  'confirmed-by-bank-only',
  'decision-shown',
  'request-once',
  'bank-request',
  'bank-headers',
];

const rulesOf = (topics: readonly string[]) =>
  alertBiller.rules.map(({ id }) => id).filter((id) => topics.includes(topicOf(id)));

const { owed, accept, before, after, seen } = labels('owed', 'accept', 'before', 'after', 'seen');

/** The biller asks itself for money in an hour, gets the alert, accepts it, and learns of that as the sender. */
const loop: Scenario = {
  id: 'alert-biller/whole-loop',
  title: 'A request of the biller that comes back to it as an alert',
  needs: [],
  steps: [
    configure('token', mobile, citizen),
    biller(
      'request',
      owed,
      requestFields(owed, { sender: mobile, receiver: citizen }, { instruction_at: afterNow(HOUR) }),
    ),
    biller('requested', before, { transaction_id: alertId(owed) }),
    wait(2 * HOUR),
    look(seen, owed),
    decide(accept, owed, 'accept'),
    wait(HOUR),
    biller('requested', after, { transaction_id: alertId(owed) }),
  ],
  for: rulesOf(ANYWHERE),
};

/** A sender that is blocked and unblocked, whose requests the bank holds back meanwhile. */
const blocked: Scenario = {
  id: 'alert-biller/blocked-and-unblocked',
  title: 'Requests of a sender that is blocked, and of another one',
  needs: [],
  steps: [
    configure('basic', mobile, citizen),
    biller('block', named('block', 'shop'), pair(mobile, sender)),
    deliver(named('of', 'blocked')),
    deliver(named('of', 'other'), { from: otherSender }),
    biller('unblock', named('unblock', 'shop'), pair(mobile, sender)),
    deliver(named('of', 'unblocked')),
    look(named('look', 'unblocked'), named('of', 'unblocked')),
  ],
  for: rulesOf(ANYWHERE),
};

/** Scenarios in which neither the bank is told to fail nor an alert is forged. */
const NAMES = ['genuine-alerts', 'every-decision', 'decided-at-once', 'time-passes', 'blocked-pairs', 'request-times'];
const scenarios = alertBiller.scenarios.filter(({ id }) => NAMES.includes(topicOf(id)));

const play = (parties?: Parties) => played([...scenarios, blocked, loop], parties);

const proven = (verdicts: readonly Verdict[]) => verdicts.filter(({ subjects }) => subjects > 0).length;

test('the reference bank and the reference biller play against each other, and each keeps its contract', async () => {
  const { bank, biller: ofBiller, last } = await play();
  assert.deepEqual([failedTopics(bank), failedTopics(ofBiller)], [[], []]);
  assert.ok(
    proven(bank) >= 12 && proven(ofBiller) >= 30,
    `${proven(bank)} and ${proven(ofBiller)} rules saw something`,
  );
  const statuses = last.events.flatMap((event) =>
    event.kind === 'biller-call' && isObject(event.answer) ? [[event.as, event.answer.status ?? null]] : [],
  );
  assert.deepEqual(
    statuses.filter(([as]) => as !== accept && as !== owed),
    [
      [before, 'scheduled'],
      [seen, 'received'],
      [after, 'accepted'],
    ],
  );
});

test('what one of them does wrong is laid at its own door', async () => {
  const bankDefect = bankDefects.find(({ id }) => id === 'block-without-effect');
  const wrongBank = await play({ bank: bankDefect?.behaviour(compliantBank) });
  assert.ok(failedTopics(wrongBank.bank).length > 0);
  assert.deepEqual(failedTopics(wrongBank.biller), []);
  const billerDefect = billerDefects.find(({ id }) => id === 'told-twice');
  const wrongBiller = await play({ biller: billerDefect?.behaviour(compliantBiller) });
  assert.deepEqual(failedTopics(wrongBiller.bank), []);
  assert.deepEqual(failedTopics(wrongBiller.biller), billerDefect?.caughtBy.toSorted());
});
