import type { Behaviour } from '#targets/alert-bank/reference/behaviour';
import type { Check } from '#targets/alert-bank/reference/checks';

/** The decisions of a bank that differ from those of the compliant reference. */
export type Override = (compliant: Behaviour) => Partial<Behaviour>;

/** The behaviour of the reference with some decisions overridden. */
export function overridden(override: Override): (compliant: Behaviour) => Behaviour {
  return (compliant) => ({ ...compliant, ...override(compliant) });
}

/** The checks of an initiation without one of them. */
export function withoutCheck(name: string): Override {
  return ({ initiationChecks }) => ({ initiationChecks: initiationChecks.filter((check) => check.name !== name) });
}

/** Refuses some requests to pay that are right. */
export const alsoRefusing =
  (refuses: (...asked: Parameters<Check>) => boolean): Override =>
  ({ initiationChecks }) => ({
    initiationChecks: [
      ...initiationChecks,
      (...asked) => (refuses(...asked) ? { status: 422, code: 'NO', message: 'no' } : undefined),
    ],
  });
