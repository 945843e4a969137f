/** A project of the mocked platform. */
export interface MockProject {
  readonly id: number;
  /** The secret under which both sides sign. */
  readonly key: string;
  readonly method: 'promptpay' | 'thai-qr' | 'bank-transfer-thailand';
  readonly channel: 'redirect' | 'display';
  /** Where its callbacks go; a request may name another address. */
  readonly callbackUrl?: string;
}

/** A callback of the mocked platform, as it would be posted. */
export interface MockCallback {
  readonly url: string;
  /** JSON, signed. */
  readonly body: string;
  readonly contentType: string;
}

/** How a mocked platform is set up. */
export interface MockOptions {
  /** Scheme and host of Gate as the code under test calls it. */
  readonly gateUrl: string;
  readonly projects: readonly MockProject[];
  /** Takes callbacks in place of an address; what it returns is the HTTP status of the answer, 200 where it returns none. */
  readonly onCallback?: (callback: MockCallback) => number | undefined | Promise<number | undefined>;
  /** Where the clock stands at first: ISO 8601 with offset; it moves by `advance` alone. */
  readonly now?: string;
}

/** What a test does at the mocked platform beside calling it. */
export interface MockMoves {
  /** The customer pays, what was asked or another amount in satang; the first project is meant unless one is named. */
  pay(paymentId: string, options?: { readonly amount?: number; readonly projectId?: number }): Promise<void>;
  decline(paymentId: string, options?: { readonly projectId?: number }): Promise<void>;
  /** Moves the clock on by milliseconds, and has every callback sent that is due then; 0 sends what is due now. */
  advance(ms: number): Promise<void>;
  /** Forgets what is still due. */
  close(): void;
}
