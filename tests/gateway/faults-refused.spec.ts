import { strict as assert } from 'node:assert';
import { test } from '@playwright/test';
import * as fc from 'fast-check';
import { at, type Json, type JsonObject } from '#core/json';
import { breakMessage, faultsOf } from '#generators/faults/break-keyword';
import { breakSignature, signatureFaultsOf } from '#generators/faults/break-signature';
import { breakWire, wireFaultLabels } from '#generators/faults/break-wire';
import type { Fault } from '#generators/faults/fault';
import { saleRequestMessage, validSaleRequest } from '#generators/messages/requests';
import { type Method, methods } from '#schemas/methods';
import { referenceGateway } from '#targets/gateway/reference/gateway';

const KEY = 'a key for generated faults';
const PROJECT = 4711;

async function gatewayFor({ method, channel, path }: Method) {
  const { payment, control } = referenceGateway({ deliver: async () => 200 });
  const post = (where: string, bytes: Uint8Array, type = 'application/json') => ({
    method: 'POST',
    path: where,
    headers: { 'content-type': type },
    body: bytes,
  });
  const project = { project_id: PROJECT, key: KEY, method, channel };
  await control(post('/projects', Buffer.from(JSON.stringify(project))));
  return async (bytes: Uint8Array, type?: string) => (await payment(post(path, bytes, type))).status;
}

const one = <T>(arbitrary: fc.Arbitrary<T>, seed: number): T => fc.sample(arbitrary, { seed, numRuns: 1 })[0] as T;
const json = (message: JsonObject) => Buffer.from(JSON.stringify(message));

/**
 * Faults that the reference lets pass: further members that none of the five documents speaks of, whose forms only the
 * linked specification knows, and the content type, which no page makes a condition.
 */
const LET_PASS: readonly RegExp[] = [
  /#\/payment\/best_before:/,
  /#\/customer\/(phone|country):/,
  /#\/return_url(\/\w+)?:wrong-(type|pattern)$/,
  /#\/callback:wrong-type$/,
  /^wire#:(text-plain|form)$/,
];

/** The documents do not say whether a null stands for a member that may be missing. */
const isDecided =
  ({ pointer, operator }: Fault) =>
  ({ value }: { readonly value: Json }): boolean =>
    operator !== 'wrong-type' || at(value, pointer) !== null;

for (const method of methods)
  test(`the reference takes generated purchases for ${method.id}, and refuses each with one fault`, async () => {
    const options = { key: KEY, projectId: PROJECT };
    const message = saleRequestMessage(method, options);
    const ask = await gatewayFor(method);
    for (const baseline of fc.sample(validSaleRequest(method, options), { seed: 5, numRuns: 40 }))
      assert.equal(await ask(json(baseline)), 200, JSON.stringify(baseline));
    const faults = faultsOf(message.schema).filter(({ pointer }) => !pointer.startsWith('/general/signature'));
    const taken: string[] = [];
    for (const [seed, fault] of faults.entries()) {
      const { value } = one(breakMessage(message, fault, KEY).filter(isDecided(fault)), seed);
      if ((await ask(json(value as JsonObject))) < 400) taken.push(fault.id);
    }
    for (const [seed, fault] of signatureFaultsOf(message).entries())
      if (
        fault.receiver === 'must-refuse' &&
        (await ask(json(one(breakSignature(message, fault, KEY), seed).value as JsonObject))) < 400
      )
        taken.push(fault.id);
    for (const [seed, fault] of wireFaultLabels.entries()) {
      const { bytes, contentType } = one(breakWire(validSaleRequest(method, options), fault), seed);
      if ((await ask(bytes, contentType)) < 400) taken.push(fault.id);
    }
    assert.ok(faults.length > 20);
    assert.deepEqual(
      taken.filter((id) => !LET_PASS.some((pattern) => pattern.test(id))),
      [],
    );
  });
