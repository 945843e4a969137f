import { without } from '#contracts/alert/fields';
import { alertFields } from '#contracts/alert-biller/steps';
import { type Label, labels, named } from '#contracts/labels';
import type { Json, JsonObject } from '#core/json';

/** An alert with one thing wrong in it. */
interface Probe {
  readonly as: Label;
  readonly fields: JsonObject;
  readonly wire?: string;
  readonly fault?: string;
}

export const labelled = labels('sound');

const lacking = (name: string): Probe => {
  const as = named('without', name);
  return { as, fields: without(alertFields(as), name), fault: `without ${name}` };
};

const holding = (fault: string, field: string, value: Json): Probe => {
  const as = named(field, fault);
  return { as, fields: { ...alertFields(as), [field]: value }, fault: `${field} ${fault}` };
};

const written = (wire: string): Probe => {
  const as = named('wire', wire);
  return { as, fields: alertFields(as), wire };
};

/**
 * Alerts that no reading of the document allows: bytes that are no JSON, what an alert is about left out, and amounts
 * that are no sum of money. Texts of digits, other currencies and odd references are left to the biller.
 */
export const malformed: readonly Probe[] = [
  ...['empty-body', 'truncated', 'last-brace-missing'].map(written),
  ...['sender_proxy', 'receiver_proxy', 'amount'].map(lacking),
  holding('zero', 'amount', 0),
  holding('negative', 'amount', -12_842),
  holding('fraction', 'amount', 128.42),
  holding('null', 'amount', null),
  holding('object', 'amount', { satang: 12_842 }),
  holding('list', 'receiver_proxy', ['0812345678']),
  holding('null', 'sender_proxy', null),
];
