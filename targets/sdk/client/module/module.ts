import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { said, unreachable } from '#core/faults';
import { isObject } from '#core/json';
import type { Millis } from '#core/time';
import { noted } from '#targets/sdk/client/irregular';
import type { Answer, Irregularity, Port } from '#targets/sdk/client/port';
import { LIMITS } from '#targets/sdk/client/program/program';
import { type Strays, strayErrors } from './strays.ts';
import { throughJson } from './through-json.ts';

/** What an adapter in process exports: operations by name, plain or async; a thrown `{ refusal: true }` or code -32000 is a refusal. */
export interface SdkModule {
  readonly [operation: string]: (params: never) => unknown;
}

type Came = Pick<Answer, 'outcome' | 'result' | 'message'>;

const REFUSAL = -32000;
/** The kit's own, since a library may replace the global ones. */
const { setTimeout, clearTimeout, setImmediate } = globalThis;
/** Node reports a rejection that nobody waits for once it comes to its next turn. */
const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));
/** By these two a library in process can change what every object of the process inherits. */
const SHARED = [Object.prototype, Array.prototype];
const UNPOLLUTED = SHARED.map((one) => new Set(Reflect.ownKeys(one)));

/** The functions that the file at a path exports. A file that cannot be loaded, or not within `startMs`, is unreachable. */
export async function loadedModule(path: string, startMs: Millis = LIMITS.startMs): Promise<SdkModule> {
  let late: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error(`it was not loaded within ${startMs / 1000} s`)), startMs).unref();
  });
  try {
    const loaded = await Promise.race([import(pathToFileURL(resolve(path)).href), tooLong]);
    const { default: common, ...named } = loaded as Record<string, unknown>;
    return { ...(typeof common === 'object' ? common : {}), ...named } as SdkModule;
  } catch (error) {
    throw unreachable(`\`module:${path}\` cannot be loaded: ${said(error)}`);
  } finally {
    clearTimeout(late);
  }
}

/**
 * A library in process. A call that does not end within `callMs` is a crash; one that never yields cannot be stopped. What
 * it throws out of turn before the port is closed is a crash of the call under way, or of the next one.
 */
export function modulePort(module: SdkModule, callMs: Millis = LIMITS.callMs, strays = strayErrors()): Port {
  return {
    claim: 'in-process',
    async call(operation, params) {
      const run = Object.hasOwn(module, operation) ? module[operation] : undefined;
      const came =
        typeof run === 'function'
          ? // A copy, since a library may write into what it is given.
            await settled(() => run(structuredClone(params) as never), callMs, strays)
          : { outcome: 'absent' as const, result: null, message: `the module does not export \`${operation}\`` };
      return { ...came, irregular: prototypePollution(), exchanges: [] };
    },
    async close() {
      await nextTurn();
      strays.release();
    },
  };
}

async function settled(run: () => unknown, ms: Millis, strays: Strays): Promise<Came> {
  const { failed, release } = failures(ms, strays);
  try {
    const ran = (async () => {
      const value = await run();
      await nextTurn();
      return value;
    })();
    return { outcome: 'result', result: throughJson(await Promise.race([failed, ran])), message: '' };
  } catch (error) {
    return { outcome: refused(error) ? 'refusal' : 'crash', result: null, message: said(error) };
  } finally {
    release();
  }
}

/** Ways in which a function fails without throwing: it takes too long, or throws where nobody waits for it. */
function failures(ms: Millis, strays: Strays): { readonly failed: Promise<never>; release(): void } {
  let late: NodeJS.Timeout | undefined;
  const failed = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error(`gave no answer within ${ms / 1000} s`)), ms);
    strays.listen(reject);
  });
  failed.catch(() => {});
  return {
    failed,
    release() {
      clearTimeout(late);
      strays.unlisten();
    },
  };
}

function refused(error: unknown): boolean {
  try {
    return isObject(error) && (error.refusal === true || error.code === REFUSAL);
  } catch {
    // What cannot even be looked at is no refusal.
    return false;
  }
}

/** What the library has put on the prototypes that all objects share; taken off again, so that the kit and the next call are safe. */
function prototypePollution(): readonly Irregularity[] {
  const found: Irregularity[] = [];
  SHARED.forEach((one, index) => {
    for (const name of Reflect.ownKeys(one)) {
      if (UNPOLLUTED[index]?.has(name)) continue;
      noted(found, 'prototype', `every object of the process now has ${String(name)}`);
      Reflect.deleteProperty(one, name);
    }
  });
  return found;
}
