import { edited, type Json, type JsonObject, type Pointer } from '#core/json';
import type { Method } from '#schemas/methods';
import type { Behaviour, Outcome } from '#targets/merchant/reference/behaviour';
import type { Change, News, Order } from '#targets/merchant/reference/order';

/** What a defect proves, and of which methods. */
export interface Proof {
  /** The rules that must fail, and no others may, by their topics. The first is the topic that the defect is about. */
  readonly caughtBy: readonly [string, ...string[]];
  /** The methods in which it shows; all where it is left out. */
  readonly when?: (method: Method) => boolean;
}

/** The reference merchant with exactly one thing wrong, and who must notice. */
export interface MerchantDefect extends Proof {
  readonly id: string;
  /** What the defective merchant does, one sentence in the present tense. */
  readonly title: string;
  readonly behaviour: (compliant: Behaviour) => Behaviour;
}

/** A defect that overrides some of the decisions of a compliant merchant; it is made anew for each run. */
export function defect(
  id: string,
  title: string,
  proof: Proof,
  override: (compliant: Behaviour) => Partial<Behaviour>,
): MerchantDefect {
  return { id, title, ...proof, behaviour: (compliant) => ({ ...compliant, ...override(compliant) }) };
}

/** Writes a value at a location. */
export function put(where: Pointer, value: Json): (message: JsonObject) => JsonObject {
  return (message) => edited(message, [{ op: 'set', at: where, value }]) as JsonObject;
}

/** Takes a member out. */
export function drop(where: Pointer): (message: JsonObject) => JsonObject {
  return (message) => edited(message, [{ op: 'remove', at: where }]) as JsonObject;
}

/** A sale request that is changed before it is signed. */
export const asks =
  (alter: (request: JsonObject, order: Order) => JsonObject) =>
  ({ saleRequest }: Behaviour): Partial<Behaviour> => ({
    saleRequest: (order, shop) => alter(saleRequest(order, shop), order),
  });

/** Page parameters that are changed before they are signed. */
export const opens =
  (alter: (params: JsonObject, order: Order) => JsonObject) =>
  ({ pageParameters }: Behaviour): Partial<Behaviour> => ({
    pageParameters: (order, shop) => alter(pageParameters(order, shop), order),
  });

/** What the customer is shown, changed. */
export const shows =
  (alter: (present: JsonObject, news: News) => JsonObject | null | undefined) =>
  ({ change, instruction }: Behaviour): Partial<Behaviour> => ({
    change: (order, news, now) => {
      const present = instruction(news, order);
      const changed = change(order, news, now);
      if (!present || !changed?.present) return changed;
      const altered = alter(present, news);
      return altered === undefined ? undefined : { ...changed, present: altered };
    },
  });

/** A change of the books that is decided otherwise for some news; `undefined` leaves it to the compliant one. */
export const decides =
  (decide: (order: Order, news: News, now: number) => Change | null | undefined) =>
  ({ change }: Behaviour): Partial<Behaviour> => ({
    change: (order, news, now) => {
      const decided = decide(order, news, now);
      return decided === undefined ? change(order, news, now) : (decided ?? undefined);
    },
  });

/** Callbacks of one outcome that are answered with a status of its own. */
export const answering =
  (which: Outcome, status: number) =>
  ({ answer }: Behaviour): Partial<Behaviour> => ({
    answer: (outcome, told) => (outcome === which ? { status, body: '' } : answer(outcome, told)),
  });

/** The channels: one redirects, the other shows a code. */
export const redirects = ({ instruction }: Method): boolean => instruction === 'redirect_data';
export const displays = ({ instruction }: Method): boolean => instruction === 'display_data';
