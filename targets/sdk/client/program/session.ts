import { JSONRPCClient, type JSONRPCResponse } from 'json-rpc-2.0';
import { isObject, type Json, type JsonObject } from '#core/json';
import { preview } from '#schemas/preview';
import { noted } from '#targets/sdk/client/irregular';
import { type Answer, allowance, type Irregularity } from '#targets/sdk/client/port';
import { type Command, type Ending, type Limits, type Program, startProgram } from './program.ts';

/** A program that speaks JSON-RPC, from its start to its end. */
export interface Session {
  /** Why it is gone, with what it wrote on standard error; `null` while it lives. */
  ended(): string | null;
  /** Whether it was ended for taking too long. */
  hung(): boolean;
  /** Sends a request and gives what came of it; a program that takes longer than `ms` is ended. */
  ask(operation: string, params: JsonObject, ms: number): Promise<Answer>;
  /** The processes that the program has started since its first answer and that run. */
  started(): readonly number[];
  /** Ends the program, and gives those of them that it left running. */
  close(): Promise<readonly number[]>;
}

const REFUSAL = -32000;
const NOT_OFFERED = -32601;
/** However long it describes itself, a library can be judged. */
const DESCRIPTION_BYTES = 16 * 2 ** 20;

/** Starts a program; one that cannot be started is a session that has ended. */
export function openSession(command: Command, limits: Limits): Session {
  const pending = new Set<unknown>();
  const irregular: Irregularity[] = [];
  let id = 0;
  let end: string | null = null;
  let hung = false;
  const client = new JSONRPCClient((request) => {
    // Whether the adapter can read other characters in that locale says nothing of its library.
    const line = command.locale === undefined ? JSON.stringify(request) : inAscii(JSON.stringify(request));
    program.recount(request.method === 'describe' ? DESCRIPTION_BYTES : allowance(line.length));
    program.send(line);
  });
  /** What a wrapper or a tool of the language has started before the first answer is not the library's doing. */
  let before: readonly number[] | undefined;
  const ownOf = (running: readonly number[]) => running.filter((one) => before?.includes(one) === false);
  const ended = ({ reason, left }: Ending) => {
    end = worded(reason, program);
    if (ownOf(left).length > 0) noted(irregular, 'orphan', leftRunning(ownOf(left)));
    client.rejectAllPendingRequests(reason);
  };
  const take = (line: string) => {
    const response = line.trim() === '' ? undefined : responseIn(line, pending, irregular);
    if (response !== undefined) client.receive(response);
  };
  const program = startProgram(command, limits, take, ended);
  return {
    ended: () => end,
    hung: () => hung,
    started: () => ownOf(program.started()),
    close: async () => ownOf(await program.close()),
    async ask(operation, params, ms) {
      const late = setTimeout(() => {
        hung = true;
        program.end(`gave no answer within ${ms / 1000} s`);
      }, ms);
      id += 1;
      pending.add(id);
      // It belongs to the call before, whose answer did not wait for it.
      if (program.errors() !== '') noted(irregular, 'late-error', program.errors());
      const response = await client.requestAdvanced({ jsonrpc: '2.0', id, method: operation, params });
      clearTimeout(late);
      // The streams are read in turn, so that what was written before the answer may be read after it.
      await nextTurn();
      before ??= program.started();
      const answer = { irregular: irregular.splice(0), exchanges: [], ...outcomeOf(response, end, program) };
      program.recount();
      return answer;
    },
  };
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A JSON text in ASCII that means the same. */
function inAscii(json: string): string {
  return json.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

type Outcome = Pick<Answer, 'outcome' | 'result' | 'message'>;

function outcomeOf(response: JSONRPCResponse, end: string | null, program: Program): Outcome {
  if (end !== null) return { outcome: 'crash', result: null, message: end };
  const { error = null, ...others } = response as unknown as { error?: Json; result?: Json };
  if (error !== null && 'result' in others) return bothIn(error, program);
  if (error !== null) return failure(error, program);
  return { outcome: 'result', result: others.result ?? null, message: program.errors() };
}

function worded(words: string, program: Program): string {
  const errors = program.errors();
  return errors === '' ? words : `${words}\n${errors}`;
}

/** The response on a line of output; what has no business there is noted. */
function responseIn(line: string, pending: Set<unknown>, irregular: Irregularity[]): JSONRPCResponse | undefined {
  const message = parsed(withoutMark(line, irregular));
  if (!isObject(message) || !('result' in message || 'error' in message)) {
    noted(irregular, 'noise', line);
    return undefined;
  }
  // A request that could not be read is answered with the id null; calls go one at a time, so it is this one's answer.
  const id = message.id === null && isObject(message.error) ? [...pending][0] : message.id;
  if (!pending.delete(id)) {
    noted(irregular, 'answer', line);
    return undefined;
  }
  if (message.jsonrpc !== '2.0') noted(irregular, 'form', line);
  return { ...message, id } as JSONRPCResponse;
}

/** The line without a byte-order mark, which JSON forbids and some languages write first; it is noted. */
function withoutMark(line: string, irregular: Irregularity[]): string {
  if (!line.startsWith('\uFEFF')) return line;
  noted(irregular, 'noise', 'a byte-order mark before an answer');
  return line.slice(1);
}

function parsed(line: string): Json | undefined {
  try {
    return JSON.parse(line) as Json;
  } catch {
    return undefined;
  }
}

/** A result and an error in one answer is neither. */
function bothIn(error: Json, program: Program): Outcome {
  const message = worded(`answered with a result and an error in one: ${preview(error)}`, program);
  return { outcome: 'crash', result: null, message };
}

function failure(error: Json, program: Program): Outcome {
  const { code, message } = isObject(error) ? error : {};
  const words = typeof message === 'string' ? message : preview(error);
  if (code === REFUSAL) return { outcome: 'refusal', result: null, message: worded(words, program) };
  if (code === NOT_OFFERED) return { outcome: 'absent', result: null, message: worded(words, program) };
  return {
    outcome: 'crash',
    result: null,
    message: worded(isObject(error) ? `error ${preview(code ?? null)}: ${words}` : `error ${words}`, program),
  };
}

/** What is said of processes that a program has left behind. */
export function leftRunning({ length }: readonly number[]): string {
  return `left ${length === 1 ? 'a process' : `${length} processes`} running when it ended`;
}
