import type { Behaviour } from '#targets/alert-biller/reference/behaviour';

/** The decisions of a biller that differ from those of the compliant reference. */
export type Override = (compliant: Behaviour) => Partial<Behaviour>;

/** The behaviour of the reference with some decisions overridden. */
export function overridden(override: Override): (compliant: Behaviour) => Behaviour {
  return (compliant) => ({ ...compliant, ...override(compliant) });
}
