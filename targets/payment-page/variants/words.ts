import type { Satang } from '#core/money';
import { baht } from '#core/money';
import { type PageVariant, sources } from './variant.ts';

const BOTH = { of: 'promptpay/redirect', scenarios: ['paid', 'declined'] } as const;

/** The page in another language, word for word. */
const translated = (words: Readonly<Record<string, string>>) =>
  sources((html) => Object.entries(words).reduce((all, [english, other]) => all.replaceAll(english, other), html));

const spelled = (spelling: (amount: Satang) => string) => () => ({ amount: spelling });
const grouped = (amount: Satang, mark: string): string => baht(amount).replace(/\B(?=(\d{3})+\.)/g, mark);

/** Pages in other languages, and amounts in other spellings. */
export const wordVariants: readonly PageVariant[] = [
  {
    id: 'in-thai',
    title: 'Speaks Thai, with Thai digits.',
    ...BOTH,
    behaviour: () => ({
      amount: (amount) =>
        `${grouped(amount, ',').replaceAll(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)))} บาท`,
      source: (html) =>
        html
          .replaceAll('The payment was successful', 'ชำระเงินสำเร็จ')
          .replaceAll('The payment was declined', 'การชำระเงินไม่สำเร็จ'),
    }),
  },
  {
    id: 'in-chinese',
    title: 'Speaks Chinese.',
    ...BOTH,
    behaviour: translated({
      'The payment was successful': '支付成功',
      'The payment was declined': '支付失败',
      Pay: '支付',
    }),
  },
  {
    id: 'in-german',
    title: 'Speaks German, with a comma before the satang.',
    ...BOTH,
    behaviour: () => ({
      amount: (amount) => `${grouped(amount, ',').replaceAll(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'))} Baht`,
      source: (html) =>
        html
          .replaceAll('The payment was successful', 'Zahlung erfolgreich')
          .replaceAll('The payment was declined', 'Zahlung nicht erfolgreich'),
    }),
  },
  {
    id: 'in-russian',
    title: 'Speaks Russian.',
    ...BOTH,
    behaviour: translated({
      'The payment was successful': 'Платёж успешно выполнен',
      'The payment was declined': 'Платёж не выполнен',
    }),
  },
  {
    id: 'in-words-nobody-knows',
    title: 'Tells the result in a language that the kit does not know.',
    ...BOTH,
    notJudged: ['result-agrees'],
    behaviour: translated({
      'The payment was successful': 'Greiðslan tókst',
      'The payment was declined': 'Greiðslunni var hafnað',
    }),
  },
  {
    id: 'in-other-words',
    title: 'Says it with thanks and regret.',
    ...BOTH,
    behaviour: translated({
      'The payment was successful': 'Thank you! Your order is on its way.',
      'The payment was declined': 'Sorry, we could not complete your payment.',
    }),
  },
  {
    id: 'in-words-of-both-kinds',
    title: 'Tells the result in words that could mean either.',
    ...BOTH,
    notJudged: ['result-agrees'],
    behaviour: translated({
      'The payment was successful': 'No errors. Thank you!',
      'The payment was declined': 'Not paid. Thank you for your visit!',
    }),
  },
  {
    id: 'amount-in-two-currencies',
    title: 'Says beside the baht what they are in dollars.',
    of: 'promptpay/redirect',
    scenarios: ['paid'],
    behaviour: ({ amount }) => ({ amount: (satang) => `${amount(satang)} (about $352.73)` }),
  },
  {
    id: 'amount-with-sign',
    title: 'Puts the sign of the baht before the amount.',
    of: 'promptpay/redirect',
    scenarios: ['paid'],
    behaviour: spelled((amount) => `฿${grouped(amount, ',')}`),
  },
  {
    id: 'amount-with-spaces',
    title: 'Separates thousands by thin spaces.',
    of: 'promptpay/redirect',
    scenarios: ['paid'],
    behaviour: spelled((amount) => `THB ${grouped(amount, '\u202f')}`),
  },
  {
    id: 'amount-in-two-units',
    title: 'Writes baht and satang with their words.',
    of: 'promptpay/redirect',
    scenarios: ['paid'],
    behaviour: spelled((amount) => `${Math.floor(amount / 100)} บาท ${amount % 100} สตางค์`),
  },
  {
    id: 'amount-with-fee-beside',
    title: 'Names the fee of 0.00 beside the amount.',
    of: 'promptpay/redirect',
    scenarios: ['paid'],
    behaviour: spelled((amount) => `Order 4711, total ${baht(amount)}, fee 0.00`),
  },
  {
    id: 'amount-raised-satang',
    title: 'Raises the satang without a point.',
    of: 'promptpay/redirect',
    scenarios: ['paid'],
    behaviour: sources((html) => html.replace(/(id="amount">[\d,]+)\.(\d\d)/, '$1<sup>$2</sup>')),
  },
];
