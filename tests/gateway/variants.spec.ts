import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import { openPoint } from '#contracts/register/open-points';
import { MINUTE, SECOND } from '#core/time';
import type { Command } from '#generators/scenarios/series-commands';
import { referenceInProcess } from '#targets/gateway/client/target';
import { compliant } from '#targets/gateway/reference/compliant';
import { gatewayVariants } from '#targets/gateway/variants/all';
import type { Variant } from '#targets/gateway/variants/variant';
import { failedSequences, sequencesOf } from '../../bench/long/sequences.ts';
import { methodContracts, seen } from './judged.ts';

for (const variant of gatewayVariants)
  test(`${variant.id}: ${variant.title}`, async () => {
    const within = methodContracts.filter(({ method }) => variant.appliesTo(method));
    assert.notDeepEqual(within, []);
    const { verdicts, readings } = await seen(await referenceInProcess(variant.behaviour(compliant)), within);
    for (const reading of readingsOf(variant)) assert.ok(readings.has(reading), `${reading} is not reported`);
    const isOff = variant.reading === 'AMB-series-limited/off';
    const inapplicable = verdicts.filter(({ outcome }) => outcome === 'inapplicable').map(({ rule }) => topicOf(rule));
    const { unproven = [], inapplicable: excused = [] } = variant;
    if (isOff) assert.ok(inapplicable.every((topic) => OF_SERIES.test(topic)));
    else assert.deepEqual(new Set(inapplicable), new Set(excused));
    const unseen = verdicts.filter(({ rule, outcome }) => outcome === 'unproven' && unproven.includes(topicOf(rule)));
    assert.deepEqual(new Set(unseen.map(({ rule }) => topicOf(rule))), new Set(unproven));
    for (const { because } of unseen)
      assert.match(because, /the kit (does not read|reads)|did not happen in any of them/);
    const notPassed = verdicts.filter(
      (one) => (one.outcome === 'fail' || one.outcome === 'unproven') && !unseen.includes(one),
    );
    const inSequences = within.every(({ method }) => method.series) && !isOff ? await failedBySequences(variant) : [];
    assert.deepEqual(
      [...notPassed.map(({ rule, because, problems }) => ({ rule, because, problems })), ...inSequences],
      [],
    );
  });

test('every reading that a variant follows is in the register', () => {
  for (const variant of gatewayVariants)
    for (const reading of readingsOf(variant)) {
      const [point = '', name] = reading.split('/');
      assert.ok(
        openPoint(point).readings.some((one) => one.id === name),
        `${variant.id}: ${reading}`,
      );
    }
});

test('every reading of what Gate leaves open is followed by the reference or by a variant, or says why by none', async () => {
  const { readings } = await seen(await referenceInProcess(compliant));
  const followed = new Set([...readings, ...gatewayVariants.flatMap(readingsOf)]);
  const points = new Set(methodContracts.flatMap(({ contract }) => contract.ambiguities.map(({ id }) => id)));
  for (const point of points)
    for (const { id, unobserved } of openPoint(point).readings)
      assert.equal(followed.has(`${point}/${id}`), unobserved === undefined, `${point}/${id}`);
});

const readingsOf = ({ reading, also }: Variant): readonly string[] =>
  reading === undefined ? also : [reading, ...also];

/** The topics of rules on series. */
const OF_SERIES = /^(series-.*|equal-at-once|joins-after-success)$/;

const topicOf = (rule: string): string => rule.slice(rule.lastIndexOf('/') + 1);

const purchase = (amount: number): Command => ({ do: 'purchase', project: 0, customer: 0, amount });
const advance = (ms: number): Command => ({ do: 'advance', ms });

/** Amounts whose windows end one after the other, while the last one goes on. */
const OVERLAPPING = [
  purchase(50_000),
  advance(15 * MINUTE),
  purchase(80_000),
  advance(30 * MINUTE - 10 * SECOND),
  purchase(70_000),
  purchase(50_050),
];

/** The rules that fail a variant in sequences of purchases, some generated and one by hand. */
async function failedBySequences({ behaviour }: Variant) {
  return failedSequences(behaviour(compliant), [OVERLAPPING, ...sequencesOf(1, 60)]);
}
