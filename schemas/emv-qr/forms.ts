import type { QrFault, QrFinding } from './qr.ts';
import type { PlacedField } from './tlv.ts';

/** What the values of tags must be (EMVCo merchant-presented mode, data objects); a missing tag that is needed is named. */
const FORMS: readonly {
  readonly tag: string;
  readonly fault: QrFault;
  readonly needed?: true;
  readonly form: RegExp;
  readonly due: string;
}[] = [
  { tag: '01', fault: 'initiation', form: /^1[12]$/, due: '11 or 12' },
  { tag: '52', fault: 'category', form: /^\d{4}$/, due: 'four digits' },
  { tag: '53', fault: 'currency', needed: true, form: /^764$/, due: '764' },
  // A decimal mark without decimals is right (transaction amount).
  { tag: '54', fault: 'amount', form: /^(?=.{1,13}$)\d+(\.\d{0,2})?$/, due: 'baht as digits with a point' },
  { tag: '58', fault: 'country', needed: true, form: /^TH$/, due: 'TH' },
  { tag: '59', fault: 'name', form: /^.{1,25}$/su, due: '1 to 25 characters' },
  { tag: '60', fault: 'city', form: /^.{1,15}$/su, due: '1 to 15 characters' },
];

/** What is wrong with the values of tags, in the order of tags; `end` is where a missing one would stand. */
export function formFindings(fields: readonly PlacedField[], end: number): readonly QrFinding[] {
  return FORMS.flatMap(({ tag, fault, needed, form, due }): readonly QrFinding[] => {
    const field = fields.find((one) => one.tag === tag);
    if (field === undefined) return needed ? [{ fault, at: end, detail: `no tag ${tag}; ${due} is due` }] : [];
    if (form.test(field.value)) return [];
    const detail = `tag ${tag} at offset ${field.at} holds ${JSON.stringify(field.value)}, not ${due}`;
    return [{ fault, at: field.at, detail }];
  });
}
