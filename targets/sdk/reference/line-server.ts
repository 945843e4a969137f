import { createInterface } from 'node:readline';
import { said } from '#core/faults';
import type { JsonObject } from '#core/json';
import type { SdkModule } from '#targets/sdk/client/module/module';

/** Puts a line of output where it belongs; a defect may put it elsewhere, or more of them. */
export type Say = (line: string) => void;

const say: Say = (line) => process.stdout.write(`${line}\n`);

/** Serves a library in process as a program: JSON-RPC 2.0, a line each, from standard input to standard output. */
export async function serveLines(module: SdkModule, out: Say = say): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = JSON.parse(line) as { id: number; method: string; params: JsonObject };
    const answer = await outcome(module, method, params);
    out(JSON.stringify({ jsonrpc: '2.0', id, ...answer }));
  }
}

async function outcome(module: SdkModule, method: string, params: JsonObject): Promise<object> {
  const run = Object.hasOwn(module, method) ? module[method] : undefined;
  if (run === undefined) return { error: { code: -32601, message: `${method} is not offered` } };
  try {
    return { result: await run(params as never) };
  } catch (error) {
    const refused = (error as { refusal?: unknown }).refusal === true;
    return { error: { code: refused ? -32000 : -32603, message: said(error) } };
  }
}
