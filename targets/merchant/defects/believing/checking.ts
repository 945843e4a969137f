import { at, type JsonObject } from '#core/json';
import { sign, signatureOf, verify } from '#schemas/signature/sign';
import { defect, type MerchantDefect } from '#targets/merchant/defects/defect';
import type { Behaviour } from '#targets/merchant/reference/behaviour';
import type { Order } from '#targets/merchant/reference/order';

const isUnsigned = (message: JsonObject): boolean => !signatureOf(message)?.value;

/** Takes a message without a signature where it is of that kind. */
const unchecked =
  (fits: (message: JsonObject) => boolean) =>
  ({ verify: check }: Behaviour): Partial<Behaviour> => ({
    verify: (message, ...others) => (isUnsigned(message) && fits(message)) || check(message, ...others),
  });

/** Takes whatever comes for an order that stands so. */
const uncheckedFor =
  (fits: (order: Order) => boolean) =>
  ({ verify: check }: Behaviour): Partial<Behaviour> => ({
    verify: (message, key, bytes, order) => {
      const named = order();
      return (named !== undefined && fits(named)) || check(message, key, bytes, order);
    },
  });

const amountOf = (message: JsonObject): number => Number(at(message, '/payment/sum/amount') ?? 0);

/** Merchants that check the signature of some callbacks, and not of all. */
export const CHECKING_DEFECTS: readonly MerchantDefect[] = [
  defect(
    'earlier-key-believed',
    'Believes the key of the project that it was configured for before.',
    { caughtBy: ['wrong-signature-not-believed', 'forgery-not-acknowledged'] },
    () => ({ keys: ({ key }, earlier) => [key, ...earlier.map((one) => one.key)] }),
  ),
  defect(
    'empty-key-believed',
    'Believes a signature that is made with an empty key.',
    { caughtBy: ['wrong-signature-not-believed', 'forgery-not-acknowledged'] },
    () => ({ verify: (message, key) => verify(message, key) || signatureOf(message)?.value === sign(message, '') }),
  ),
  defect(
    'hex-believed',
    'Believes a signature in hex.',
    { caughtBy: ['wrong-signature-not-believed', 'forgery-not-acknowledged'] },
    () => ({
      verify: (message, key) =>
        verify(message, key) ||
        signatureOf(message)?.value === Buffer.from(sign(message, key), 'base64').toString('hex'),
    }),
  ),
  defect(
    'large-sums-unchecked',
    'Takes a callback of 100,000 baht or more without a signature.',
    { caughtBy: ['unsigned-not-believed', 'forgery-not-acknowledged'] },
    unchecked((message) => amountOf(message) >= 10_000_000),
  ),
  defect(
    'thai-unchecked',
    'Takes a callback with Thai letters without a signature.',
    { caughtBy: ['unsigned-not-believed', 'forgery-not-acknowledged'] },
    unchecked((message) => /[\u0e00-\u0e7f]/.test(JSON.stringify(message))),
  ),
  defect(
    'declines-unchecked',
    'Takes a decline without a signature.',
    { caughtBy: ['unsigned-not-believed', 'forgery-not-acknowledged'] },
    unchecked((message) => at(message, '/payment/status') === 'decline'),
  ),
  defect(
    'sums-unchecked',
    'Takes a callback without a sum for a payment of the sum that it asked, and without a signature.',
    { caughtBy: ['unsigned-not-believed', 'forgery-not-acknowledged'] },
    ({ verify: check, understood }) => ({
      verify: (message, ...others) =>
        (isUnsigned(message) && at(message, '/payment/sum') === undefined) || check(message, ...others),
      understood: (message) => {
        const id = at(message, '/payment/id');
        const isSumless = typeof id === 'string' && isUnsigned(message) && at(message, '/payment/sum') === undefined;
        return isSumless
          ? { paymentId: id, status: 'success', amount: 0, currency: 'THB', message }
          : understood(message);
      },
    }),
  ),
  defect(
    'early-unchecked',
    'Checks no signature before the instruction has come.',
    { caughtBy: ['forged-at-any-time-not-believed', 'forgery-not-acknowledged', 'forged-instruction-not-shown'] },
    uncheckedFor(({ status, present }) => status === 'pending' && present === null),
  ),
  defect(
    'page-unchecked',
    'Checks no signature of callbacks about purchases on Payment Page.',
    { caughtBy: ['page-forgery-not-believed'] },
    uncheckedFor((order) => order.interface === 'page'),
  ),
  defect(
    'forgeries-lock',
    'Locks a purchase of which three wrong signatures came, and answers 423 from then on.',
    { caughtBy: ['genuine-taken-after-forgeries'] },
    ({ verify: check, answer }) => {
      const wrong = new Map<Order, number>();
      let isLocked = false;
      return {
        verify: (message, key, bytes, order) => {
          const isRight = check(message, key, bytes, order);
          const named = order();
          const count = (named && wrong.get(named)) ?? 0;
          if (named && !isRight) wrong.set(named, count + 1);
          isLocked = count >= 3 && named?.status === 'pending';
          return isRight && !isLocked;
        },
        answer: (outcome, told) => (isLocked ? { status: 423, body: '' } : answer(outcome, told)),
      };
    },
  ),
  defect(
    'declined-unchecked',
    'Checks no signature once a purchase is declined.',
    { caughtBy: ['forged-at-any-time-not-believed', 'forgery-not-acknowledged'] },
    uncheckedFor(({ status }) => status === 'declined'),
  ),
  defect(
    'paid-unchecked',
    'Checks no signature once a purchase is paid, and takes declines then.',
    {
      caughtBy: [
        'forged-at-any-time-not-believed',
        'forgery-not-acknowledged',
        'decline-after-success-ignored',
        'credited-once',
      ],
    },
    (compliant) => ({
      ...uncheckedFor(({ status }) => status === 'paid')(compliant),
      change: (order, news, now) =>
        order.status === 'paid' && news.status === 'decline'
          ? { status: 'declined' }
          : compliant.change(order, news, now),
    }),
  ),
  defect(
    'paid-acknowledged',
    'Answers 200 to whatever names a paid purchase.',
    { caughtBy: ['forgery-not-acknowledged'] },
    uncheckedFor(({ status }) => status === 'paid'),
  ),
];
