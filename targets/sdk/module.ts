import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { said, unreachable } from '#core/faults';
import { isObject, type Json } from '#core/json';
import type { Millis } from '#core/time';
import { noted } from './irregular.ts';
import type { Answer, Irregularity, Port } from './port.ts';
import { LIMITS } from './program.ts';

/** What an adapter in process exports: operations by name, plain or async; a thrown `{ refusal: true }` or code -32000 is a refusal. */
export interface SdkModule {
  readonly [operation: string]: (params: never) => unknown;
}

type Came = Pick<Answer, 'outcome' | 'result' | 'message'>;

const REFUSAL = -32000;
/** Of these two a library in process can poison what every object of the process inherits. */
const SHARED = [Object.prototype, Array.prototype];
const HONEST = SHARED.map((one) => new Set(Reflect.ownKeys(one)));

/** The functions that the file at a path exports. A file that cannot be loaded is unreachable. */
export async function loadedModule(path: string): Promise<SdkModule> {
  try {
    const { default: common, ...named } = (await import(pathToFileURL(resolve(path)).href)) as Record<string, unknown>;
    return { ...(typeof common === 'object' ? common : {}), ...named } as SdkModule;
  } catch (error) {
    throw unreachable(`\`module:${path}\` cannot be loaded: ${said(error)}`);
  }
}

/** A library in process. A call that does not end within `callMs` is a crash; one that never yields cannot be stopped. */
export function modulePort(module: SdkModule, callMs: Millis = LIMITS.callMs): Port {
  return {
    claim: 'in-process',
    async call(operation, params) {
      const run = Object.hasOwn(module, operation) ? module[operation] : undefined;
      const came =
        typeof run === 'function'
          ? // A copy, since a library may write into what it is given.
            await settled(() => run(structuredClone(params) as never), callMs)
          : { outcome: 'absent' as const, result: null, message: `the module does not export \`${operation}\`` };
      return { ...came, irregular: poisoned(), exchanges: [] };
    },
    close: async () => {},
  };
}

async function settled(run: () => unknown, ms: Millis): Promise<Came> {
  const { failed, release } = failures(ms);
  try {
    const text = JSON.stringify(await Promise.race([run(), failed])) ?? 'null';
    return { outcome: 'result', result: JSON.parse(text) as Json, message: '' };
  } catch (error) {
    return { outcome: refused(error) ? 'refusal' : 'crash', result: null, message: said(error) };
  } finally {
    release();
  }
}

/** Ways in which a function fails without throwing: it takes too long, or throws where nobody waits for it. */
function failures(ms: Millis): { readonly failed: Promise<never>; release(): void } {
  let late: NodeJS.Timeout | undefined;
  let stray = (_: unknown) => {};
  const failed = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error(`gave no answer within ${ms / 1000} s`)), ms);
    stray = (error) => reject(new Error(`threw out of turn: ${said(error)}`));
    process.on('uncaughtException', stray).on('unhandledRejection', stray);
  });
  failed.catch(() => {});
  return {
    failed,
    release() {
      clearTimeout(late);
      process.off('uncaughtException', stray).off('unhandledRejection', stray);
    },
  };
}

function refused(error: unknown): boolean {
  return isObject(error) && (error.refusal === true || error.code === REFUSAL);
}

/** What the library has put on the prototypes that all objects share; taken off again, so that the kit and the next call are safe. */
function poisoned(): readonly Irregularity[] {
  const found: Irregularity[] = [];
  SHARED.forEach((one, index) => {
    for (const name of Reflect.ownKeys(one)) {
      if (HONEST[index]?.has(name)) continue;
      noted(found, 'prototype', `every object of the process now has ${String(name)}`);
      Reflect.deleteProperty(one, name);
    }
  });
  return found;
}
