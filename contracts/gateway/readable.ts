import { isObject } from '#core/json';
import type { Evidence } from '#core/model';
import { type Callback, callbacks } from './evidence.ts';

/** The callbacks that are JSON objects, each once: what another attempt repeats to the byte is as right or as wrong as the first. */
export function readable(evidence: Evidence): readonly Callback[] {
  const known = new Set<string>();
  return callbacks(evidence).filter(({ json, seen }) => {
    const key = `${seen.address} ${seen.body.text}`;
    const isNew = !known.has(key);
    known.add(key);
    return isNew && isObject(json);
  });
}
