import { fieldsOf, type PlacedField, type QrField, repeatedField, textOf, valueIn } from './tlv.ts';

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
  | { readonly scheme: 'innovation'; readonly fields: readonly QrField[]; readonly merchant?: true };

/** Why the template of an account cannot be read. */
export interface AccountFault {
  readonly fault: 'length' | 'duplicate' | 'account';
  readonly detail: string;
}

/** The tags of the templates that may hold a PromptPay account. */
export const ACCOUNT_TAGS: ReadonlySet<string> = new Set(['29', '30', '31']);

const TRANSFER = 'A000000677010111';
const ONE_TIME = 'A000000677010114';
const BILL_PAYMENT = 'A000000677010112';
const CROSS_BORDER = 'A000000677012006';
const INNOVATION = 'A000000677010113';
/** The application id that the Bank of Thailand names for payments to merchants in tag 31. */
const MERCHANT = 'A000000677012004';

const AIDS: Readonly<Record<string, readonly string[]>> = {
  '29': [TRANSFER, ONE_TIME],
  '30': [BILL_PAYMENT, CROSS_BORDER],
  '31': [INNOVATION, MERCHANT],
};

const PROXIES = [
  { tag: '01', proxy: 'mobile', form: /^0066\d{9}$/ },
  { tag: '02', proxy: 'national-id', form: /^\d{13}$/ },
  { tag: '03', proxy: 'e-wallet', form: /^\d{15}$/ },
  { tag: '04', proxy: 'bank-account', form: /^.{1,43}$/ },
] as const;

const BILLER = /^(\d{13}|\d{15})$/;

/** The application id in a template, where its fields can be read. */
export function applicationId({ value }: QrField): string | undefined {
  return valueIn(fieldsOf(value).fields, '00');
}

/** Whether a template names an application of PromptPay: another scheme may use the same tag, and is no business of ours. */
export function isPromptPay(field: QrField): boolean {
  return AIDS[field.tag]?.includes(applicationId(field) ?? '') ?? false;
}

/** Reads a template of PromptPay (tag 29, 30 or 31); its fields stand in any order. */
export function accountOf({ tag, value, at }: PlacedField): QrAccount | AccountFault {
  const { fields, broken } = fieldsOf(value, at + 4);
  if (broken) return { fault: 'length', detail: `inside tag ${tag}: ${broken.why}` };
  const twice = repeatedField(fields);
  if (twice)
    return { fault: 'duplicate', detail: `inside tag ${tag} the tag ${twice.tag} stands twice, at offset ${twice.at}` };
  const aid = valueIn(fields, '00') ?? '';
  const rest = fields.filter((field) => field.tag !== '00');
  if (tag === '29') return transferOf(rest, aid);
  if (tag === '30') return billPaymentOf(rest, aid);
  return {
    scheme: 'innovation',
    fields: rest.map(({ tag, value }) => ({ tag, value })),
    ...(aid === MERCHANT ? { merchant: true as const } : {}),
  };
}

function transferOf(fields: readonly QrField[], aid: string): QrAccount | AccountFault {
  for (const { tag, proxy, form } of PROXIES) {
    const id = valueIn(fields, tag);
    if (id === undefined) continue;
    if (!form.test(id))
      return { fault: 'account', detail: `${JSON.stringify(id)} in tag 29 is no ${proxy} of PromptPay` };
    return { scheme: 'transfer', proxy, id, ...(aid === ONE_TIME ? { oneTime: true as const } : {}) };
  }
  return { fault: 'account', detail: 'tag 29 names nobody' };
}

function billPaymentOf(fields: readonly QrField[], aid: string): QrAccount | AccountFault {
  const biller = valueIn(fields, '01') ?? '';
  const reference1 = valueIn(fields, '02');
  const reference2 = valueIn(fields, '03');
  if (!BILLER.test(biller)) return { fault: 'account', detail: `${JSON.stringify(biller)} in tag 30 is no biller id` };
  const misfit = [reference1, reference2].find((one) => one !== undefined && (one.length < 1 || one.length > 20));
  if (misfit !== undefined)
    return { fault: 'account', detail: `a reference in tag 30 has ${misfit.length} characters, not 1 to 20` };
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
  if (account.scheme === 'innovation') return template('31', account.merchant ? MERCHANT : INNOVATION, account.fields);
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
