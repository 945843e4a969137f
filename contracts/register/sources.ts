import type { Citation } from '#core/model';

/** How far a document can be relied on. */
type Confidence = 'documentation' | 'anonymised copy' | 'sdk source' | 'third party' | 'inferred';

/** A document that was read whole, word for word, and is pinned by its bytes. */
interface PinnedDocument {
  readonly kind: 'pinned';
  readonly title: string;
  readonly publisher: string;
  readonly language: 'en' | 'ru';
  /** How the ids of its rows and errata begin: `E-61`, `EN-34`. Linked pages share `X` and have no errata. */
  readonly letters: { readonly row: string; readonly erratum: string };
  /** SHA-256 of the bytes as they were read, in lower-case hexadecimal. */
  readonly sha256: string;
  /** Day of reading, ISO 8601. */
  readonly read: string;
  readonly confidence: readonly Confidence[];
}

/** A page of others; its facts come from editions, copies and sources that say the same. */
interface LinkedDocument {
  readonly kind: 'linked';
  readonly title: string;
  readonly publisher: string;
  readonly language: 'en';
  /** Where the page stands, without scheme. */
  readonly at: string;
  /** Whether a pinned document links to it: only then do its words count as stated. */
  readonly invoked: boolean;
  readonly confidence: readonly Confidence[];
}

/** What this project settles itself, for who offers the control that it describes. */
interface OwnDocument {
  readonly kind: 'own';
  readonly title: string;
  readonly publisher: string;
  readonly language: 'en';
  /** How the ids of its rows begin: `P-01`. It has no errata: what is wrong in it is mended. */
  readonly letters: { readonly row: string };
  /** Path in this repository. */
  readonly at: string;
  readonly confidence: readonly Confidence[];
}

/** Every document that a rule, a requirement or an open point may stand on. */
export const sources = {
  'ecommpay-promptpay-en': {
    kind: 'pinned',
    title: 'Promptpay (English edition)',
    publisher: 'Ecommpay',
    language: 'en',
    letters: { row: 'E', erratum: 'EN' },
    sha256: '949453e35009ee2121f9d48ff743ed18d1e710fb5860a112bcabece8e24a816a',
    read: '2026-11-22',
    confidence: ['documentation'],
  },
  'ecommpay-promptpay-ru': {
    kind: 'pinned',
    title: 'Promptpay (Russian edition)',
    publisher: 'Ecommpay',
    language: 'ru',
    letters: { row: 'R', erratum: 'RU' },
    sha256: 'c20283f1ba98452e00c4720dcba9add42968413594932bcfefcacafac08d04a6',
    read: '2026-11-22',
    confidence: ['documentation'],
  },
  'ecommpay-thai-qr-en': {
    kind: 'pinned',
    title: 'Thailand QR banking',
    publisher: 'Ecommpay',
    language: 'en',
    letters: { row: 'Q', erratum: 'TQ' },
    sha256: '723271e9fdc67847d736b4539a7b3bf8016099b572b35d9a80b195ec2c6481ac',
    read: '2026-11-22',
    confidence: ['documentation'],
  },
  'krungsri-promptpay-alert-en': {
    kind: 'pinned',
    title: 'PromptPay Alert',
    publisher: 'Krungsri (Bank of Ayudhya)',
    language: 'en',
    letters: { row: 'K', erratum: 'KR' },
    sha256: '9a3ace93a4b8cb78b653aa201e75285b96c7e00c51ec6a7b7f50741b954be36f',
    read: '2026-11-22',
    confidence: ['documentation'],
  },
  'monetix-bank-transfer-thailand-en': {
    kind: 'pinned',
    title: 'Bank transfers in Thailand',
    publisher: 'Monetix',
    language: 'en',
    letters: { row: 'M', erratum: 'MX' },
    sha256: '353e1dcf8b86b6aa0a1a841f568ab7f360d34a565ff93d707fd0aea30e880a2b',
    read: '2026-11-22',
    confidence: ['documentation'],
  },
  'platform-signature': {
    kind: 'linked',
    title: 'Signature generation and verification',
    publisher: 'Ecommpay',
    language: 'en',
    at: 'developers.ecommpay.com/en/en_platform_signature.html',
    invoked: true,
    confidence: ['documentation', 'sdk source'],
  },
  'platform-callbacks': {
    kind: 'linked',
    title: 'Handling callbacks',
    publisher: 'Ecommpay',
    language: 'en',
    at: 'developers.ecommpay.com/en/en_platform_callbacks.html',
    invoked: true,
    confidence: ['documentation', 'anonymised copy'],
  },
  'platform-codes': {
    kind: 'linked',
    title: 'Handling operation processing information',
    publisher: 'Ecommpay',
    language: 'en',
    at: 'developers.ecommpay.com/en/en_platform_payment_info_codes.html',
    invoked: true,
    confidence: ['documentation', 'anonymised copy'],
  },
  'platform-one-step-purchase': {
    kind: 'linked',
    title: 'One-time one-step purchase',
    publisher: 'Ecommpay',
    language: 'en',
    at: 'developers.ecommpay.com/en/en_platform_sms_model.html',
    invoked: true,
    confidence: ['anonymised copy'],
  },
  'platform-page-parameters': {
    kind: 'linked',
    title: 'Payment Page invocation parameters',
    publisher: 'Ecommpay',
    language: 'en',
    at: 'developers.ecommpay.com/en/en_PP_Parameters.html',
    invoked: true,
    confidence: ['documentation', 'anonymised copy'],
  },
  'platform-gate-api': {
    kind: 'linked',
    title: 'Gate API specification and interaction concepts',
    publisher: 'Ecommpay',
    language: 'en',
    at: 'api-developers.ecommpay.com',
    invoked: true,
    confidence: ['documentation', 'anonymised copy'],
  },
  'platform-amount-changes': {
    kind: 'linked',
    title: 'Changes of the payment amount',
    publisher: 'an anonymised public copy of the platform documentation',
    language: 'en',
    at: 'github.com/olemsi/docusaurus',
    invoked: false,
    confidence: ['anonymised copy'],
  },
  'promptpay-sibling': {
    kind: 'linked',
    title: 'Promptpay (Monetix edition)',
    publisher: 'Monetix',
    language: 'en',
    at: 'developers.trxhost.com/en/pm_promptpay.html',
    invoked: false,
    confidence: ['documentation', 'anonymised copy'],
  },
  'emvco-qr': {
    kind: 'linked',
    title: 'EMV QR Code Specification for Payment Systems, Merchant-Presented Mode, with the PromptPay fields',
    publisher: 'EMVCo, and public descriptions of the Thai standard',
    language: 'en',
    at: 'www.emvco.com/emv-technologies/qr-codes',
    invoked: false,
    confidence: ['documentation', 'third party'],
  },
  'target-protocol': {
    kind: 'own',
    title: 'Target protocol, version 1',
    publisher: 'this project',
    language: 'en',
    letters: { row: 'P' },
    at: 'docs/target-protocol.md',
    confidence: ['documentation'],
  },
} as const satisfies Record<string, PinnedDocument | LinkedDocument | OwnDocument>;

/** The id of a document that may be cited. */
export type DocumentId = keyof typeof sources;

/** The citation of a section of a document; an unknown document does not compile. */
export function cite(document: DocumentId, section: string): Citation {
  return { document, section };
}
