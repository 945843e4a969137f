import type { Label } from '#contracts/labels';
import type { Json } from '#core/json';
import { isObject } from '#core/json';
import type { AlertSeen, BankCall, BillerCall, Evidence, EvidenceEvent } from '#core/model';

/** Where an event stands in the evidence. */
interface Placed {
  readonly index: number;
  /** Its pointer, `/events/4`. */
  readonly at: string;
}

/** A call of the kit at the control API of a biller. */
export type Call = BillerCall & Placed;
/** A request of the biller to the bank. */
export type ToBank = BankCall & Placed;
/** An alert that was delivered to the biller. */
export type Delivery = AlertSeen & Placed & { readonly id: string };

const placed = <T extends EvidenceEvent>(event: T, index: number): T & Placed => ({
  ...event,
  index,
  at: `/events/${index}`,
});

/** What the biller was asked, in order; of one kind where it is named. */
export function callsOf({ events }: Evidence, call?: BillerCall['call']): readonly Call[] {
  return events.flatMap((event, index) =>
    event.kind === 'biller-call' && (call === undefined || event.call === call) ? [placed(event, index)] : [],
  );
}

/** The calls with one of those labels. */
export function callsAs(evidence: Evidence, ...labels: readonly Label[]): readonly Call[] {
  return callsOf(evidence).filter(({ as }) => labels.includes(as as Label));
}

/** What the biller asked the bank, in order; one operation where it is named. */
export function toBank({ events }: Evidence, operation?: BankCall['operation']): readonly ToBank[] {
  return events.flatMap((event, index) =>
    event.kind === 'bank-call' && event.as === null && (operation === undefined || event.operation === operation)
      ? [placed(event, index)]
      : [],
  );
}

/** Every alert that was delivered, in order. */
export function deliveriesOf({ events }: Evidence): readonly Delivery[] {
  return events.flatMap((event, index) =>
    event.kind === 'alert' ? [{ ...placed(event, index), id: String(event.fields.transaction_id) }] : [],
  );
}

/** The alerts with one of those labels. */
export function deliveredAs(evidence: Evidence, ...labels: readonly Label[]): readonly Delivery[] {
  return deliveriesOf(evidence).filter(({ as }) => labels.includes(as as Label));
}

/** The alert is as a bank sends it. */
export const isGenuine = ({ fault, authentication }: Delivery): boolean => fault === '' && authentication === 'right';

const within = (status: number | undefined, hundred: number): boolean =>
  status !== undefined && Math.floor(status / 100) === hundred;

export const isTaken = ({ reply }: Delivery): boolean => within(reply?.status, 2);
export const isRefused = ({ reply }: Delivery): boolean => within(reply?.status, 4);

/** Whether any alert was taken in a scenario: of a biller that takes none a refusal shows nothing. */
export const takesAlerts = (evidence: Evidence): boolean =>
  deliveriesOf(evidence).some((one) => isGenuine(one) && isTaken(one));

export const succeeded = ({ status }: Call): boolean => within(status ?? undefined, 2);

/** The id that a call is about. */
export const idOf = ({ sent }: Call): string => String(sent.transaction_id);

/** A member of the answer. */
export function answered({ answer }: Call, member: string): Json | undefined {
  return isObject(answer) ? answer[member] : undefined;
}

/** What came back for an alert, in words. */
export const replyText = ({ reply, failure }: Delivery | ToBank): string =>
  reply ? `HTTP ${reply.status}` : (failure ?? 'no answer');

/** What came back from the biller, in words. */
export function answerText(call: Call): string {
  const status = answered(call, 'status');
  return `HTTP ${call.status}${status === undefined ? '' : ` with status ${JSON.stringify(status)}`}`;
}
