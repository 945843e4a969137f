import { at, type Json } from './json.ts';
import type { BooksRead, Delivery, Evidence, GateRequest, Label } from './model.ts';
import type { Satang } from './money.ts';

/** A message that lets a party credit money: when it was begun, and when and how it ended, in any common order. */
export interface Application {
  readonly amount: Satang;
  readonly began: number;
  /** `null` while it was not answered. */
  readonly ended: number | null;
  /** It was answered 2xx. */
  readonly taken: boolean;
  /** A party that holds it, to let a person look, does right too. */
  readonly mayBeHeld: boolean;
}

/** What stands in the books: the net sum, and how often money was credited. */
export interface Credit {
  readonly amount: Satang;
  readonly times: number;
}

/** A look into the books, from its beginning to its end. */
export interface Look {
  readonly began: number;
  readonly ended: number;
  /** Nothing is waited for any more. */
  readonly last: boolean;
  readonly credit: Credit;
}

/** What the books of one payment may hold at a look. A payment is paid once: its messages repeat one another. */
export interface Interval {
  /** Credited for sure once the patience of the run is over: what was taken before the look began. */
  readonly surely: Satang;
  /** Every sum that may be credited: what was begun before the look ended, or nothing. */
  readonly possibly: readonly Satang[];
}

/** How books deviate from what was sent. */
export type Deviation = 'lost' | 'unexpected' | 'duplicated';

/** What the books of a payment may hold, by all that was sent of it up to a look. */
export function intervalAt(applications: readonly Application[], look: Pick<Look, 'began' | 'ended'>): Interval {
  const begun = applications.filter(({ began }) => began < look.ended);
  const taken = begun.filter(
    ({ taken, ended, mayBeHeld }) => taken && !mayBeHeld && (ended ?? look.began) < look.began,
  );
  return { surely: Math.max(0, ...taken.map(({ amount }) => amount)), possibly: begun.map(({ amount }) => amount) };
}

/**
 * How a look deviates: money that nothing sent explains, money credited more than once, also where it was taken back,
 * and, at the last look, money that was taken and is not there. `undefined` where the books are as they may be.
 */
export function deviationOf(applications: readonly Application[], look: Look): Deviation | undefined {
  const { surely, possibly } = intervalAt(applications, look);
  const { amount, times } = look.credit;
  if (times > 1 && possibly.length > 0) return 'duplicated';
  if (possibly.some((one) => one > 0 && amount > one && amount % one === 0 && !possibly.includes(amount)))
    return 'duplicated';
  if (amount !== 0 && !possibly.includes(amount)) return 'unexpected';
  if (times > 0 && possibly.length === 0) return 'unexpected';
  return look.last && amount < surely ? 'lost' : undefined;
}

/** Whether money is in the books although no message that brought it was answered 2xx: that is fine, and counted. */
export function isRecovered(applications: readonly Application[], look: Look): boolean {
  const { possibly } = intervalAt(applications, look);
  const wasTaken = applications.some(({ began, taken }) => taken && began < look.ended);
  return !wasTaken && look.credit.amount > 0 && possibly.includes(look.credit.amount);
}

/**
 * All that brought a payment's money to the merchant: genuine callbacks of a success, and genuine status replies. One that
 * tells another sum than was asked, or that comes after a decline, may be held.
 */
export function applicationsOf(
  { scenario, events }: Pick<Evidence, 'scenario' | 'events'>,
  payment: Label,
): readonly Application[] {
  const asked = scenario.steps.find((step) => step.do === 'purchase' && step.as === payment);
  const amount = asked?.do === 'purchase' ? asked.amount : undefined;
  let declined = false;
  return events.flatMap((event): readonly Application[] => {
    if (!('began' in event) || event.payment !== payment) return [];
    declined ||= tellsDecline(event);
    const legible = event.kind === 'delivery' && event.legible === true;
    const paid = event.kind === 'books' || (event.kind === 'delivery' && event.forged && !legible) ? null : event.paid;
    if (paid === null) return [];
    const taken = event.kind === 'delivery' && !legible && isTaken(event);
    const mayBeHeld = legible || declined || paid !== amount;
    return [{ amount: paid, began: event.began, ended: event.ended, taken, mayBeHeld }];
  });
}

/** Whether a callback was answered 2xx. */
export function isTaken({ reply }: Pick<Delivery, 'reply'>): boolean {
  return reply !== null && reply.status >= 200 && reply.status < 300;
}

function tellsDecline(event: Delivery | GateRequest | BooksRead): boolean {
  if (event.kind === 'books') return at(event.answer, '/status') === 'declined';
  return event.kind === 'delivery' && event.stage === 'decline' && !event.forged;
}

/** What a look into the books showed; `undefined` where it showed no books. */
export function lookOf({ status, answer, began, ended, last }: BooksRead): Look | undefined {
  if (status !== 200 || ended === null) return undefined;
  return { began, ended, last, credit: creditOf(answer) };
}

/** What an answer of the books says was credited: nothing where it cannot be read. */
export function creditOf(books: Json): Credit {
  const amount = at(books, '/credited/amount');
  const times = at(books, '/credited/times');
  if (typeof amount !== 'number') return { amount: 0, times: 0 };
  return { amount, times: typeof times === 'number' ? times : 1 };
}

/**
 * Whether a look shows what was taken before it: the money, the end of a declined purchase, the instruction of an open one.
 * Books that do not yet may lag behind, and are read again.
 */
export function isReflected(evidence: Pick<Evidence, 'scenario' | 'events'>, read: BooksRead): boolean {
  const look = lookOf(read);
  if (!look) return true;
  const { surely } = intervalAt(applicationsOf(evidence, read.payment), look);
  if (look.credit.amount < surely) return false;
  const status = at(read.answer, '/status');
  const stages = stagesTaken(evidence.events, read);
  if (stages.has('success') || status === 'paid') return true;
  if (stages.has('decline')) return status === 'declined';
  const isOpen = status === 'pending' || status === 'new';
  return !isOpen || !stages.has('intermediate') || (at(read.answer, '/present') ?? null) !== null;
}

/** The stages of the genuine callbacks that were taken before a look began. */
function stagesTaken(events: Evidence['events'], { payment, began }: BooksRead): ReadonlySet<string> {
  return new Set(
    events.flatMap((event) => {
      if (event.kind !== 'delivery' || event.payment !== payment || event.forged || !isTaken(event)) return [];
      return event.ended !== null && event.ended < began ? [event.stage] : [];
    }),
  );
}
