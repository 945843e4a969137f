import { type Asked, accepted, askedAs } from '#contracts/gateway/evidence/exchanges';
import type { Label } from '#contracts/labels';
import type { Evidence } from '#core/model';
import { payments } from './scenarios.ts';

/** The answers to these questions, where the first of the payments that they are about was accepted. */
export function statusAnswers(evidence: Evidence, ...questions: readonly Label[]): readonly Asked[] {
  const [sale] = askedAs(evidence, payments['asked-paid']);
  return sale && accepted(sale) ? askedAs(evidence, ...questions) : [];
}
