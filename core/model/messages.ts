import type { Edit, Json, Pointer } from '../json.ts';
import type { Label } from './names.ts';

/**
 * A location in a message that only the run can fill: `{ $: 'payment', of: 'p1' }` becomes the payment's unique id.
 * `project` gives the number of the project, `customer` a unique customer id, `url` an address at the kit's listener.
 */
export interface Token {
  readonly $: 'project' | 'payment' | 'customer' | 'url';
  readonly of: Label;
  /** Letter case of the id, for rules on identity. */
  readonly case?: 'upper';
  /** Length to which an id is padded, for rules on lengths. */
  readonly length?: number;
  /** That a payment id is so many digits and nothing else. */
  readonly digits?: number;
  /** Text behind the unique part of an id, which belongs to it from then on. */
  readonly text?: string;
  /** What is put before and behind it, for another id that is nearly the same. */
  readonly before?: string;
  readonly behind?: string;
}

/** A message to the payment API. What the run fills in is written as tokens; the signature is made when it is sent. */
export interface Send {
  readonly do: 'send';
  readonly as: Label;
  readonly project: Label;
  readonly method: string;
  readonly path: string;
  readonly body: Json;
  /** Where the signature goes, and whose key makes it if not its project's; `null` leaves the message unsigned. */
  readonly signed: { readonly at: Pointer; readonly fault?: string; readonly by?: Label } | null;
  /** Changes made after signing: tampering. */
  readonly after?: readonly Edit[];
  /** A departure of the bytes from the JSON text, by name. */
  readonly wire?: string;
  /** Another spelling of the JSON text that means the same, by name. */
  readonly spelling?: string;
  /** The media type that its header declares, where that is not plainly JSON. */
  readonly contentType?: string;
  /** It is sent without waiting for its reply before the next message is. */
  readonly withNext?: true;
}

/** Bytes as they were seen: text, and base64 of the bytes where they are not valid UTF-8. */
export interface Body {
  readonly text: string;
  readonly base64?: string;
  /** The size limit cut it here. */
  readonly truncated?: true;
}

/** A message of the kit and what came back. */
export interface Exchange {
  readonly kind: 'exchange';
  readonly as: Label;
  readonly project: Label;
  readonly method: string;
  readonly path: string;
  readonly sent: Body;
  readonly reply: { readonly status: number; readonly contentType: string; readonly body: Body } | null;
  /** Why there is no reply. */
  readonly failure: string | null;
  readonly tries: number;
  /** The target's clock when it was sent, or `null` without one. */
  readonly clock: string | null;
}

/** An image of a callback that something else than the kit's own reader read. */
export interface ImageRead {
  readonly kind: 'image';
  /** The text in the evidence that is the image. */
  readonly of: Pointer;
  /** What the QR code in it says; `null` where none could be read. */
  readonly text: string | null;
  /** What drew the image, such as the name and the version of a browser. */
  readonly by: string;
}

/** A callback as the listener received it. */
export interface CallbackSeen {
  readonly kind: 'callback';
  /** The address it came to: a project's label, or the label of a URL that a message named. */
  readonly address: Label;
  readonly method: string;
  readonly contentType: string;
  readonly body: Body;
  /** The status of the answer; `null` where the connection was ended without one. */
  readonly answered: number | null;
  readonly clock: string | null;
}
