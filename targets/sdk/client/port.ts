import type { Json, JsonObject } from '#core/json';
import type { Exchange } from '#core/model';
import { sizeOf, sizeText } from '#core/size';

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
 * second one (`answer`), text on standard error that came after the answer to the call before (`late-error`), its end after an
 * answer (`end`), processes that it leaves running (`orphan`), a departure from JSON-RPC that does not matter (`form`), a call to a
 * host that is not the platform's (`host`), a change of what all objects of the process share (`prototype`).
 */
export interface Irregularity {
  readonly kind: 'noise' | 'answer' | 'late-error' | 'end' | 'orphan' | 'form' | 'host' | 'prototype';
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
  /** Looks, after a scenario, for what the library has left behind that no answer shows. */
  rest?(): Promise<readonly Irregularity[]>;
  /** The same library in a program of its own that is started in the locale `C`; only programs have one. */
  readonly inLocaleC?: Port;
  close(): Promise<void>;
}

/** Bytes of an answer that are read beside those that repeat the parameters, in whatever spelling. */
const MOST_ANSWER = 256 * 2 ** 10;
const PER_CHARACTER = 12;

/** How many bytes an answer may have for a call of so many characters. */
export function allowance(characters: number): number {
  return PER_CHARACTER * characters;
}

/** An answer, or a crash in its place where it is longer than is read. */
export function bounded(answer: Answer, params: JsonObject): Answer {
  const size = sizeOf(answer.result) + answer.message.length;
  if (size <= MOST_ANSWER || size <= MOST_ANSWER + allowance(sizeOf(params))) return answer;
  const message = `answered with ${sizeText(size)}, and ${sizeText(MOST_ANSWER)} are read`;
  return { ...answer, outcome: 'crash', result: null, message };
}
