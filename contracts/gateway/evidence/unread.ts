import { isObject } from '#core/json';
import type { Evidence } from '#core/model';
import { type Callback, callbacks } from './callbacks.ts';
import { perEvidence } from './per-evidence.ts';

/** Where callbacks came and none could be read: how many, and why, in words; empty where one could be, or none came. */
export const callbacksUnread: (evidence: Evidence) => string = perEvidence((evidence) => {
  const all = callbacks(evidence);
  if (all.length === 0 || all.some(({ json }) => isObject(json))) return '';
  const count =
    all.length === 1 ? '1 callback came, it could not be read' : `${all.length} callbacks came, none could be read`;
  return `${count}: ${[...new Set(all.map(reason))].slice(0, 3).join('; ')}`;
});

function reason({ fault }: Callback): string {
  return fault || 'no JSON object';
}
