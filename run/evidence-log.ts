import type { Evidence } from '#core/model';

/** The evidence that a run keeps for its report, and the keys of every scenario that it ran. */
export interface EvidenceLog {
  readonly evidence: readonly Evidence[];
  readonly secrets: ReadonlySet<string>;
  keep(evidence: Evidence): void;
  /** Notes the keys of a scenario, also where its evidence is not kept. */
  addSecrets(evidence: Evidence): void;
}

/** An empty log. */
export function evidenceLog(): EvidenceLog {
  const evidence: Evidence[] = [];
  const secrets = new Set<string>();
  return {
    evidence,
    secrets,
    keep: (one) => void evidence.push(one),
    addSecrets({ projects }) {
      for (const { key } of Object.values(projects)) secrets.add(key);
    },
  };
}
