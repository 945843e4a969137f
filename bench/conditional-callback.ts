import type { Json, JsonObject } from '#core/json';

const when = (status: string, operation: JsonObject): JsonObject => {
  const state = { status: { const: status } };
  return {
    if: { properties: { payment: { required: ['status'], properties: state } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: { operation: { properties: { ...state, ...operation } } } },
  };
};

/** The statuses that a one-step purchase of the Thai methods goes through. */
const STATUSES = ['processing', 'awaiting redirect result', 'awaiting customer action', 'decline', 'success'] as const;

/** The callbacks of all stages of a Thai purchase in one schema, whose parts agree by `if` and `then`. */
export const conditionalCallback = (callback: JsonObject): JsonObject => {
  const properties = callback.properties as Readonly<Record<string, JsonObject>>;
  const required = (member: string, names: readonly Json[], more: JsonObject = {}): JsonObject => ({
    ...properties[member],
    required: names,
    properties: { ...(properties[member]?.properties as JsonObject), ...more },
  });
  return {
    ...callback,
    required: ['project_id', 'payment', 'operation', 'signature'],
    properties: {
      ...properties,
      payment: required('payment', ['id', 'status', 'type', 'date', 'method', 'sum'], { status: { enum: STATUSES } }),
      operation: required('operation', ['id', 'type', 'status', 'code', 'message', 'sum_initial']),
    },
    allOf: [
      when('success', { code: { const: '0' } }),
      when('decline', { code: { pattern: '^[1-9][0-9]{0,9}$' } }),
      when('awaiting redirect result', { code: { const: '9999' } }),
      when('awaiting customer action', { code: { const: '9999' } }),
      when('processing', { code: { const: '9999' } }),
    ],
  };
};
