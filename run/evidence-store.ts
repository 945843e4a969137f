import type { Evidence } from '#core/model';
import { sizeOf } from '#core/size';
import { evidenceFiles, type WrittenEvidence } from '#reports/evidence-files';
import type { FoundWrong } from '#reports/trace/trace-file';

/** The evidence of one scenario, wherever it is kept. */
export interface KeptEvidence {
  /** Its file beside the report; `null` where it is in memory. */
  readonly file: string | null;
  /** Characters that it takes. */
  readonly size: number;
  readonly screenshots?: WrittenEvidence['screenshots'];
  readonly trace?: string;
  read(): Promise<Evidence>;
}

/** Where a run keeps its evidence. */
export interface EvidenceStore {
  /** Keeps it, and what rules found wrong in it is shown where it is written. */
  keep(evidence: Evidence, found?: readonly FoundWrong[]): Promise<KeptEvidence>;
}

/** Keeps evidence in files beside the report in a directory, so that memory holds only what is being judged. */
export function evidenceOnDisk(out: string, secrets: readonly string[] = []): EvidenceStore {
  const files = evidenceFiles(out, secrets);
  return {
    async keep(evidence, found) {
      const written = await files.write(evidence, found);
      return { ...written, read: () => files.read(written.file) };
    },
  };
}

/** Keeps evidence in memory, for front ends that hand it on. */
export function evidenceInMemory(): EvidenceStore & { readonly evidence: readonly Evidence[] } {
  const evidence: Evidence[] = [];
  return {
    evidence,
    async keep(one) {
      evidence.push(one);
      return { file: null, size: sizeOf(one.events), read: async () => one };
    },
  };
}
