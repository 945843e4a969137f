import type { Pointer } from '#core/json';
import type { Satang } from '#core/money';
import type { Key } from '#schemas/signature/sign';
import type { Method } from './limits.ts';

/** What is settled about messages before they are generated. */
export interface MessageOptions {
  /** The key that signs them. */
  readonly key: Key;
  readonly projectId?: number;
  readonly paymentId?: string;
  readonly amount?: Satang;
  /** The method of a callback; the display of instructions is Promptpay's. */
  readonly method?: Method;
  /** Optional members to leave out, such as `/callback`. */
  readonly without?: readonly Pointer[];
}
