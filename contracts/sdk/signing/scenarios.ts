import { labels, numbered } from '#contracts/labels';
import { BASELINE } from '#contracts/sdk/calls';
import { call, KEY, type SdkScenario } from '#contracts/sdk/scenario';
import { examples, thaiMethods, type Vector } from '#contracts/sdk/vectors';
import type { JsonObject } from '#core/json';
import type { Step } from '#core/model';
import { changedLeaves, DISPUTED, KEYS, type Messages, REORDERED, VALUES } from './values.ts';

const SIGN = ['operation:sign'];

/** Published examples, each with its own key. */
export const publishedExamples: SdkScenario = {
  name: 'signing/examples',
  title: 'Published examples are signed',
  needs: [],
  steps: () => examples.flatMap(signedVector),
};

/** A message of each kind that the Thai methods have. */
export const thaiMessages: SdkScenario = {
  name: 'signing/thai-methods',
  title: 'Messages of the Thai methods are signed',
  needs: [],
  steps: () => thaiMethods.flatMap(signedVector),
};

export const booleans = values('signing/booleans', 'Booleans are signed', VALUES.booleans);
export const nulls = values('signing/null', 'Nulls are signed', VALUES.nulls);
export const empties = values('signing/empty', 'Empty texts, lists and objects are signed', VALUES.empties);
export const integers = values('signing/integers', 'Integers are signed', VALUES.integers);
export const texts = values('signing/text', 'Texts with all kinds of characters are signed', VALUES.texts);
export const nesting = values('signing/nesting', 'Lists and objects in each other are signed', VALUES.nesting);
export const names = values('signing/names', 'Members whose names contain the word signature are signed', VALUES.names);
export const order = values('signing/order', 'Members that are easily sorted wrongly are signed', VALUES.order);

/** One message under keys of many shapes. */
export const keys: SdkScenario = {
  name: 'signing/keys',
  title: 'One message is signed with keys of many shapes',
  needs: SIGN,
  steps: () => Object.entries(KEYS).map(([as, key]) => call(as, 'sign', { data: REORDERED.plain, key })),
};

const { first, again, reordered } = labels('first', 'again', 'reordered');

/** One message three times; all get one signature. */
export const repeated: SdkScenario = {
  name: 'signing/repeated',
  title: 'One message is signed twice, and once more with its members in another order',
  needs: SIGN,
  steps: () => [
    call(first, 'sign', { data: REORDERED.plain, key: KEY }),
    call(again, 'sign', { data: REORDERED.plain, key: KEY }),
    call(reordered, 'sign', { data: REORDERED.reordered, key: KEY }),
  ],
};

const TIMES = 30;

/** Disputed messages many times over. */
export const manyTimes: SdkScenario = {
  name: 'signing/many-times',
  title: `Messages on which the public libraries differ are signed ${TIMES} times each`,
  needs: SIGN,
  steps: () =>
    Object.entries(DISPUTED).flatMap(([as, data]) =>
      Array.from({ length: TIMES }, () => call(as, 'sign', { data, key: KEY })),
    ),
};

/** Disputed messages, and behind each the same with one leaf changed. */
export const changedLeaf: SdkScenario = {
  name: 'signing/changed-leaf',
  title: 'Messages on which the public libraries differ are signed with each leaf changed in turn',
  needs: SIGN,
  steps: () =>
    Object.values(DISPUTED).flatMap((message) => [
      call(BASELINE, 'sign', { data: message, key: KEY }),
      ...changedLeaves(message).map((data, index) => call(numbered('leaf', index + 1), 'sign', { data, key: KEY })),
    ]),
};

/** Generated messages. */
export const generatedMessages: SdkScenario = {
  name: 'signing/generated',
  title: 'Generated messages are signed',
  needs: SIGN,
  steps: ({ messages }) =>
    messages.map((data, index) => call(numbered('generated', index + 1), 'sign', { data, key: KEY })),
};

/** The scenarios of one kind of value each. */
export const valueScenarios = [booleans, nulls, empties, integers, texts, nesting, names, order];

/** The scenarios of signing. `string_to_sign` is asked beside `sign` wherever it is offered. */
export const signingScenarios: readonly SdkScenario[] = [
  publishedExamples,
  thaiMessages,
  ...valueScenarios,
  keys,
  repeated,
  manyTimes,
  changedLeaf,
  generatedMessages,
];

function values(name: string, title: string, messages: Messages): SdkScenario {
  const steps = () => Object.entries(messages).flatMap(([as, data]) => signed(as, data, KEY));
  return { name, title, needs: [], steps };
}

function signedVector({ id, data, key }: Vector): readonly Step[] {
  return signed(id, data, key);
}

function signed(as: string, data: JsonObject, key: string): readonly Step[] {
  return [call(as, 'sign', { data, key }), call(as, 'string_to_sign', { data })];
}
