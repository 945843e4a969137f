import type { DocumentId } from '#contracts/register/sources';
import type { RequirementId, TargetKind } from '#core/model';
import bankTransferThailand from './bank-transfer-thailand.json' with { type: 'json' };
import platform from './platform.json' with { type: 'json' };
import promptpayAlert from './promptpay-alert.json' with { type: 'json' };
import promptpayEn from './promptpay-en.json' with { type: 'json' };
import promptpayRu from './promptpay-ru.json' with { type: 'json' };
import thaiQr from './thai-qr.json' with { type: 'json' };

/** Who has to do it. In PromptPay Alert the bank is the platform and a biller the merchant. */
type Party = 'platform' | 'merchant' | 'payment-page' | 'provider' | 'customer';

/** Why a row is judged by no rule. */
type ExclusionClass = 'not-observable' | 'informative' | 'another-party' | 'contradicted';

/** What the kit does about a row: rules name it in their `covers`, or it waits for a kind, or it is left out and why. */
type RequirementStatus =
  | { readonly rules: true }
  | { readonly planned: TargetKind }
  | { readonly excluded: ExclusionClass; readonly reason: string };

/** One normative statement of one document, in our own words. */
export interface Requirement {
  readonly id: RequirementId;
  readonly document: DocumentId;
  /** The section's title in the document, with chapter and step where they tell it apart. */
  readonly section: string;
  /** One sentence in the present tense. */
  readonly statement: string;
  readonly obliges: readonly Party[];
  /** The kind of target on which it shows, or `null` where it shows on none. */
  readonly judged_on: TargetKind | null;
  readonly level: 'must' | 'should';
  readonly status: RequirementStatus;
  /** On whose word a row of a linked page stands; pinned documents are read word for word. */
  readonly confidence?: 'documentation' | 'anonymised copy' | 'sdk source' | 'third party' | 'inferred';
}

/**
 * Every normative statement of every document, document by document. Rows of the Russian edition are those in which it
 * differs from the English one; all else of it repeats the E rows.
 */
export const requirements = [
  ...promptpayEn,
  ...promptpayRu,
  ...thaiQr,
  ...bankTransferThailand,
  ...promptpayAlert,
  ...platform,
] as readonly Requirement[];

const byId: ReadonlyMap<RequirementId, Requirement> = new Map(requirements.map((row) => [row.id, row]));

/** The row of that id; an unknown id is a fault of the kit and throws. */
export function requirement(id: RequirementId): Requirement {
  const row = byId.get(id);
  if (!row) throw new Error(`contracts/requirements has no row ${id}`);
  return row;
}
