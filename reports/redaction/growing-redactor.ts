import { redactor } from '#reports/redact';

/** Removes secrets that become known one after the other. */
export interface GrowingRedactor {
  add(secrets: readonly string[]): void;
  /** A copy of a JSON value in which no secret that was added up to now is shown. */
  redact<T>(value: T): T;
}

/** To look for a secret costs more to prepare than to do, so only the latest few are prepared anew with each one. */
const LATEST = 16;

/** A redactor without secrets as yet. */
export function growingRedactor(): GrowingRedactor {
  const known = new Set<string>();
  let latest: string[] = [];
  let redactEarlier = redactor([]);
  let redactLatest = redactor([]);
  return {
    add(secrets) {
      const added = secrets.filter((secret) => !known.has(secret));
      if (added.length === 0) return;
      for (const secret of added) known.add(secret);
      latest.push(...added);
      if (latest.length > LATEST) {
        latest = [];
        redactEarlier = redactor([...known]);
      }
      redactLatest = redactor(latest);
    },
    redact: (value) => redactLatest(redactEarlier(value)),
  };
}
