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

/** How the fault of an alert begins that a biller may take as well as refuse. */
export const ODD = 'odd';

/** Alerts with something odd in them: whether they are taken is the biller's own, but they are no fault. */
export const odd: readonly Probe[] = [
  holding('control-characters', 'reference', 'bill\u0000 7\u001f'),
  holding('half-a-surrogate', 'reference', 'bill \ud83d'),
  holding('list', 'reference', ['a']),
  holding('text', 'amount', '12842'),
  holding('dollars', 'currency', 'USD'),
  holding('long', 'transaction_id', 'x'.repeat(5_000)),
  holding('proto', 'transaction_id', '__proto__'),
  holding('words', 'expires_at', 'never'),
].map((one) => ({ ...one, fault: `${ODD} ${one.fault}` }));

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
