import { isObject } from '#core/json';
import { readJson } from '#schemas/json/read';
import { answering, defect, type MerchantDefect } from '#targets/merchant/defects/defect';

/** What a merchant makes of odd bodies. */
export const BODY_DEFECTS: readonly MerchantDefect[] = [
  defect(
    'first-of-two-amounts',
    'Checks the last of two amounts and books the first.',
    { caughtBy: ['malformed-changes-nothing', 'long-integers-taken'] },
    ({ understood }) => {
      let text = '';
      return {
        read: ({ body }) => {
          text = new TextDecoder().decode(body);
          try {
            return { ok: true, value: JSON.parse(text) };
          } catch {
            return readJson(body);
          }
        },
        understood: (message) => {
          const news = understood(message);
          const first = /"amount":(\d+)/.exec(text)?.[1];
          return news && first !== undefined ? { ...news, amount: Number(first) } : news;
        },
      };
    },
  ),
  defect(
    'list-counts-as-one',
    'Reads whatever is no number as one.',
    { caughtBy: ['confused-types-not-believed'] },
    ({ understood }) => ({
      understood: (message) => {
        const payment = message.payment;
        const sum = isObject(payment) ? payment.sum : undefined;
        if (!isObject(payment) || !isObject(sum) || typeof sum.amount === 'number') return understood(message);
        return understood({ ...message, payment: { ...payment, sum: { currency: 'THB', amount: 1 } } });
      },
    }),
  ),
  defect(
    'stops-after-garbage',
    'Takes nothing more after a body that it cannot read, until the next purchase.',
    { caughtBy: ['survives-malformed'] },
    ({ read, answer }) => {
      let stopped = false;
      return {
        shownAtStart: () => {
          stopped = false;
          return null;
        },
        read: (request) => {
          const result = read(request);
          stopped ||= !result.ok;
          return stopped ? { ok: false, fault: 'empty', at: 0, detail: 'stopped' } : result;
        },
        answer: (outcome, told) => (stopped ? { status: 502, body: '' } : answer(outcome, told)),
      };
    },
  ),
  defect(
    'garbage-acknowledged',
    'Answers 200 to what it cannot read.',
    { caughtBy: ['malformed-refused'] },
    answering('unreadable', 200),
  ),
];
