import { fieldsOf, type QrField, textOf } from './tlv.ts';

/** Whom a PromptPay QR code pays. */
export type QrAccount =
  /** Tag 29, to a proxy of a person or firm: a phone number as `0066` and nine digits, a 13-digit id, a 15-digit wallet, a bank account. */
  | {
      readonly scheme: 'transfer';
      readonly proxy: 'mobile' | 'national-id' | 'e-wallet' | 'bank-account';
      readonly id: string;
      /** The transfer uses the application id for one-time accounts. */
      readonly oneTime?: true;
    }
  /** Tag 30, to a biller (13 digits of tax id, mostly with a suffix of two) with references of at most 20 characters. */
  | {
      readonly scheme: 'bill-payment';
      readonly biller: string;
      readonly reference1?: string;
      readonly reference2?: string;
      readonly crossBorder?: true;
    }
  /** Tag 31, payment innovation: its fields as they are, without the application id. */
  | { readonly scheme: 'innovation'; readonly fields: readonly QrField[] };

/** Why the template of an account cannot be read. */
export interface AccountFault {
  readonly fault: 'length' | 'aid' | 'account';
  readonly detail: string;
}

/** The tags of the templates that hold a PromptPay account. */
export const ACCOUNT_TAGS: ReadonlySet<string> = new Set(['29', '30', '31']);

const TRANSFER = 'A000000677010111';
const ONE_TIME = 'A000000677010114';
const BILL_PAYMENT = 'A000000677010112';
const CROSS_BORDER = 'A000000677012006';
const INNOVATION = 'A000000677010113';

const AIDS: Readonly<Record<string, readonly string[]>> = {
  '29': [TRANSFER, ONE_TIME],
  '30': [BILL_PAYMENT, CROSS_BORDER],
  '31': [INNOVATION],
};

const PROXIES = [
  { tag: '01', proxy: 'mobile', form: /^00\d{11}$/ },
  { tag: '02', proxy: 'national-id', form: /^\d{13}$/ },
  { tag: '03', proxy: 'e-wallet', form: /^\d{15}$/ },
  { tag: '04', proxy: 'bank-account', form: /^.{1,43}$/ },
] as const;

const BILLER = /^(\d{13}|\d{15})$/;

/** Reads the template of tag 29, 30 or 31. */
export function accountOf({ tag, value }: QrField): QrAccount | AccountFault {
  const fields = fieldsOf(value);
  if ('brokenAt' in fields) return { fault: 'length', detail: `a field inside tag ${tag} does not fit into it` };
  const [first, ...rest] = fields;
  const aid = first?.tag === '00' ? first.value : '';
  if (!AIDS[tag]?.includes(aid)) return { fault: 'aid', detail: `application id ${JSON.stringify(aid)} in tag ${tag}` };
  if (tag === '31') return { scheme: 'innovation', fields: rest.map(({ tag, value }) => ({ tag, value })) };
  return tag === '29' ? transferOf(rest, aid) : billPaymentOf(rest, aid);
}

function transferOf(fields: readonly QrField[], aid: string): QrAccount | AccountFault {
  for (const { tag, proxy, form } of PROXIES) {
    const id = valueIn(fields, tag);
    if (id === undefined) continue;
    if (!form.test(id)) return { fault: 'account', detail: `${JSON.stringify(id)} is no ${proxy} of PromptPay` };
    return { scheme: 'transfer', proxy, id, ...(aid === ONE_TIME ? { oneTime: true as const } : {}) };
  }
  return { fault: 'account', detail: 'tag 29 names nobody' };
}

function billPaymentOf(fields: readonly QrField[], aid: string): QrAccount | AccountFault {
  const biller = valueIn(fields, '01') ?? '';
  const reference1 = valueIn(fields, '02');
  const reference2 = valueIn(fields, '03');
  if (!BILLER.test(biller)) return { fault: 'account', detail: `${JSON.stringify(biller)} is no biller id` };
  if (
    [reference1, reference2].some(
      (reference) => reference !== undefined && (reference.length < 1 || reference.length > 20),
    )
  )
    return { fault: 'account', detail: 'a reference has between 1 and 20 characters' };
  return {
    scheme: 'bill-payment',
    biller,
    ...(reference1 === undefined ? {} : { reference1 }),
    ...(reference2 === undefined ? {} : { reference2 }),
    ...(aid === CROSS_BORDER ? { crossBorder: true as const } : {}),
  };
}

/** The template of an account. */
export function accountField(account: QrAccount): QrField {
  if (account.scheme === 'transfer') {
    const tag = PROXIES.find(({ proxy }) => proxy === account.proxy)?.tag ?? '';
    return template('29', account.oneTime ? ONE_TIME : TRANSFER, [{ tag, value: account.id }]);
  }
  if (account.scheme === 'innovation') return template('31', INNOVATION, account.fields);
  const { biller, reference1, reference2, crossBorder } = account;
  return template('30', crossBorder ? CROSS_BORDER : BILL_PAYMENT, [
    { tag: '01', value: biller },
    ...(reference1 === undefined ? [] : [{ tag: '02', value: reference1 }]),
    ...(reference2 === undefined ? [] : [{ tag: '03', value: reference2 }]),
  ]);
}

function template(tag: string, aid: string, fields: readonly QrField[]): QrField {
  return { tag, value: textOf([{ tag: '00', value: aid }, ...fields]) };
}

function valueIn(fields: readonly QrField[], tag: string): string | undefined {
  return fields.find((field) => field.tag === tag)?.value;
}
