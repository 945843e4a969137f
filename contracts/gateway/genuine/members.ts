import { set } from '#contracts/gateway/sale';
import type { Label } from '#contracts/labels';
import type { Edit, Pointer } from '#core/json';
import { addresses, emails, ipAddresses, telephones } from '#schemas/genuine/forms';
import { longText, type TextClass, textClasses } from '#schemas/genuine/texts';

/** A text member of a purchase request that a document names, and what genuine texts it may hold. */
export interface TextMember {
  /** As one says it: `payment.description`. */
  readonly name: string;
  /** The text of the request beside which the others stand. */
  readonly tame: string;
  readonly texts: readonly TextClass[];
  /** The edit that gives it a text in a request about `payment`. */
  edit(text: string, payment: Label): Edit;
}

function member(at: Pointer, tame: string, texts: readonly TextClass[]): TextMember {
  return { name: at.slice(1).replaceAll('/', '.'), tame, texts, edit: (text) => set(at, text) };
}

const notEmpty = textClasses.filter(({ value }) => value !== '');

/** Within the 255 characters of an id and a description, and beyond 255 bytes. */
const LONG = 200;

/** An id begins with what is unique, and ends in a full stop: no blank may stand at its end. */
const paymentId: TextMember = {
  ...member('/general/payment_id', 'tea', [...notEmpty, longText(LONG)]),
  edit: (text, payment) => set('/general/payment_id', { $: 'payment', of: payment, text: textOfId(text) }),
};

/** What stands behind the unique part of a payment id with that text. */
export const textOfId = (text: string): string => `-${text}.`;

/** The members of free text, and those whose form the specification gives. */
export const textMembers: readonly TextMember[] = [
  paymentId,
  member('/customer/id', 'tea', notEmpty),
  member('/customer/first_name', 'Somchai', notEmpty),
  member('/customer/last_name', 'Jaidee', notEmpty),
  member('/payment/description', 'tea', [...textClasses, longText(LONG)]),
  member('/customer/email', 'somchai@example.com', emails),
  member('/customer/phone', '66812345678', telephones),
  member('/customer/ip_address', '198.51.100.9', ipAddresses),
  member('/return_url/success', 'https://shop.example/back', addresses),
  member('/return_url/decline', 'https://shop.example/back', addresses),
  member('/return_url/return', 'https://shop.example/back', addresses),
];
