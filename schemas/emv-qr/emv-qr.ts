import { baht, type Satang, satang } from '#core/money';
import { ACCOUNT_TAGS, accountField, accountOf, type QrAccount } from './account.ts';
import { crcDigits } from './crc16.ts';
import { fieldsOf, type PlacedField, type QrField, textOf } from './tlv.ts';

export type { QrAccount } from './account.ts';
export type { QrField } from './tlv.ts';

/** What a PromptPay QR code says (EMVCo merchant-presented mode). */
export interface PromptPayQr {
  /** Made for one payment: point of initiation 12 in tag 01; 11 or no tag 01 is a code to be used again. */
  readonly dynamic: boolean;
  readonly account: QrAccount;
  /** In satang, though tag 54 spells baht; absent where the payer is to enter it. */
  readonly amount?: Satang;
  /** Four digits of merchant category, tag 52. */
  readonly category?: string;
  /** Tag 59, at most 25 characters. */
  readonly name?: string;
  /** Tag 60, at most 15 characters. */
  readonly city?: string;
  /** The fields of tag 62, such as the terminal label in 07. */
  readonly additional?: readonly QrField[];
  /** Fields that the kit does not read. */
  readonly others?: readonly QrField[];
  /** The text holds characters beyond ASCII, and its lengths count their bytes; the kit itself counts characters. */
  readonly lengthsInBytes?: true;
}

/** Why a text is no PromptPay QR code. */
export type QrFault =
  | 'length'
  | 'order'
  | 'crc'
  | 'format'
  | 'duplicate'
  | 'initiation'
  | 'aid'
  | 'account'
  | 'category'
  | 'currency'
  | 'amount'
  | 'country'
  | 'name'
  | 'city';

/** What came of reading: the code; or its first fault, the offset in the text where it stands, and what stands there. */
export type QrRead =
  | { readonly ok: true; readonly qr: PromptPayQr }
  | { readonly ok: false; readonly fault: QrFault; readonly at: number; readonly detail: string };

/** What the fields must be: where a tag is missing, or its value is of another form, the fault is named. */
const FORMS: readonly {
  readonly tag: string;
  readonly fault: QrFault;
  readonly needed?: true;
  readonly form: RegExp;
}[] = [
  { tag: '01', fault: 'initiation', form: /^1[12]$/ },
  { tag: '52', fault: 'category', form: /^\d{4}$/ },
  { tag: '53', fault: 'currency', needed: true, form: /^764$/ },
  { tag: '54', fault: 'amount', form: /^(?=.{1,13}$)\d+(\.\d{1,2})?$/ },
  { tag: '58', fault: 'country', needed: true, form: /^TH$/ },
  { tag: '59', fault: 'name', form: /^.{1,25}$/ },
  { tag: '60', fault: 'city', form: /^.{1,15}$/ },
];
const READ = new Set(['00', '01', '52', '53', '54', '58', '59', '60', '62', '63']);

/** Reads the text of a PromptPay QR code strictly. Never throws. */
export function decodeQr(text: string): QrRead {
  const read = decoded(text, 'utf8');
  if (read.ok || Buffer.byteLength(text) === text.length) return read;
  // The public descriptions do not say what a length counts beyond ASCII, so bytes are tried where characters do not fit.
  const inBytes = decoded(Buffer.from(text).toString('latin1'), 'latin1');
  return inBytes.ok ? { ok: true, qr: { ...asUtf8(inBytes.qr), lengthsInBytes: true } } : read;
}

/** The text of a PromptPay QR code, fields by tag, lengths in characters. Throws a `RangeError` where a value is too long for its length. */
export function encodeQr(qr: PromptPayQr): string {
  const { dynamic, account, amount, category, name, city, additional, others = [] } = qr;
  const fields: readonly (QrField | false)[] = [
    { tag: '00', value: '01' },
    { tag: '01', value: dynamic ? '12' : '11' },
    accountField(account),
    category !== undefined && { tag: '52', value: category },
    { tag: '53', value: '764' },
    amount !== undefined && { tag: '54', value: baht(amount) },
    { tag: '58', value: 'TH' },
    name !== undefined && { tag: '59', value: name },
    city !== undefined && { tag: '60', value: city },
    additional !== undefined && { tag: '62', value: textOf(additional) },
    ...others,
  ];
  const inOrder = fields.filter((field) => field !== false).sort((a, b) => Number(a.tag) - Number(b.tag));
  const text = `${textOf(inOrder)}6304`;
  return text + crcDigits(text, 'utf8');
}

function decoded(text: string, encoding: 'utf8' | 'latin1'): QrRead {
  if (!text.startsWith('000201')) return fault('format', 0, `starts with ${JSON.stringify(text.slice(0, 6))}`);
  const fields = fieldsOf(text);
  if ('brokenAt' in fields) return fault('length', fields.brokenAt, 'a field does not fit into the text');
  return (
    crcFault(text, fields, encoding) ??
    repeated(fields) ??
    misformed(fields, text.length) ??
    contents(fields, text.length)
  );
}

function crcFault(text: string, fields: readonly PlacedField[], encoding: 'utf8' | 'latin1'): QrRead | undefined {
  const last = fields.at(-1);
  const crc = fields.find(({ tag }) => tag === '63');
  if (last === undefined || crc === undefined) return fault('crc', text.length, 'no tag 63');
  if (crc !== last) return fault('order', crc.at, 'tag 63 is not the last');
  const expected = crcDigits(text.slice(0, last.at + 4), encoding);
  return last.value === expected
    ? undefined
    : fault('crc', last.at, `${JSON.stringify(last.value)} in tag 63, not ${expected}`);
}

function repeated(fields: readonly PlacedField[]): QrRead | undefined {
  const second = fields.find(({ tag }, index) => fields.findIndex((other) => other.tag === tag) < index);
  return second && fault('duplicate', second.at, `tag ${second.tag} stands twice`);
}

function misformed(fields: readonly PlacedField[], end: number): QrRead | undefined {
  for (const { tag, fault: kind, needed, form } of FORMS) {
    const field = fields.find((one) => one.tag === tag);
    if (field === undefined && needed) return fault(kind, end, `no tag ${tag}`);
    if (field && !form.test(field.value)) return fault(kind, field.at, `${JSON.stringify(field.value)} in tag ${tag}`);
  }
  return undefined;
}

function contents(fields: readonly PlacedField[], end: number): QrRead {
  const template = fields.find(({ tag }) => ACCOUNT_TAGS.has(tag));
  if (template === undefined) return fault('aid', end, 'no PromptPay account in tags 29 to 31');
  const account = accountOf(template);
  if ('fault' in account) return fault(account.fault, template.at, account.detail);
  const extra = fields.find(({ tag }) => tag === '62');
  const additional = extra && fieldsOf(extra.value);
  if (additional && 'brokenAt' in additional)
    return fault('length', extra.at, 'a field inside tag 62 does not fit into it');
  const others = fields.filter((field) => !READ.has(field.tag) && field !== template).map(bare);
  const value = (tag: string): string | undefined => fields.find((field) => field.tag === tag)?.value;
  const members = {
    amount: satang(value('54') ?? ''),
    category: value('52'),
    name: value('59'),
    city: value('60'),
    additional: additional?.map(bare),
    others: others.length > 0 ? others : undefined,
  };
  return { ok: true, qr: { dynamic: value('01') === '12', account, ...present(members) } };
}

function fault(kind: QrFault, at: number, detail: string): QrRead {
  return { ok: false, fault: kind, at, detail };
}

function bare({ tag, value }: QrField): QrField {
  return { tag, value };
}

type Present<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

function present<T extends object>(members: T): Present<T> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Present<T>;
}

/** The code with every text, read as one character a byte, read as UTF-8 again. */
function asUtf8(qr: PromptPayQr): PromptPayQr {
  const text = JSON.stringify(qr, (_, value) =>
    typeof value === 'string' ? Buffer.from(value, 'latin1').toString() : value,
  );
  return JSON.parse(text) as PromptPayQr;
}
