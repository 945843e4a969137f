import { type Callback, callbacks } from '#contracts/gateway/evidence/callbacks';
import { type Asked, accepted, answerOf, askedAs, refused } from '#contracts/gateway/evidence/exchanges';
import { missing, problem, unless } from '#contracts/problem';
import type { Evidence, Problem } from '#core/model';
import { BASELINE, type Probe } from './probes.ts';

/** A faulty request, the accepted request that differs from it by exactly the fault, and what followed by callback. */
export interface Refusal {
  readonly probe: Asked;
  readonly baseline: Asked;
  readonly wrong: string;
  readonly followed: readonly Callback[];
}

/** The probes of a scenario that stand beside an accepted baseline, or that were themselves accepted. */
export function refusals(evidence: Evidence, probes: readonly Pick<Probe, 'as' | 'wrong'>[]): readonly Refusal[] {
  const [baseline] = askedAs(evidence, BASELINE);
  if (!baseline) return [];
  return probes.flatMap(({ as, wrong }) => {
    const [probe] = askedAs(evidence, as);
    if (!probe || !(accepted(baseline) || accepted(probe))) return [];
    const followed = callbacks(evidence).filter(
      ({ paymentId }) => paymentId !== undefined && paymentId === probe.paymentId,
    );
    return [{ probe, baseline, wrong, followed }];
  });
}

/** Refused in the reply: nothing else will do. */
export function refusedAtOnce({ probe, wrong }: Refusal): readonly Problem[] {
  return unless(refused(probe), probe.at, `a refusal of ${wrong}: HTTP 4xx with status error`, answerOf(probe));
}

/** Refused in the reply, or by a callback that declines it before the customer was sent anywhere. */
export function refusedEver(refusal: Refusal): readonly Problem[] {
  const { probe, wrong, followed } = refusal;
  if (refused(probe)) return [];
  const late =
    accepted(probe) &&
    followed.some(turnsDown) &&
    !followed.some(({ stage, status }) => stage === 'instruction' || status === 'success');
  const after = followed.length > 0 ? `, then ${followed.map(({ status, stage }) => status ?? stage).join(', ')}` : '';
  const expected = `a refusal of ${wrong}, in the reply or by callback`;
  if (late) return [];
  return accepted(probe) && followed.length === 0
    ? [missing(probe.at, expected, answerOf(probe))]
    : [problem(probe.at, expected, `${answerOf(probe)}${after}`)];
}

function turnsDown({ status }: Callback): boolean {
  return status === 'decline' || status === 'error' || status === 'awaiting clarification';
}
