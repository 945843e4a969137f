import { strict as assert } from 'node:assert';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { emptyDirectory, tpc } from './tpc.ts';

const KEY = 'a key for envelopes';

function file(value: unknown): string {
  const path = join(emptyDirectory(), 'message.json');
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
}

/** Each command is a process of its own, and a busy machine starts few of them a second. */
test.describe.configure({ timeout: 180_000 });

test('verify, explain-signature and validate take a message out of its envelope and say so', async () => {
  const callback = JSON.parse(
    (await tpc(['sign', file({ project_id: 1, payment: { id: 'p', status: 'success' } })], { TPC_KEY: KEY })).out,
  );
  const wrapped = file({ headers: {}, body: JSON.stringify(callback) });
  const verified = await tpc(['verify', wrapped], { TPC_KEY: KEY });
  assert.equal(verified.code, 0, verified.out);
  assert.match(verified.out, /^unwrapped: the message stands in an envelope of headers, body, at \/body\nvalid\n$/);
  const explained = await tpc(['explain-signature', wrapped, '--json'], { TPC_KEY: KEY });
  assert.deepEqual(JSON.parse(explained.out).unwrapped, [{ what: 'an envelope of headers, body', at: '/body' }]);
  const two = file(`${JSON.stringify(callback)}\n${JSON.stringify({ ...callback, signature: 'x' })}\n`);
  const lines = await tpc(['verify', two], { TPC_KEY: KEY });
  assert.equal(lines.code, 1);
  assert.match(lines.out, /line 1, character 1\nvalid\n.*line 2, character 1\nnot valid/);
  assert.match((await tpc(['sign', two], { TPC_KEY: KEY })).err, /holds 2 messages/);
  const elsewhere = file({ project_id: 1, payment: { signature: callback.signature } });
  assert.match((await tpc(['verify', elsewhere], { TPC_KEY: KEY })).out, /one stands at \/payment\/signature/);
});

test('validate recognises a message and says as what', async () => {
  const { out } = await tpc(['generate', 'gate/callback-success', '--count', '1']);
  const good = JSON.parse(out).value;
  const fits = await tpc(['validate', file(`POST /cb HTTP/1.1\n\n${JSON.stringify(good)}`)]);
  assert.equal(fits.code, 0, fits.out);
  assert.match(fits.out, /recognised as a callback of a successful payment \(gate\/callback-success\)\nfits/);
  const bad = await tpc(['validate', file({ ...good, operation: { ...good.operation, code: 7 } })]);
  assert.equal(bad.code, 1);
  assert.match(bad.out, /\/operation\/code: expected/);
  const dated = (date: string) =>
    tpc(['validate', file({ ...good, payment: { ...good.payment, date } }), '--schema', 'gate/callback-success']);
  const noDay = await dated('2026-02-31T10:00:00+0000');
  assert.equal(noDay.code, 1);
  assert.match(noDay.out, /\/payment\/date: expected day of the calendar/);
  const buddhist = await dated('2569-01-05T10:00:00+0000');
  assert.equal(buddhist.code, 1);
  assert.match(buddhist.out, /\/payment\/date: the year is 543 too late/);
  assert.equal((await dated(good.payment.date.replace(/[+-]\d\d:?\d\d$/, 'Z'))).code, 0);
  const unknown = await tpc(['validate', file({ weather: 'hot' })]);
  assert.equal(unknown.code, 2);
  assert.match(unknown.err, /name it with --schema/);
});
