import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import type { Json, JsonObject } from '#core/json';
import type { Evidence, Report, Scenario } from '#core/model';
import type { CallbackSuccess, StoredEvidence, StoredReport, StoredScenario } from '#schemas/generated/types';
import { rewritten } from '#schemas/generation/rewritten';
import { cases } from './cases.ts';

// Any JSON is left as it is: it has no end.
type Frozen<T> = Json extends T
  ? T
  : JsonObject extends T
    ? T
    : T extends (infer Item)[]
      ? readonly Frozen<Item>[]
      : T extends object
        ? { readonly [Name in keyof T]: Frozen<T[Name]> }
        : T;

type Keyless = Omit<Evidence, 'projects' | 'secrets'> & {
  readonly secrets?: readonly '[redacted]'[];
  readonly projects: Readonly<
    Record<string, Omit<Evidence['projects'][string], 'key'> & { readonly key: '[redacted]' }>
  >;
};

type Same<Left, Right> = [Left, Right] extends [Right, Left] ? true : [Left, Right];

test('the schemas of stored runs and the nouns of the core are the same shapes', () => {
  // Checked by the compiler: a member that only one side has is an error here.
  const same: [
    Same<Report, Frozen<StoredReport>>,
    Same<Scenario, Frozen<StoredScenario>>,
    Same<Keyless, Frozen<StoredEvidence>>,
  ] = [true, true, true];
  assert.equal(same.length, 3);
});

test('a printed callback has the generated type', () => {
  const one = cases.find(({ id }) => id === 'thai-qr/page/success/whole-signature');
  const callback = one?.value as unknown as CallbackSuccess;
  assert.equal(callback.payment.sum.amount, 10_000);
  assert.equal(callback.operation.code, '0');
});

test('code of another make than the compiler writes today is refused', () => {
  assert.throws(() => rewritten('if (vErrors) vErrors.push(err0);'), /ajv writes other code/);
});
