import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { compliant } from '#targets/gateway/reference/compliant';
import { gatewayVariants } from '#targets/gateway/variants/all';
import { judgedReference, methodContracts } from '../judged.ts';

test('whether codes that the kit cannot read are of one purchase each is unproven, and said so', async () => {
  const svg = gatewayVariants.find(({ id }) => id === 'qr-svg');
  assert.ok(svg);
  const displayed = methodContracts.filter(({ contract }) => contract.id === 'promptpay/display');
  const verdicts = await judgedReference(svg.behaviour(compliant), displayed);
  const { outcome, because = '' } = verdicts.find(({ rule }) => rule === 'promptpay/display/qr-own') ?? {};
  assert.equal(outcome, 'unproven');
  assert.match(because, /the kit does not read image\/svg\+xml$/);
});
