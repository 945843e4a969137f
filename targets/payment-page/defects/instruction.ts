import { baht } from '#core/money';
import { crcDigits } from '#schemas/emv-qr/crc16';
import { encodeQr } from '#schemas/emv-qr/write';
import type { PageDefect } from './defect.ts';

/** A text with a change, and the CRC that belongs to it. */
function recounted(text: string): string {
  const counted = text.slice(0, -4);
  return `${counted}${crcDigits(counted, 'utf8')}`;
}

const DISPLAY = { of: 'promptpay/display', scenario: 'paid' } as const;

/** A code like that of the page, with another amount or name. */
const codeOf = (amount: number | undefined, name = 'SHOP') =>
  encodeQr({
    dynamic: true,
    account: { scheme: 'transfer', proxy: 'mobile', id: '0066812345678' },
    ...(amount === undefined ? {} : { amount }),
    name,
  });

/** What the customer is shown wrongly before paying. */
export const instructionDefects: readonly PageDefect[] = [
  {
    id: 'amount-tenfold',
    title: 'Shows ten times the amount.',
    ...DISPLAY,
    caughtBy: ['amount-shown'],
    behaviour: () => ({ amount: (amount) => `${baht(amount * 10)} THB` }),
  },
  {
    id: 'amount-rounded',
    title: 'Shows the amount without its satang.',
    of: 'promptpay/redirect',
    scenario: 'paid',
    caughtBy: ['amount-shown'],
    behaviour: () => ({ amount: (amount) => `${Math.round(amount / 100)} THB` }),
  },
  {
    id: 'amount-in-dollars',
    title: 'Shows the number of baht with the sign of the dollar.',
    ...DISPLAY,
    caughtBy: ['amount-shown'],
    behaviour: ({ amount }) => ({ amount: (satang) => `$${amount(satang).replace(' THB', '')}` }),
  },
  {
    id: 'amount-changed-at-end',
    title: 'Shows another amount beside the result.',
    of: 'thai-qr/redirect',
    scenario: 'paid',
    caughtBy: ['amount-shown'],
    behaviour: () => ({
      source: (html, page) => (page === 'result' ? html.replace(/id="amount">[\d,.]+/, 'id="amount">1.00') : html),
    }),
  },
  {
    id: 'begins-at-once',
    title: 'Begins the payment as the page opens.',
    ...DISPLAY,
    caughtBy: ['begins-after-choice'],
    behaviour: () => ({ beginsAtOnce: true }),
  },
  {
    id: 'other-amount-asked',
    title: 'Asks the provider for one baht more.',
    ...DISPLAY,
    caughtBy: ['provider-amount', 'amount-shown', 'callback-echo', 'qr-amount'],
    behaviour: () => ({ sale: (sale) => ({ ...sale, amount: sale.amount + 100 }) }),
  },
  {
    id: 'display-redirects',
    title: 'Sends the customer to the site of a bank, who should see the code on the page.',
    ...DISPLAY,
    caughtBy: ['stays-on-page'],
    behaviour: () => ({
      source: (html, page) =>
        page === 'instruction'
          ? html.replace(
              '<main>',
              `<main><script>if (location.hostname === '127.0.0.1') location.replace(location.href.replace('127.0.0.1', 'localhost'))</script><button id="provider-pay">Pay at the bank</button>`,
            )
          : html,
    }),
  },
  {
    id: 'redirect-stays',
    title: 'Leaves the customer on the page, who should be sent to the provider.',
    of: 'promptpay/redirect',
    scenario: 'paid',
    caughtBy: ['leaves-for-provider'],
    behaviour: () => ({
      source: (html, page) => (page === 'leaving' ? html.replace(/<script.*<\/script>/, '') : html),
    }),
  },
  {
    id: 'code-missing',
    title: 'Shows no code.',
    ...DISPLAY,
    caughtBy: ['code-shown'],
    behaviour: () => ({
      source: (html, page) => (page === 'instruction' ? html.replace(/<svg[\s\S]*<\/svg>/, '') : html),
    }),
  },
  {
    id: 'code-of-other-amount',
    title: 'Shows a code that asks for one satang more.',
    ...DISPLAY,
    caughtBy: ['qr-amount'],
    behaviour: () => ({ code: (_, { sale }) => codeOf(sale.amount + 1) }),
  },
  {
    id: 'code-without-amount',
    title: 'Shows a code that leaves the amount to the customer.',
    ...DISPLAY,
    caughtBy: ['qr-amount'],
    behaviour: () => ({ code: () => codeOf(undefined) }),
  },
  {
    id: 'code-with-wrong-crc',
    title: 'Shows a code with another CRC.',
    ...DISPLAY,
    caughtBy: ['qr-crc'],
    behaviour: () => ({ code: (text) => `${text.slice(0, -4)}0000` }),
  },
  {
    id: 'code-in-dollars',
    title: 'Shows a code that asks for dollars.',
    ...DISPLAY,
    caughtBy: ['qr-currency'],
    behaviour: () => ({ code: (text) => recounted(text.replace('5303764', '5303840')) }),
  },
  {
    id: 'code-of-singapore',
    title: 'Shows a code of Singapore.',
    ...DISPLAY,
    caughtBy: ['qr-country'],
    behaviour: () => ({ code: (text) => recounted(text.replace('5802TH', '5802SG')) }),
  },
  {
    id: 'code-of-an-address',
    title: 'Shows a code of a web address.',
    ...DISPLAY,
    caughtBy: ['qr-readable'],
    behaviour: () => ({ code: () => 'https://pay.example/1' }),
  },
  {
    id: 'code-of-another-payment',
    title: 'Shows every customer the code of the first.',
    of: 'promptpay/display',
    scenario: 'codes',
    caughtBy: ['qr-own'],
    behaviour: () => {
      let first: string | undefined;
      return {
        code: (text) => {
          first ??= text;
          return first;
        },
      };
    },
  },
  {
    id: 'code-anew',
    title: 'Shows another code after a reload.',
    of: 'promptpay/display',
    scenario: 'codes',
    caughtBy: ['qr-own'],
    behaviour: () => {
      let shown = 0;
      return {
        code: (_, { sale }) => {
          shown += 1;
          return codeOf(sale.amount, `SHOP ${shown}`);
        },
      };
    },
  },
];
