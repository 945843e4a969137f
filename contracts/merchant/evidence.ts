import { perEvidence } from '#contracts/gateway/evidence/per-evidence';
import { preview } from '#contracts/problem';
import { type Application, applicationsOf, type Look as BooksLook, creditOf, isTaken, lookOf } from '#core/books';
import { at, isObject, type Json, type Pointer, pointer } from '#core/json';
import type { Body, BooksRead, ControlSeen, Delivery, Evidence, GateRequest, Label, Purchase } from '#core/model';
import { readJson } from '#schemas/json/read';
import { signatureOf } from '#schemas/signature/sign';

/** A request of the merchant to Gate, read as JSON. */
export interface Requested {
  readonly at: Pointer;
  readonly index: number;
  readonly request: GateRequest;
  /** `undefined` where it is not JSON. */
  readonly json: Json | undefined;
  readonly evidence: Evidence;
}

/** A callback that the merchant was sent. */
export interface Delivered {
  readonly at: Pointer;
  readonly index: number;
  readonly delivery: Delivery;
  readonly evidence: Evidence;
}

/** A look into the merchant's books of one payment that showed something. */
export interface Look extends BooksLook {
  readonly at: Pointer;
  readonly payment: Label;
  readonly books: Json;
  readonly status: string;
  readonly present: Json;
  readonly read: BooksRead;
}

const STATUS_PATH = '/v2/payment/status';

/** Every request to Gate that is about a purchase of the scenario. */
export const requests = perEvidence((evidence): readonly Requested[] =>
  evidence.events.flatMap((request, index) =>
    request.kind === 'gate-request'
      ? [{ at: pointer('events', index), index, request, json: jsonOf(request.body), evidence }]
      : [],
  ),
);

/** The requests that are not about a status. */
export function sales(evidence: Evidence): readonly Requested[] {
  return requests(evidence).filter(({ request }) => !request.path.startsWith(STATUS_PATH));
}

/** The requests that ask for a status. */
export function statusRequests(evidence: Evidence): readonly Requested[] {
  return requests(evidence).filter(({ request }) => request.path.startsWith(STATUS_PATH));
}

/** Every callback that was sent, of one payment or of all. */
export function deliveries(evidence: Evidence, payment?: Label): readonly Delivered[] {
  const all = allDeliveries(evidence);
  return payment === undefined ? all : all.filter(({ delivery }) => delivery.payment === payment);
}

const allDeliveries = perEvidence((evidence): readonly Delivered[] =>
  evidence.events.flatMap((delivery, index) =>
    delivery.kind === 'delivery' ? [{ at: pointer('events', index), index, delivery, evidence }] : [],
  ),
);

/** Every look that showed books, of one payment or of all. */
export function looks(evidence: Evidence, payment?: Label): readonly Look[] {
  const all = allLooks(evidence);
  return payment === undefined ? all : all.filter((look) => look.payment === payment);
}

const allLooks = perEvidence((evidence): readonly Look[] =>
  evidence.events.flatMap((read, index) => {
    if (read.kind !== 'books') return [];
    const look = lookOf(read);
    if (!look) return [];
    const { answer } = read;
    return [
      {
        ...look,
        at: pointer('events', index, 'answer'),
        payment: read.payment,
        books: answer,
        status: String(at(answer, '/status') ?? ''),
        present: at(answer, '/present') ?? null,
        read,
      },
    ];
  }),
);

/** What the books of a payment came to show after an event: the last look before its next callback; `undefined` where there was none. */
export function lookAfter(evidence: Evidence, payment: Label, ended: number | null): Look | undefined {
  if (ended === null) return undefined;
  const next = deliveries(evidence, payment).find(({ delivery }) => delivery.began > ended)?.delivery.began;
  return looks(evidence, payment).findLast(({ began }) => began > ended && began < (next ?? Number.POSITIVE_INFINITY));
}

/** The last look at a payment, after all waiting; `undefined` where it showed no books. */
export function lastLook(evidence: Evidence, payment: Label): Look | undefined {
  return looks(evidence, payment).findLast(({ last }) => last);
}

/** The purchase of a label. */
export function purchaseOf({ scenario }: Evidence, payment: Label): Purchase | undefined {
  return scenario.steps.flatMap((step) => (step.do === 'purchase' && step.as === payment ? [step] : []))[0];
}

/** The answer to starting each purchase, by its label's order in the scenario. */
export function starts(evidence: Evidence): readonly { readonly at: Pointer; readonly seen: ControlSeen }[] {
  return evidence.events.flatMap((seen, index) =>
    seen.kind === 'control' && seen.operation === 'purchase' ? [{ at: pointer('events', index), seen }] : [],
  );
}

/** Whether a callback was answered 2xx. */
export const taken = ({ delivery }: Delivered): boolean => isTaken(delivery);

/** What brought the money of a payment. */
export const applied = (evidence: Evidence, payment: Label): readonly Application[] =>
  applicationsOf(evidence, payment);

/** What a callback was answered, in a few words. */
export function answerOf({ delivery: { reply, failure } }: Delivered): string {
  return reply ? `HTTP ${reply.status}` : `no answer: ${failure}`;
}

/** Money in a few words. */
export function money(books: Json): string {
  const { amount, times } = creditOf(books);
  if (times === 0 && amount === 0) return 'nothing credited';
  const currency = at(books, '/credited/currency');
  const unit = currency === 'THB' ? 'satang' : `minor units of ${currency}`;
  return `${amount} ${unit} credited${times === 1 ? '' : `, in ${times} credits`}`;
}

/** The signature of a message, for a problem: what was sent in place of the right one. */
export function signatureSeen(message: Json | undefined): string {
  const found = isObject(message) ? signatureOf(message) : undefined;
  return found ? `another signature: ${preview(found.value)}` : 'no signature';
}

function jsonOf(body: Body): Json | undefined {
  const read = readJson(body.base64 === undefined ? Buffer.from(body.text) : Buffer.from(body.base64, 'base64'));
  return read.ok ? read.value : undefined;
}
