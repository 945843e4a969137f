import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { outcomeOf } from '#core/evaluate';
import type { Party } from '#core/http';
import { deliveredTo, gatewayInProcess } from '#targets/gateway/client/target';
import { degenerate } from '#targets/gateway/defects/degenerate';
import { referenceGateway } from '#targets/gateway/reference/gateway';
import { judged } from './judged.ts';

/** Whoever says nothing of use tells no secret either. */
const NO_SECRET = ['key-not-leaked'];

/** What a degenerate gateway may earn: its acceptances, or its refusals, are well-formed, and nothing else. */
const EARNED: Readonly<Record<string, readonly string[]>> = {
  'accepts everything': [
    'acceptance-reply',
    'accepts-purchase',
    'amounts-within-limits',
    'delay-allowed',
    'genuine-combined',
    'genuine-id-in-reply',
    'genuine-integers',
    'genuine-spellings',
    'genuine-texts',
    'genuine-values',
    'key-not-leaked',
    'payment-id-per-project',
    'set-limits-accepted',
  ],
  'refuses everything': ['key-not-leaked', 'refusal-reply', 'refused-is-over', 'refused-is-unsent'],
};

for (const [name, party] of Object.entries(degenerate))
  test(`a gateway that ${name} is not conformant, and earns nothing that it does not do`, async () => {
    const target = await gatewayInProcess(name, ({ party: listener }) => besideControl(party, deliveredTo(listener)));
    const verdicts = await judged(target);
    assert.equal(outcomeOf(verdicts), 'not-conformant');
    const passed = verdicts
      .filter(({ outcome, level }) => outcome === 'pass' && level === 'must')
      .map(({ rule }) => rule.split('/').at(-1));
    assert.deepEqual([...new Set(passed)].sort(), EARNED[name] ?? NO_SECRET);
  });

/** A control API that works beside a payment API that does one thing only. */
function besideControl(payment: Party, deliver: ReturnType<typeof deliveredTo>) {
  const { control, close } = referenceGateway({ deliver });
  return { payment, control, close };
}
