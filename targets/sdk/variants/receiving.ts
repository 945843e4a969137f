import { at, isObject } from '#core/json';
import { readJson } from '#schemas/json/read';
import * as reference from '#targets/sdk/reference/module';
import { refusal, type SdkVariant, withoutNulls } from './variant.ts';

interface ReceiveParams {
  readonly body: string;
  readonly key: string;
}

/** Libraries that receive callbacks in another way. */
export const RECEIVING_VARIANTS: readonly SdkVariant[] = [
  {
    id: 'refuses-what-is-not-valid',
    title: 'Refuses a body whose signature is wrong in place of calling it invalid.',
    operations: () => ({
      verify: (asked: ReceiveParams) => orRefusal(reference.verify(asked)),
      handle_callback: (asked: ReceiveParams) => orRefusal(reference.handle_callback(asked)),
    }),
  },
  {
    id: 'calls-all-invalid',
    title: 'Calls invalid whatever is no JSON object or has members of other types.',
    operations: () => ({
      verify: (asked: ReceiveParams) => orInvalid(() => reference.verify(asked)),
      handle_callback: (asked: ReceiveParams) => orInvalid(() => reference.handle_callback(asked)),
    }),
  },
  {
    id: 'duplicates-refused',
    title: 'Refuses a body that names a member twice, or that two readers may understand differently.',
    operations: () => ({
      verify: (asked: ReceiveParams) => withoutDuplicates(asked, reference.verify),
      handle_callback: (asked: ReceiveParams) => withoutDuplicates(asked, reference.handle_callback),
    }),
  },
  {
    id: 'nulls-left-out',
    title: 'Leaves out what a callback lacks, and adds members of its own to what it reads.',
    operations: () => ({
      handle_callback: (asked: ReceiveParams) => {
        const answer = reference.handle_callback(asked);
        return answer.payment ? { valid: true, raw: asked.body, payment: withoutNulls({ ...answer.payment }) } : answer;
      },
    }),
  },
  {
    id: 'empty-payment-of-a-forgery',
    title: 'Gives an empty payment with a callback that is not valid.',
    operations: () => ({
      handle_callback: (asked: ReceiveParams) => {
        const answer = reference.handle_callback(asked);
        return answer.valid ? answer : { valid: false, payment: { id: null, status: null } };
      },
    }),
  },
  {
    id: 'other-empties-refused',
    title: 'Refuses a callback in which an empty list stands for an object, or an empty object for a list.',
    operations: () => ({
      verify: (asked: ReceiveParams) => withoutOtherEmpties(asked, reference.verify),
      handle_callback: (asked: ReceiveParams) => withoutOtherEmpties(asked, reference.handle_callback),
    }),
  },
  {
    id: 'asynchronous',
    title: 'Gives every answer a moment later.',
    operations: () => ({
      verify: async (asked: ReceiveParams) => later(() => reference.verify(asked)),
      handle_callback: async (asked: ReceiveParams) => later(() => reference.handle_callback(asked)),
    }),
  },
];

function orRefusal<T extends { readonly valid: boolean }>(answer: T): T {
  if (!answer.valid) throw refusal('the signature is wrong');
  return answer;
}

function orInvalid(run: () => object): object {
  try {
    return run();
  } catch {
    return { valid: false };
  }
}

const OBJECTS = ['/customer', '/account', '/operation/provider'];

function withoutOtherEmpties<T>(asked: ReceiveParams, run: (asked: ReceiveParams) => T): T {
  const read = readJson(Buffer.from(asked.body));
  const message = read.ok ? read.value : null;
  const errors = at(message, '/errors');
  if (OBJECTS.some((where) => Array.isArray(at(message, where))) || isObject(errors))
    throw refusal('a list stands where an object is due, or an object where a list is');
  return run(asked);
}

function withoutDuplicates<T>(asked: ReceiveParams, run: (asked: ReceiveParams) => T): T {
  const read = readJson(Buffer.from(asked.body));
  if (!read.ok) throw refusal(read.detail);
  return run(asked);
}

async function later<T>(run: () => T): Promise<T> {
  await Promise.resolve();
  return run();
}
