import { at, isObject, type JsonObject } from '#core/json';
import { readJson } from '#schemas/json/read';
import { signatureOf, verify } from '#schemas/signature/sign';
import type { Behaviour } from '#targets/merchant/reference/behaviour';
import { defect, type MerchantDefect } from './defect.ts';

/** A check of the signature that also passes what fits. */
const alsoBelieves =
  (fits: (message: JsonObject, key: string, signature: unknown) => boolean) => (): Partial<Behaviour> => ({
    verify: (message, key) => verify(message, key) || fits(message, key, signatureOf(message)?.value),
  });

/** Which purchase a merchant takes a message for, and what it makes of odd bodies. */
export const ATTRIBUTING_DEFECTS: readonly MerchantDefect[] = [
  defect(
    'instruction-unchecked',
    'Checks no signature of instructions.',
    { caughtBy: ['forged-instruction-not-shown', 'forgery-not-acknowledged'] },
    () => ({
      verify: (message, key) =>
        verify(message, key) || !['success', 'decline'].includes(String(at(message, '/payment/status'))),
    }),
  ),
  defect(
    'instruction-promoted',
    'Checks no signature of what carries an instruction.',
    { caughtBy: ['promoted-not-believed', 'forged-instruction-not-shown', 'forgery-not-acknowledged'] },
    alsoBelieves((message) => 'redirect_data' in message || 'display_data' in message),
  ),
  defect('any-project', 'Takes callbacks of any project.', { caughtBy: ['other-project-not-believed'] }, () => ({
    ours: () => true,
  })),
  defect(
    'latest-order',
    'Takes the latest purchase for a payment that it does not know.',
    { caughtBy: ['unknown-payment-changes-nothing'] },
    () => ({
      sameId: (one, other) => one.toLowerCase() === other.toLowerCase() || other === 'no-such-payment',
    }),
  ),
  defect(
    'unknown-payment-fault',
    'Answers HTTP 500 to a payment that it does not know.',
    { caughtBy: ['unknown-payment-answered'] },
    ({ answer }) => ({
      answer: (outcome, told) => (outcome === 'unknown' ? { status: 500, body: '' } : answer(outcome, told)),
    }),
  ),
  defect(
    'acknowledges-forgeries',
    'Answers 200 to forgeries, and believes none.',
    { caughtBy: ['forgery-not-acknowledged'] },
    ({ answer }) => ({
      answer: (outcome, told) => (outcome === 'forged' ? { status: 200, body: '' } : answer(outcome, told)),
    }),
  ),
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
    ({ answer }) => ({
      answer: (outcome, told) => (outcome === 'unreadable' ? { status: 200, body: '' } : answer(outcome, told)),
    }),
  ),
];
