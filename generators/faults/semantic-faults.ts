import { at, type Edit, type Json, type JsonObject, type Pointer } from '#core/json';
import type { CallbackKind } from '#generators/messages/callbacks';
import type { Method } from '#schemas/methods';
import type { Fault } from './fault.ts';
import { QR_ALTERATIONS } from './qr-alterations.ts';

/** A duty beyond the schema, broken by edits of a message that is not signed yet. */
export interface SemanticFault {
  readonly fault: Fault;
  /** The edits, or `undefined` where the message has no location for them. */
  edits(message: JsonObject): readonly Edit[] | undefined;
  /** Whether the edits come after signing. */
  readonly afterSigning?: true;
}

const SUMS: readonly Pointer[] = ['/payment/sum', '/operation/sum_initial', '/operation/sum_converted'];

/** Every semantic fault of callbacks of a kind. */
export function callbackFaults(kind: CallbackKind): readonly SemanticFault[] {
  return kind === 'display' ? [...ANY_CALLBACK, ...QR_CODE] : ANY_CALLBACK;
}

const ANY_CALLBACK: readonly SemanticFault[] = [
  semantic('callback', 'currency', '/payment/sum/currency', 'the currency is THB', (message) =>
    everySum(message, 'currency', () => 'USD'),
  ),
  semantic('callback', 'amount-in-baht', '/payment/sum/amount', 'the amount is in satang', (message) =>
    everySum(message, 'amount', (amount) => Math.max(1, Math.round(Number(amount) / 100))),
  ),
  semantic('callback', 'date-without-offset', '/payment/date', 'dates have an offset', (message) =>
    changed(message, '/payment/date', (date) => String(date).slice(0, 19)),
  ),
  semantic('callback', 'unreal-date', '/payment/date', 'dates are days of the calendar', (message) =>
    changed(message, '/payment/date', (date) => `2026-02-30${String(date).slice(10)}`),
  ),
  semantic('callback', 'statuses-differ', '/operation/status', 'payment and operation agree', (message) =>
    changed(message, '/operation/status', (status) => (status === 'decline' ? 'processing' : 'decline')),
  ),
  unsignedMember('callback', '/kit_extra'),
];

const QR_CODE: readonly SemanticFault[] = QR_ALTERATIONS.map(({ operator, breaks, alter }) =>
  semantic('callback', operator, '/display_data/0/data', breaks, (message) =>
    changed(message, '/display_data/0/data', (text) => alter(String(text))),
  ),
);

/** Every semantic fault of purchase requests of a method. */
export function requestFaults({
  method,
  currency,
  limits: { min, max },
}: Pick<Method, 'method' | 'currency' | 'limits'>): readonly SemanticFault[] {
  const of = `request/${method}`;
  const amount = (operator: string, breaks: string, value: (amount: number) => number): SemanticFault =>
    semantic(of, operator, '/payment/amount', breaks, (message) =>
      changed(message, '/payment/amount', (asked) => value(Number(asked))),
    );
  return [
    semantic(of, 'currency', '/payment/currency', `the currency is ${currency}`, (message) =>
      changed(message, '/payment/currency', () => 'USD'),
    ),
    amount('amount-in-baht', 'the amount is a whole number of satang', (asked) => Math.floor(asked / 100) + 0.5),
    ...(min === undefined ? [] : [amount('below-limit', `the amount is at least ${min}`, () => min - 1)]),
    ...(max === undefined ? [] : [amount('above-limit', `the amount is at most ${max}`, () => max + 1)]),
    semantic(of, 'reused-id', '/general/payment_id', 'a payment id is used once', otherCustomer),
    semantic(of, 'reused-id-other-case', '/general/payment_id', 'letter case makes no other payment id', (message) => {
      const edits = changed(message, '/general/payment_id', (id) => otherCase(String(id)));
      return edits && [...edits, ...otherCustomer(message)];
    }),
    unsignedMember(of, '/kit_extra'),
  ];
}

function semantic(
  of: string,
  operator: string,
  pointer: Pointer,
  breaks: string,
  edits: SemanticFault['edits'],
): SemanticFault {
  return { fault: { id: `${of}#${pointer}:${operator}`, pointer, operator, breaks }, edits };
}

function unsignedMember(of: string, pointer: Pointer): SemanticFault {
  const edits: readonly Edit[] = [{ op: 'set', at: pointer, value: 'unsigned' }];
  return { ...semantic(of, 'unsigned-member', pointer, 'every member is signed', () => edits), afterSigning: true };
}

function changed(message: JsonObject, where: Pointer, change: (value: Json) => Json): readonly Edit[] | undefined {
  const value = at(message, where);
  const other = value === undefined ? value : change(value);
  return other === undefined || other === value ? undefined : [{ op: 'set', at: where, value: other }];
}

/** The same change in every sum, so that they still agree. */
function everySum(message: JsonObject, member: string, change: (value: Json) => Json): readonly Edit[] | undefined {
  const edits = SUMS.flatMap((sum) => changed(message, `${sum}/${member}`, change) ?? []);
  return edits.length === 0 ? undefined : edits;
}

/** Another customer: the same request sent again would be no misuse of its id. */
const otherCustomer = (message: JsonObject): readonly Edit[] =>
  changed(message, '/customer/id', (id) => `${String(id).slice(0, 250)}-2`) ?? [];

const otherCase = (text: string): string => (text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase());
