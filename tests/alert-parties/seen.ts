import { strict as assert } from 'node:assert';
import { openPoint } from '#contracts/register/open-points';
import type { Contract, Reading, Verdict } from '#core/model';

/** What was found of a party of PromptPay Alert. */
export interface Seen {
  readonly verdicts: readonly Verdict[];
  /** The readings that it was seen to follow, such as `AMB-alert-paid/paid`. */
  readonly readings: ReadonlySet<string>;
}

/** The readings of a report, by point and id. */
export function readingsIn(found: readonly Reading[]): ReadonlySet<string> {
  return new Set(
    found.flatMap(({ ambiguity, readings }) => readings.map((one) => `${ambiguity}/${one.slice(0, one.indexOf(':'))}`)),
  );
}

/** Fails where a reading is followed by nobody and the register does not say why, or is followed although it says so. */
export function mustBeFollowed({ ambiguities }: Contract, followed: ReadonlySet<string>): void {
  for (const { id: point } of ambiguities)
    for (const { id, unobserved } of openPoint(point).readings)
      assert.equal(followed.has(`${point}/${id}`), unobserved === undefined, `${point}/${id}`);
}
