import type { JsonObject } from '#core/json';
import type { PromptPayQr, QrFault } from '#schemas/emv-qr/qr';
import qrFile from '../emv-qr/emv-qr.vectors.json' with { type: 'json' };
import divergenceFile from './dialects/divergences.json' with { type: 'json' };
import type { DialectName } from './dialects/public.ts';
import signatureFile from './signature.vectors.json' with { type: 'json' };

/** Messages and signatures that were worked out outside the kit. The keys are throw-away examples. */
export interface SignatureVectors {
  /** All public libraries make this signature, but those that refuse the message. */
  readonly signed: readonly {
    readonly id: string;
    readonly from: string;
    readonly key: string;
    readonly message: JsonObject;
    readonly string_to_sign: string;
    readonly signature: string;
    readonly refused_by?: readonly DialectName[];
  }[];
  /** Different messages with one string to sign. */
  readonly same: readonly {
    readonly id: string;
    readonly what: string;
    readonly key: string;
    readonly messages: readonly JsonObject[];
    readonly string_to_sign: string;
    readonly signature: string;
  }[];
  /** Messages whose signature is not right, and the mistake behind it where that is known. */
  readonly refused: readonly {
    readonly id: string;
    readonly what: string;
    readonly key: string;
    readonly message: JsonObject;
    readonly mistake?: string;
  }[];
  /** The query of a Payment Page with a signature. */
  readonly pages: readonly {
    readonly id: string;
    readonly key: string;
    readonly parameters: JsonObject;
    readonly signature: string;
    readonly query: string;
  }[];
}

/** A message as text, and which libraries sign it alike: where they do not, the documents do not decide. */
export interface Divergence {
  readonly id: string;
  readonly what: string;
  readonly key: string;
  readonly text: string;
  readonly readings: readonly {
    readonly libraries: readonly DialectName[];
    readonly signature?: string;
    /** The exception in place of a signature. */
    readonly throws?: string;
  }[];
}

/** Texts of PromptPay QR codes: what they say, or why they are none. */
export interface QrVectors {
  readonly crc: { readonly text: string; readonly digits: string };
  readonly accepted: readonly {
    readonly id: string;
    readonly from: string;
    readonly text: string;
    readonly qr: PromptPayQr;
  }[];
  readonly refused: readonly {
    readonly id: string;
    readonly what: string;
    readonly text: string;
    readonly fault: QrFault;
  }[];
}

/** The vectors of the signature. */
export const signatureVectors = signatureFile as unknown as SignatureVectors;

/** Messages on whose signature the public libraries agree or differ. */
export const divergences = divergenceFile as unknown as readonly Divergence[];

/** The vectors of the QR codec. */
export const qrVectors = qrFile as unknown as QrVectors;
