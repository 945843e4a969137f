import type { Json, JsonObject } from '#core/json';
import type { Exchange } from '#core/model';

/** The operations that a library may offer, by their names in the target protocol. */
export const OPERATIONS = [
  'sign',
  'verify',
  'string_to_sign',
  'payment_page_url',
  'gate_request',
  'handle_callback',
] as const;

export type Operation = (typeof OPERATIONS)[number];

/**
 * Something beside the answer that a library does and should not: text on standard output (`noise`), an answer to no call or a
 * second one (`answer`), text on standard error that came after the answer to the call before (`late-error`), a departure from JSON-RPC that does not matter (`form`), a call to a host that is not the platform's
 * (`host`), a change of what all objects of the process share (`prototype`).
 */
export interface Irregularity {
  readonly kind: 'noise' | 'answer' | 'late-error' | 'end' | 'form' | 'host' | 'prototype';
  readonly what: string;
}

/** What came of one call. `absent`: the adapter says that it does not know the operation. */
export interface Answer {
  readonly outcome: 'result' | 'refusal' | 'crash' | 'absent';
  readonly result: Json;
  /** The words of a refusal or a crash, and what was written on standard error meanwhile. */
  readonly message: string;
  readonly irregular: readonly Irregularity[];
  /** HTTP calls that the library made meanwhile, seen in process only. */
  readonly exchanges: readonly Exchange[];
}

/** A library behind its adapter, whatever carries the calls. */
export interface Port {
  /** Where the kit can watch: `in-process` or `stdio`. */
  readonly claim: 'in-process' | 'stdio';
  /** Performs an operation; whatever the library does is an answer. Rejects with `stuck` once it has given up on the library. */
  call(operation: string, params: JsonObject): Promise<Answer>;
  close(): Promise<void>;
}
