import assert from 'node:assert/strict';
import { test } from '@playwright/test';
import { merchantContracts } from '#contracts/merchant/contract';
import type { Report } from '#core/model';
import { html } from '#reports/html/page';
import { inspect } from '#run/inspect';
import { referenceMerchantInProcess } from '#targets/merchant/client/target';
import { merchantDefects } from '#targets/merchant/defects/all';
import { compliant } from '#targets/merchant/reference/compliant';
import { merchantVariants } from '#targets/merchant/variants/all';
import { SHORT, shortenedTo, topicOf } from './judged.ts';

/** What a merchant comes to in the scenarios of these rules. */
async function reportOn(id: string, topics: readonly string[]): Promise<Report> {
  const one = [...merchantDefects, ...merchantVariants].find((other) => other.id === id);
  assert.equal(one === undefined, id === 'reference', id);
  const target = await referenceMerchantInProcess(one?.behaviour(compliant), SHORT);
  const contracts = merchantContracts.slice(0, 2).map((contract) => shortenedTo(topics, contract));
  const { report } = await inspect(target, contracts, { seed: 1, strict: false });
  await target.close();
  return report;
}

/** Of each defect: the rules whose scenarios show it, the kind of its deviation, how often it is seen, and the scenarios of the first and the worst case. */
const SEEN: Readonly<
  Record<string, readonly [topics: readonly string[], kind: string, count: number, first: string, worst: string]>
> = {
  'never-credits': [['success-credited', 'other-amount-credited'], 'lost', 4, 'paid', 'paid'],
  'believes-unsigned': [['unsigned-not-believed'], 'unexpected', 2, 'unsigned', 'unsigned'],
  'credits-what-was-asked': [['other-amount-credited'], 'unexpected', 6, 'other-amount-paid', 'other-amount-paid'],
  'credits-each-time': [['credited-once', 'credited-once-at-once'], 'duplicated', 14, 'repeated', 'at-once'],
};

for (const [id, [topics, kind, count, first, worst]] of Object.entries(SEEN))
  test(`what ${id} comes to is named ${kind}, counted, and kept in its first and its worst case`, async () => {
    const report = await reportOn(id, topics);
    const all = report.deviations ?? [];
    const one = all.find((other) => other.id === kind);
    assert.deepEqual(
      [one?.count, topicOf(one?.first?.scenario ?? ''), topicOf(one?.worst?.scenario ?? '')],
      [count, first, worst],
    );
    assert.ok((one?.worst?.satang ?? 0) >= (one?.first?.satang ?? 0));
    assert.ok(one?.first?.scenario.startsWith('merchant/promptpay/redirect/'), 'the first contract has the first case');
    const others = all.filter((other) => other !== one && other.id !== 'recovered');
    assert.deepEqual(
      others.map((other) => [other.count, other.first, other.worst]),
      [
        [0, null, null],
        [0, null, null],
      ],
    );
    assert.ok(html(report).includes(one?.worst?.actual ?? 'nothing'), 'the page shows the worst case');
  });

test('books that may be as they are deviate in nothing', async () => {
  const topics = ['success-credited', 'other-currency-not-credited', 'confused-types-not-believed', 'credited-once'];
  for (const id of ['reference', 'any-signature', 'credits-any-type', 'credits-other-currencies', 'texts-of-digits']) {
    const { deviations = [] } = await reportOn(id, topics);
    assert.deepEqual(
      deviations.map((one) => [one.id, one.count]),
      ['lost', 'unexpected', 'duplicated', 'recovered'].map((kind) => [kind, 0]),
      id,
    );
  }
});
