import * as fc from 'fast-check';
import type { Json, JsonObject } from '#core/json';
import type { Plan } from '#generators/schema/plan';
import { weighted } from '#generators/schema/values/choice';
import { type Method, methods } from '#schemas/methods';
import { amountRange, commonRange } from './amount-range.ts';
import { projectId, settled } from './field-values.ts';
import { type Message, type MessageOptions, messageOf, validMessages } from './message.ts';
import { amounts, customerId, paymentId, personName, thaiText } from './thai.ts';

/** The schemas of Payment Page parameters, each once: the channels of a method share theirs. */
export const pageSchemas: readonly NonNullable<Method['schemas']['page']>[] = [
  ...new Set(methods.flatMap(({ schemas }) => schemas.page ?? [])),
];

/** Sets of parameters that open Payment Page, by their schema. Throws where no method of the table has it. */
export function pageMessage(id: NonNullable<Method['schemas']['page']>, options: MessageOptions): Message {
  const opened = methods.filter(({ schemas }) => schemas.page === id);
  if (opened.length === 0) throw new Error(`no payment method in schemas/methods.ts has the page parameters ${id}`);
  return messageOf(id, '/signature', pageValues(opened, options), options);
}

/** Valid signed sets of Payment Page parameters. */
export const pageParameters = (
  id: NonNullable<Method['schemas']['page']>,
  options: MessageOptions,
): fc.Arbitrary<JsonObject> => validMessages(pageMessage(id, options), options.key);

/** What each parameter holds beyond its shape: numbers also as their digits, and nowhere a `;`. */
function pageValues(opened: readonly Method[], options: MessageOptions): Plan['fieldValues'] {
  const { min, max } = commonRange(opened.map(amountRange));
  return {
    '/project_id': numberOrDigits(settled(options.projectId, projectId)),
    '/payment_id': settled(options.paymentId, paymentId),
    '/payment_amount': numberOrDigits(settled(options.amount, amounts(min, max))),
    '/payment_currency': fc.constantFrom(...new Set(opened.map(({ currency }) => currency))),
    '/payment_description': thaiText,
    '/customer_id': customerId,
    '/customer_first_name': personName,
    '/customer_last_name': personName,
    '/language_code': fc.constantFrom('th', 'en'),
    '/region_code': fc.constantFrom('TH', 'LA'),
    '/hide': fc.constantFrom(...hidden()),
    '/*': fc.constantFrom<Json>('', 'note', 'หมายเหตุ', 7, 0, true),
  };
}

const numberOrDigits = (number: fc.Arbitrary<number>): fc.Arbitrary<Json> =>
  weighted<Json>([2, number], [1, number.map(String)]);

/** Methods to hide: one, and all in a comma-separated list. */
function hidden(): readonly string[] {
  const names = [...new Set(methods.map(({ method }) => method))];
  return [...names.slice(0, 1), names.join(',')];
}
