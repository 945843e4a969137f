import { type Callback, callbacksAbout } from '#contracts/gateway/evidence/callbacks';
import { type Asked, accepted, answerOf, askedAs, refused } from '#contracts/gateway/evidence/exchanges';
import { baseline as BASELINE } from '#contracts/gateway/steps';
import { missing, problem, unless } from '#contracts/problem';
import type { Evidence, Problem } from '#core/model';
import type { Probe, Probes } from './probe.ts';

/** A faulty request, the accepted request that differs from it by exactly the fault, and what followed by callback. */
export interface Refusal {
  readonly probe: Asked;
  readonly baseline: Asked;
  readonly wrong: string;
  readonly followed: readonly Callback[];
}

/** The probes of a scenario that stand beside an accepted baseline, or that were themselves accepted. */
export function refusals(
  evidence: Evidence,
  probes: Probes | readonly Pick<Probe, 'as' | 'wrong'>[],
): readonly Refusal[] {
  const [baseline] = askedAs(evidence, BASELINE);
  if (!baseline) return [];
  return Object.values(probes).flatMap(({ as, wrong }): readonly Refusal[] => {
    const [probe] = askedAs(evidence, as);
    if (!probe || !(accepted(baseline) || accepted(probe))) return [];
    return [{ probe, baseline, wrong, followed: callbacksAbout(evidence, probe.paymentId) }];
  });
}

/** Refused in the reply: nothing else will do. */
export function refusedAtOnce({ probe, wrong }: Refusal): readonly Problem[] {
  return unless(refused(probe), probe.at, `a refusal of ${wrong}: HTTP 4xx, status "error"`, answerOf(probe));
}

/** Refused in the reply, or by a callback that declines it before the customer was sent anywhere. */
export function refusedEver({ probe, wrong, followed }: Refusal): readonly Problem[] {
  if (refused(probe)) return [];
  if (accepted(probe) && turnedDownLate(followed)) return [];
  const expected = `a refusal of ${wrong}: HTTP 4xx, or a decline by callback`;
  if (accepted(probe) && followed.length === 0) return [missing(probe.at, expected, answerOf(probe))];
  const after = followed.map(({ status, stage }) => status ?? stage).join(', ');
  return [problem(probe.at, expected, `${answerOf(probe)}${after === '' ? '' : `, then ${after}`}`)];
}

/** Refused in the reply, or accepted and not forgotten: which of them is for the platform to say. */
export function refusedOrGoesOn({ probe, wrong, followed }: Refusal): readonly Problem[] {
  if (refused(probe) || (accepted(probe) && followed.length > 0)) return [];
  const expected = `a refusal of ${wrong}: HTTP 4xx, or a callback after its acceptance`;
  return [
    accepted(probe) ? missing(probe.at, expected, answerOf(probe)) : problem(probe.at, expected, answerOf(probe)),
  ];
}

function turnedDownLate(followed: readonly Callback[]): boolean {
  return (
    followed.some(({ status }) => TURNED_DOWN.has(status ?? '')) &&
    !followed.some(({ stage, status }) => stage === 'instruction' || status === 'success')
  );
}

const TURNED_DOWN = new Set(['decline', 'error', 'awaiting clarification']);
