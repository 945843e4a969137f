import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { test } from '@playwright/test';
import { writeReport } from '#reports/write';
import { evidenceOnDisk } from '#run/evidence-store';
import { inspect } from '#run/inspect';
import { gatewayOverHttp } from '#targets/gateway/client/target';
import { servedGateway } from '#targets/gateway/reference/served';
import { runBrowser } from '#targets/payment-page/client/browser/run-browser';
import { pageDefects } from '#targets/payment-page/defects/all';
import { compliantPage } from '#targets/payment-page/reference/behaviour';
import { contractOf, only } from './judged.ts';

test.describe.configure({ timeout: 120_000 });

/** The files of a ZIP archive, by its directory. */
function unzipped(bytes: Buffer): Readonly<Record<string, string>> {
  const end = bytes.lastIndexOf('PK\x05\x06');
  const files: Record<string, string> = {};
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [packed, , long] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24), bytes.readUInt16LE(at + 28)];
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26);
    const name = bytes.subarray(at + 46, at + 46 + long).toString();
    files[name] = inflateRawSync(bytes.subarray(from, from + packed)).toString('latin1');
    at += 46 + long;
  }
  return files;
}

/** A report on a page with a defect, with evidence on disk; and the keys that it must not show. */
async function reported(id: string, scenarios: readonly string[]) {
  const out = test.info().outputPath('out');
  const defect = pageDefects.find((one) => one.id === id);
  assert.ok(defect?.behaviour);
  const served = await servedGateway({ page: { ...compliantPage, ...defect.behaviour(compliantPage) } });
  const browser = runBrowser();
  const target = await gatewayOverHttp({ ...served, browser });
  const contract = only(contractOf(defect.of), scenarios);
  const { report, secrets } = await inspect(target, [contract], { seed: 1, strict: false, store: evidenceOnDisk(out) });
  await writeReport(report, { out, secrets });
  await Promise.all([target.close(), served.close(), browser.close()]);
  return { out, report, secrets };
}

test('a scenario in which a rule failed has a trace without keys and signatures, which the report links', async () => {
  const { out, report, secrets } = await reported('key-in-source', ['paid', 'by-widget']);
  const [failed, passed] = ['paid', 'by-widget'].map((name) =>
    report.scenarios.find(({ id }) => id.endsWith(`/${name}`)),
  );
  assert.ok(failed?.trace && failed.evidence && passed);
  assert.equal(passed.trace, undefined);
  assert.ok(readFileSync(join(out, 'report.html'), 'utf8').includes(`<a href="${failed.trace}">`));
  const files = unzipped(readFileSync(join(out, failed.trace)));
  const whole = Object.values(files).join('\n');
  const evidence = JSON.parse(readFileSync(join(out, failed.evidence), 'utf8'));
  const signatures = evidence.events.flatMap(({ sent }: { sent?: { signature?: string } }) => sent?.signature ?? []);
  assert.ok(secrets.length > 0 && signatures.length > 0);
  for (const secret of [...secrets, ...signatures])
    for (const spelled of [
      secret,
      encodeURIComponent(secret),
      Buffer.from(secret).toString('base64').replaceAll('=', ''),
    ])
      assert.ok(!whole.includes(spelled), spelled);
  const lines = (files['trace.trace'] ?? '')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.ok(lines.some(({ error }) => error?.message.includes('key-not-leaked')));
  assert.ok(lines.some(({ snapshot }) => JSON.stringify(snapshot?.html ?? '').includes('12,345.67 THB')));
  assert.ok((files['trace.network'] ?? '').includes('page.css'));
  assert.ok(lines.some(({ file }) => file in files));
  assert.ok(existsSync(join(out, failed.evidence)));
});
