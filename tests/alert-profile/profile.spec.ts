import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { test } from '@playwright/test';
import { edited, type Json } from '#core/json';
import { fromWire, toWire } from '#schemas/alert/mapping';
import { krungsriSimulated, type Profile, profileProblems } from '#schemas/alert/profile';
import { referenceBankInProcess } from '#targets/alert-bank/client/target';
import { bankDefects } from '#targets/alert-bank/defects/all';
import { compliant } from '#targets/alert-bank/reference/compliant';
import { judged } from '../alert-bank/judged.ts';

const text = readFileSync(new URL('other-bank.json', import.meta.url), 'utf8');
const other = JSON.parse(text) as Profile;

test('both profiles say all that the kit needs', () => {
  assert.deepEqual(profileProblems(krungsriSimulated), []);
  assert.deepEqual(profileProblems(other), []);
});

test('the second profile shares no name, path or literal with the embedded one but SCHD', () => {
  const values = (value: Json): readonly string[] =>
    typeof value === 'object' && value !== null
      ? Object.values(value).flatMap((one) => values(one as Json))
      : [String(value)];
  const words = ({ literals, operations, callback }: Profile) =>
    new Set([...values(literals as Json), ...values({ operations, body: callback.body } as unknown as Json)]);
  const shared = [...words(other)].filter((word) => words(krungsriSimulated).has(word));
  assert.deepEqual(shared.sort(), ['POST', 'SCHD', 'expires_at', 'reference']);
});

test('the reference bank passes every rule by the second profile too', async () => {
  const verdicts = await judged(await referenceBankInProcess({ profile: other }));
  assert.deepEqual(
    verdicts.filter(({ outcome }) => outcome !== 'pass').map(({ rule, because }) => `${rule} ${because}`),
    [],
  );
});

test('what a profile calls optional in alerts may be left out of them', async () => {
  const optional = ['sender_proxy_type', 'receiver_proxy_type', 'currency', 'instruction_at', 'expires_at'] as const;
  const profile: Profile = {
    ...krungsriSimulated,
    callback: { ...krungsriSimulated.callback, optional: [...optional, 'reference'] },
  };
  const few = bankDefects.find(({ id }) => id === 'alert-of-four-fields')?.behaviour(compliant);
  const verdicts = await judged(await referenceBankInProcess({ profile, ...(few && { behaviour: few }) }));
  assert.deepEqual(
    verdicts.filter(({ outcome }) => outcome !== 'pass').map(({ rule, outcome }) => `${rule} ${outcome}`),
    ['alert-bank/alert-complete unproven'],
  );
});

test('what is mapped to the wire and back is the same', () => {
  const fields = { transaction_id: 'a', sender_proxy_type: 'tax-id', amount: 5, reference: 'ค' };
  for (const { operations, literals } of [krungsriSimulated, other]) {
    const { request } = operations.initiation;
    assert.deepEqual(fromWire(toWire(fields, request, literals), request, literals), fields);
  }
});

for (const [what, edits, at] of [
  [
    'a needed field',
    [{ op: 'remove', at: '/operations/initiation/request/amount' }],
    '/operations/initiation/request/amount',
  ],
  ['a field of alerts', [{ op: 'remove', at: '/callback/body/transaction_id' }], '/callback/body/transaction_id'],
  ['an operation', [{ op: 'remove', at: '/operations/unblock' }], '/operations/unblock'],
] as const)
  test(`a profile without ${what} is told so`, () => {
    const found = profileProblems(edited(other as unknown as Json, edits));
    assert.ok(
      found.some((one) => one.at.startsWith(at) || at.startsWith(one.at)),
      JSON.stringify(found),
    );
  });

for (const [what, edit] of [
  ['two fields in one place', { op: 'set', at: '/operations/block/request/sender_proxy', value: '/me' }],
  ['one field inside another', { op: 'set', at: '/operations/block/request/sender_proxy', value: '/me/too' }],
  ['one word for two statuses', { op: 'set', at: '/literals/status/refused', value: 'OK' }],
  ['two operations at one address', { op: 'set', at: '/operations/unblock/path', value: '/rtp/block' }],
  ['another literal than SCHD', { op: 'set', at: '/literals/status/scheduled', value: 'LATER' }],
  ['a needed field that may be left out', { op: 'set', at: '/operations/initiation/optional', value: ['amount'] }],
] as const)
  test(`a profile with ${what} is refused`, () => {
    assert.notDeepEqual(profileProblems(edited(other as unknown as Json, [edit])), []);
  });
