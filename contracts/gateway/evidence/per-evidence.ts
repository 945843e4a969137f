import type { Evidence } from '#core/model';

/** A reading of the evidence that many rules share: made once for each evidence. */
export function perEvidence<T>(read: (evidence: Evidence) => T): (evidence: Evidence) => T {
  const known = new WeakMap<Evidence, { readonly value: T }>();
  return (evidence) => {
    const found = known.get(evidence);
    if (found) return found.value;
    const value = read(evidence);
    known.set(evidence, { value });
    return value;
  };
}
