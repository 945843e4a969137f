import type { Evidence, Problem } from '#core/model';
import { missing, problem, unless } from './laws.ts';
import { type Probe, TWIN } from './probes.ts';
import { type Asked, accepted, answerOf, askedAs, type Callback, callbacks, refused } from './reading.ts';

/** A faulty request, the accepted request that differs from it by exactly the fault, and what followed by callback. */
export interface Refusal {
  readonly probe: Asked;
  readonly twin: Asked;
  readonly wrong: string;
  readonly followed: readonly Callback[];
}

/** The probes of a story that stand beside an accepted twin, or that were themselves accepted. */
export function refusals(evidence: Evidence, probes: readonly Pick<Probe, 'as' | 'wrong'>[]): readonly Refusal[] {
  const [twin] = askedAs(evidence, TWIN);
  if (!twin) return [];
  return probes.flatMap(({ as, wrong }) => {
    const [probe] = askedAs(evidence, as);
    if (!probe || !(accepted(twin) || accepted(probe))) return [];
    const followed = callbacks(evidence).filter(
      ({ paymentId }) => paymentId !== undefined && paymentId === probe.paymentId,
    );
    return [{ probe, twin, wrong, followed }];
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
