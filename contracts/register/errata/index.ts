import type { DocumentId } from '#contracts/register/sources';
import bankTransferThailand from './bank-transfer-thailand.json' with { type: 'json' };
import promptpayAlert from './promptpay-alert.json' with { type: 'json' };
import promptpayEn from './promptpay-en.json' with { type: 'json' };
import promptpayRu from './promptpay-ru.json' with { type: 'json' };
import thaiQr from './thai-qr.json' with { type: 'json' };

/** A slip of a document, and how the kit reads the location. */
export interface Erratum {
  /** Such as `EN-14`: the document's letters and a running number. */
  readonly id: string;
  readonly document: DocumentId;
  readonly location: string;
  /** A few words or values by which the location is found. */
  readonly fragment: string;
  readonly problem: string;
  readonly reading: string;
  readonly class: 'typo' | 'example' | 'contradiction' | 'omission' | 'translation' | 'naming';
  /** What the kit makes of it: nothing, tolerance, an open point, or a message that must be refused. */
  readonly effect: 'none' | 'lenient' | 'ambiguity' | 'negative-case';
}

/** Every known slip of the pinned documents, document by document. */
export const errata = [
  ...promptpayEn,
  ...promptpayRu,
  ...thaiQr,
  ...promptpayAlert,
  ...bankTransferThailand,
] as readonly Erratum[];
