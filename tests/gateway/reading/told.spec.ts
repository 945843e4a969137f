import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { gatewayDefects } from '#targets/gateway/defects/all';
import { compliant } from '#targets/gateway/reference/compliant';
import { judgedReference, methodContracts } from '../judged.ts';

/** What a reader is told of a fault, to the letter: the times in it are what the platform is held to. */
const TOLD: readonly (readonly [defect: string, topic: string, expected: string, actual: string])[] = [
  [
    'retry-five-attempts',
    'callback-repeated',
    'attempt 6 10 s after the one before it (± 1.5 s)',
    'only 5 attempts in all',
  ],
  [
    'retry-gaps-10-s',
    'callback-repeated',
    'attempt 7 84.049 s after the one before it (± 1.5 s)',
    'not then: 0 s after it or later',
  ],
  [
    'never-retried',
    'callback-given-up',
    '115 attempts in 9 days, or more of either',
    '1 attempts, the last between 0.0 and 0.0 days after the first',
  ],
  [
    'retry-two-hourly',
    'callback-given-up',
    'attempt 26 about 0.0 days after the first',
    'attempt 26 between 1.0 and 2.0 days after it',
  ],
  [
    'intermediate-after-final',
    'callback-delay',
    'the final callback 60 s after the result',
    'between 0 s and 0 s after it',
  ],
  [
    'qr-lifetime-shorter',
    'payable-in-time',
    'success: paid a second before the end (6 minutes)',
    'payment.status "decline"',
  ],
  ['retried-after-200', 'callback-taken', '2 further attempts at most after the answer 200', 'further attempt 3'],
];

for (const [id, topic, expected, actual] of TOLD)
  test(`of ${id} it is told what ${topic} expected and saw`, async () => {
    const [first] = methodContracts;
    const defect = gatewayDefects.find((one) => one.id === id);
    assert.ok(first && defect);
    const verdicts = await judgedReference(defect.behaviour(compliant), [first]);
    const { problems = [] } = verdicts.find(({ rule }) => rule === `${first.contract.id}/${topic}`) ?? {};
    assert.deepEqual([problems[0]?.expected, problems[0]?.actual], [expected, actual]);
  });
