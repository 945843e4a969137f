import type { DocumentId } from '#contracts/register/sources';
import type { Claim, RequirementId } from '#core/model';
import bankTransferThailand from './bank-transfer-thailand.json' with { type: 'json' };
import platform from './platform.json' with { type: 'json' };
import promptpayAlert from './promptpay-alert.json' with { type: 'json' };
import promptpayEn from './promptpay-en.json' with { type: 'json' };
import promptpayRu from './promptpay-ru.json' with { type: 'json' };
import protocol from './protocol.json' with { type: 'json' };
import thaiQr from './thai-qr.json' with { type: 'json' };

/**
 * Who has to do it. `gateway` is the payment platform at Gate and `payment-page` the same platform at Payment Page; `sdk`
 * is the library by which a web service signs, verifies, builds and reads, obliged beside `merchant` where it does the
 * duty. Of `provider` and `customer` no target is judged: a gateway under test answers for the provider behind it.
 */
export type Party =
  | 'gateway'
  | 'payment-page'
  | 'merchant'
  | 'sdk'
  | 'alert-bank'
  | 'alert-biller'
  | 'provider'
  | 'customer';

/** How binding a sentence is. */
export type Level = 'must' | 'should';

/**
 * What a row stands on: the words of the document, an example in it, an inference from it, another document than the
 * method's own and those that it links to, or the target protocol of this project.
 */
export type Basis = 'stated' | 'example' | 'inferred' | 'sibling' | 'protocol';

/** Why a row is judged by no rule; an open point is reported instead. */
type ExclusionClass = 'not-observable' | 'informative' | 'another-party' | 'contradicted' | 'open-point';

/** One normative statement of one document, in our own words. */
export interface Requirement {
  readonly id: RequirementId;
  readonly document: DocumentId;
  /** The section's title in the document, with chapter and step where they tell it apart. */
  readonly section: string;
  /** One sentence in the present tense. */
  readonly statement: string;
  readonly obliges: readonly Party[];
  /** The payment method and the channel of which it speaks; all of them where it names none. */
  readonly method?: 'promptpay' | 'thai-qr' | 'bank-transfer-thailand';
  readonly channel?: 'redirect' | 'display';
  /** The interface of the platform of which it speaks; both where it names none. */
  readonly interface?: 'gate' | 'page';
  /** `must` only where it is stated or settled by the protocol; `should` too where the words are “can” or “by default”. */
  readonly level: Level;
  /** Parties for which it is less or more binding than the row's level says. */
  readonly levels?: Readonly<Partial<Record<Party, Level>>>;
  readonly basis: Basis;
  /** Claims of the target protocol under which it obliges. */
  readonly claims?: readonly Claim[];
  /** On whose word a row of a linked page stands; pinned documents are read word for word. */
  readonly confidence?: 'documentation' | 'anonymised copy' | 'sdk source' | 'third party' | 'inferred';
  /** Why basis and level are what they are, where the statement does not show it. */
  readonly note?: string;
  /** Why no rule judges it; a row without this is a duty for rules of every party that it obliges. */
  readonly excluded?: { readonly class: ExclusionClass; readonly reason: string };
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
  ...protocol,
] as readonly Requirement[];

const byId: ReadonlyMap<RequirementId, Requirement> = new Map(requirements.map((row) => [row.id, row]));

/** The row of that id; an unknown id is a fault of the kit and throws. */
export function requirement(id: RequirementId): Requirement {
  const row = byId.get(id);
  if (!row) throw new Error(`contracts/register/requirements has no row ${id}`);
  return row;
}
