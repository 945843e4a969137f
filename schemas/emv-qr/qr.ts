import type { Satang } from '#core/money';
import type { QrAccount } from './account.ts';
import type { QrField } from './tlv.ts';

/** What a PromptPay QR code says (EMVCo merchant-presented mode). */
export interface PromptPayQr {
  /** Made for one payment (point of initiation 12 in tag 01) or for many (11); absent where the code does not say. */
  readonly dynamic?: boolean;
  readonly account: QrAccount;
  /** Further PromptPay accounts that the code names beside the first. */
  readonly otherAccounts?: readonly QrAccount[];
  /** In satang, though tag 54 spells baht; absent where the payer is to enter it. */
  readonly amount?: Satang;
  /** What is asked for beside the amount, by tags 55 to 57. */
  readonly charge?: QrCharge;
  /** Four digits of merchant category, tag 52. */
  readonly category?: string;
  /** Tag 59, at most 25 characters. */
  readonly name?: string;
  /** Tag 60, at most 15 characters. */
  readonly city?: string;
  /** The fields of tag 62, such as the terminal label in 07. */
  readonly additional?: readonly QrField[];
  /** Fields that the kit does not read. */
  readonly others?: readonly QrField[];
  /** The text holds characters beyond ASCII, and its lengths count their bytes; the kit itself counts characters. */
  readonly lengthsInBytes?: true;
}

/** A tip that the payer is asked for, a fixed fee (tag 56, in baht) or a percentage (tag 57); `value` as it is spelled. */
export interface QrCharge {
  readonly kind: 'tip' | 'fixed' | 'percentage';
  readonly value: string;
}

/** What can be wrong with the text of a QR code. */
export type QrFault =
  | 'format'
  | 'length'
  | 'trailing'
  | 'order'
  | 'duplicate'
  | 'crc'
  | 'initiation'
  | 'aid'
  | 'account'
  | 'category'
  | 'currency'
  | 'amount'
  | 'country'
  | 'name'
  | 'city';

/** A fault, the offset in characters at which it stands, and what stands there in words. */
export interface QrFinding {
  readonly fault: QrFault;
  readonly at: number;
  readonly detail: string;
}
