import type { Pointer } from '#core/json';
import { addresses, emails, ipAddresses, telephones } from './forms.ts';
import { longText, type TextClass, textClasses } from './texts.ts';

/** A text member of a purchase request that a document names, and what genuine texts it may hold. */
export interface TextMember {
  readonly at: Pointer;
  /** As one says it: `payment.description`. */
  readonly name: string;
  /** The text of the request beside which the others stand. */
  readonly tame: string;
  readonly texts: readonly TextClass[];
}

const member = (at: Pointer, tame: string, texts: readonly TextClass[]): TextMember => ({
  at,
  name: at.slice(1).replaceAll('/', '.'),
  tame,
  texts,
});

const notEmpty = textClasses.filter(({ value }) => value !== '');

/** Within the 255 characters of an id and a description, and beyond 255 bytes. */
const LONG = 200;

/** The members of free text, and those whose form the specification gives. */
export const textMembers: readonly TextMember[] = [
  member('/general/payment_id', 'tea', [...notEmpty, longText(LONG)]),
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
