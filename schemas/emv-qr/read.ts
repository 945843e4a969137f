import { satang } from '#core/money';
import { ACCOUNT_TAGS, accountOf, applicationId, isPromptPay, type QrAccount } from './account.ts';
import { type Counting, crcFinding, zeroRestored } from './crc.ts';
import { formFindings } from './forms.ts';
import type { PromptPayQr, QrCharge, QrFinding } from './qr.ts';
import { type Fields, fieldsOf, type PlacedField, type QrField, repeatedField, valueIn } from './tlv.ts';

/**
 * What the text of a QR code says. `qr` is there unless the text cannot be taken apart or names no account; a value of
 * another form than its tag has is left out of it, and is among the findings. All is right where there are none.
 */
export interface QrReading {
  readonly qr?: PromptPayQr;
  readonly findings: readonly QrFinding[];
}

/** Whether a text gives itself as an EMV QR code: its first data object is the format, tag 00, or it ends in the checksum, tag 63. */
export function isEmvText(text: string): boolean {
  return /^00\d\d/.test(text) || /6304[\dA-F]{4}$/i.test(text);
}

/** Reads the text of a PromptPay QR code, everything that is wrong with it included. Never throws. */
export function readQr(text: string): QrReading {
  const restored = zeroRestored(text);
  if (restored) {
    const { qr, findings } = readQr(restored.text);
    return { ...(qr ? { qr } : {}), findings: [restored.finding, ...findings] };
  }
  const read = reading(text, 'utf8');
  if (read.findings.length === 0 || Buffer.byteLength(text) === text.length) return read;
  // The public descriptions do not say what a length counts beyond ASCII, so bytes are tried where characters do not fit.
  const inBytes = reading(Buffer.from(text).toString('latin1'), 'latin1');
  if (inBytes.findings.length > 0 || !inBytes.qr) return read;
  return { qr: { ...asUtf8(inBytes.qr), lengthsInBytes: true }, findings: [] };
}

/** What came of reading strictly: the code, or its first finding. */
export type QrRead = { readonly ok: true; readonly qr: PromptPayQr } | ({ readonly ok: false } & QrFinding);

/** Reads the text of a PromptPay QR code and stops at the first thing wrong with it. Never throws. */
export function decodeQr(text: string): QrRead {
  const { qr, findings } = readQr(text);
  const [first] = findings;
  if (first) return { ok: false, ...first };
  return qr ? { ok: true, qr } : { ok: false, fault: 'aid', at: text.length, detail: 'no account' };
}

function reading(text: string, counting: Counting): QrReading {
  const whole = fieldsOf(text);
  const broken = formatFinding(text) ?? structureFinding(text, whole);
  if (broken) return { findings: [broken] };
  const { fields } = whole;
  const { account, findings } = accounts(fields, text.length);
  const crc = crcFinding(text, fields, counting);
  const all = [...(crc ? [crc] : []), ...nested(fields), ...formFindings(fields, text.length), ...findings];
  const qr = contents(fields, account);
  return { ...(qr ? { qr } : {}), findings: all };
}

function formatFinding(text: string): QrFinding | undefined {
  if (text.startsWith('000201')) return undefined;
  const detail = `the text starts with ${JSON.stringify(text.slice(0, 6))}, not with 000201`;
  return { fault: 'format', at: 0, detail };
}

/** What keeps the text from being taken apart, or makes two readers see two codes in it. */
function structureFinding(text: string, { fields, broken }: Fields): QrFinding | undefined {
  const last = fields.at(-1);
  if (broken && last?.tag === '63') return trailing(text.slice(broken.at), broken.at);
  if (broken) return { fault: 'length', at: broken.at, detail: broken.why };
  const twice = repeatedField(fields);
  return (
    twice && { fault: 'duplicate', at: twice.at, detail: `tag ${twice.tag} stands twice, again at offset ${twice.at}` }
  );
}

const NAMES: Readonly<Record<string, string>> = {
  '\n': 'a line feed',
  '\r\n': 'a carriage return and a line feed',
  ' ': 'a blank',
};

function trailing(rest: string, at: number): QrFinding {
  const what = NAMES[rest] ?? JSON.stringify(rest.slice(0, 40));
  const count = rest.length === 1 ? 'one character' : `${rest.length} characters`;
  return { fault: 'trailing', at, detail: `${count} too much after tag 63, at offset ${at}: ${what}` };
}

/** Templates whose fields are read by whoever shows the code: additional data and the merchant in another language. */
const TEMPLATES = ['62', '64'];

function nested(fields: readonly PlacedField[]): readonly QrFinding[] {
  return fields
    .filter(({ tag }) => TEMPLATES.includes(tag))
    .flatMap(({ tag, value, at }): readonly QrFinding[] => {
      const { fields: inside, broken } = fieldsOf(value, at + 4);
      if (broken) return [{ fault: 'length', at: broken.at, detail: `inside tag ${tag}: ${broken.why}` }];
      const twice = repeatedField(inside);
      return twice
        ? [
            {
              fault: 'duplicate',
              at: twice.at,
              detail: `inside tag ${tag} the tag ${twice.tag} stands twice, at offset ${twice.at}`,
            },
          ]
        : [];
    });
}

/** The accounts that the code names. A template of another scheme beside them is none of PromptPay's and spoils nothing. */
function accounts(fields: readonly PlacedField[], end: number) {
  const templates = fields.filter(({ tag }) => ACCOUNT_TAGS.has(tag));
  const own = templates.filter(isPromptPay);
  const read = own.map((template) => ({ template, account: accountOf(template) }));
  const right = read.flatMap(({ account }) => ('fault' in account ? [] : [account]));
  const wrong = read.flatMap(({ template: { at }, account }): readonly QrFinding[] =>
    'fault' in account ? [{ fault: account.fault, at, detail: account.detail }] : [],
  );
  const ids = templates.map((one) => `${applicationId(one) ?? 'none'} in tag ${one.tag}`).join(', ');
  const nobody: QrFinding = {
    fault: 'aid',
    at: templates[0]?.at ?? end,
    detail: ids ? `no application id of PromptPay: ${ids}` : 'no PromptPay account in tags 29 to 31',
  };
  return { account: right, findings: own.length === 0 ? [nobody] : wrong };
}

const READ = new Set(['00', '01', '52', '53', '54', '55', '56', '57', '58', '59', '60', '62', '63']);

function contents(fields: readonly PlacedField[], [account, ...more]: readonly QrAccount[]): PromptPayQr | undefined {
  if (!account) return undefined;
  const value = (tag: string) => valueIn(fields, tag);
  const extra = value('62');
  const others = fields.filter((field) => !READ.has(field.tag) && !isPromptPay(field)).map(bare);
  const initiation = value('01');
  return {
    account,
    ...present({
      dynamic: initiation === undefined ? undefined : initiation === '12',
      otherAccounts: more.length > 0 ? more : undefined,
      amount: satang((value('54') ?? '').replace(/\.$/, '')),
      charge: chargeOf(value),
      category: value('52'),
      name: value('59'),
      city: value('60'),
      additional: extra === undefined ? undefined : fieldsOf(extra).fields.map(bare),
      others: others.length > 0 ? others : undefined,
    }),
  };
}

/** Tags 55 to 57: 01 asks the payer for a tip, 02 adds a fixed fee, 03 a percentage (EMVCo, tip or convenience indicator). */
function chargeOf(value: (tag: string) => string | undefined): QrCharge | undefined {
  if (value('55') === '01') return { kind: 'tip', value: '' };
  if (value('55') === '02') return { kind: 'fixed', value: value('56') ?? '' };
  return value('55') === '03' ? { kind: 'percentage', value: value('57') ?? '' } : undefined;
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
