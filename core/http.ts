/** A request, in process or from a socket: the path with its query, headers in lower case, the body as bytes. */
export interface HttpRequest {
  readonly method: string;
  /** Path and query, such as `/v2/payment/status`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** The sender had gone before it could be answered: no answer reaches it. */
  readonly isGone?: true;
}

/** What answers a request. */
export interface HttpReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

/** What a party throws that ends the connection instead of answering. */
export class HungUp extends Error {}

/** A party of the field as a plain function: asked in process, or through one of the doors. */
export type Party = (request: HttpRequest) => Promise<HttpReply>;

/** How a callback is sent: its HTTP method and the media type that it says it is of. */
export interface CallbackHead {
  readonly method: 'POST' | 'PUT';
  readonly contentType: string;
}

/** Delivers a callback to an address: gives the HTTP status of the answer, or `null` where none came. */
export type Deliver = (url: string, body: string, head: CallbackHead) => Promise<number | null>;
