import type { Scope } from '#core/model';
import { mismatch } from './coverage.ts';
import type { Level, Party, Requirement } from './requirements/index.ts';

/**
 * The level of a rule that covers these rows: `must` only through a row that is a must, is stated by a document or settled
 * by the target protocol, and obliges this party for this method; all else is a `should`.
 */
export function levelOf(rows: readonly Requirement[], party: Party, scope?: Scope): Level {
  return binding(rows, party, scope).length > 0 ? 'must' : 'should';
}

/** The rows that make a rule a `must`. */
export function binding(rows: readonly Requirement[], party: Party, scope?: Scope): readonly Requirement[] {
  const judged = scope ? { party, scope } : { party };
  return rows.filter((row) => binds(row, party) && mismatch(row, judged) === null);
}

function binds({ basis, level, levels }: Requirement, party: Party): boolean {
  return (basis === 'stated' || basis === 'protocol') && (levels?.[party] ?? level) === 'must';
}
