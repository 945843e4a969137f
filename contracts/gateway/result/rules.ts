import { beginnings, payments as begun } from '#contracts/gateway/beginning/scenarios';
import { MOST_REPEATED } from '#contracts/gateway/delivery/repeated-results';
import { instructionUntaken, untaken } from '#contracts/gateway/delivery/untaken';
import { type Callback, callbacks, labelOf } from '#contracts/gateway/evidence/callbacks';
import { movesOf } from '#contracts/gateway/evidence/customer-moves';
import { paidBySameData } from '#contracts/gateway/series/shared-data';
import { type GateRule, rule } from '#contracts/gateway/templates';
import { missing, preview, problem, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { at } from '#core/json';
import { decided, isControlled, reported } from './decided.ts';
import { finalStays } from './final-stays.ts';
import { otherAmountPaid } from './other-amount.ts';
import { declined, paid, payments, sameCustomer, together } from './scenarios.ts';

const PAID = [
  ...[payments.paid, payments.first, payments.third, payments.later, payments['as-earlier']],
  begun['begun-paid'],
  untaken,
];

const successCallback = rule({
  topic: 'success-callback',
  title: 'A purchase that is paid ends in a final callback with success on payment and operation and code "0"',
  needs: ['customer'],
  scenarios: [paid, together, sameCustomer],
  also: [...beginnings, instructionUntaken],
  select: (evidence) => decided(evidence, ...PAID),
  check: ({ payment, at: location, finals: [first] }) => {
    if (!first) return [missing(location, `a final callback with success for ${payment}`)];
    const code = at(first.json, '/operation/code');
    return [
      ...bothStatuses(first, 'success'),
      ...unless(code === '0', `${first.at}/body/operation/code`, '"0"', preview(code)),
    ];
  },
});

const declineCallback = rule({
  topic: 'decline-callback',
  title:
    'A purchase that is declined ends in a final callback with decline on payment and operation and a code other than "0"',
  needs: ['customer'],
  scenarios: [declined, together],
  also: beginnings,
  select: (evidence) => decided(evidence, payments.declined, payments.second, begun['begun-declined']),
  check: ({ payment, at: location, finals: [first] }) => {
    if (!first) return [missing(location, `a final callback with decline for ${payment}`)];
    const code = at(first.json, '/operation/code');
    const fits = typeof code === 'string' && code !== '' && !/^0+$/.test(code);
    return [
      ...bothStatuses(first, 'decline'),
      ...unless(fits, `${first.at}/body/operation/code`, 'a string other than "0"', preview(code)),
    ];
  },
});

/** The status of the payment and that of its operation. */
const bothStatuses = (callback: Callback, status: string) =>
  ['/payment/status', '/operation/status'].flatMap((where) => {
    const was = at(callback.json, where);
    return unless(was === status, `${callback.at}/body${where}`, preview(status), preview(was));
  });

const successMessage = rule({
  topic: 'success-message',
  title: 'The message of a success is “Success”',
  needs: ['customer'],
  scenarios: [paid, together],
  select: (evidence) => decided(evidence, payments.paid, payments.first, payments.third),
  check: ({ finals: [first] }) => {
    if (first?.status !== 'success') return [];
    const message = at(first.json, '/operation/message');
    return unless(message === 'Success', `${first.at}/body/operation/message`, '"Success"', preview(message));
  },
});

const finalOnce = rule({
  topic: 'final-once',
  title: 'A result that was answered 200 does not come again and again',
  cites: { source: cite('platform-callbacks', 'Repeated sending'), covers: ['X-06'] },
  needs: ['customer'],
  scenarios: [paid, declined, together],
  select: (evidence) =>
    reported(evidence, payments.paid, payments.declined, payments.first, payments.second, payments.third),
  check: ({ finals: [first, ...more] }) =>
    more
      .filter(({ status }) => status === first?.status)
      .slice(MOST_REPEATED)
      .map((callback, index) =>
        problem(
          callback.at,
          `${first?.status} told ${MOST_REPEATED + 1} times at most: it was answered 200`,
          `${first?.status} told for the ${MOST_REPEATED + 2 + index}th time`,
        ),
      ),
});

const successOnlyWhenPaid = rule({
  topic: 'success-only-when-paid',
  title: 'No success is reported before the customer has paid',
  needs: ['customer'],
  select: (evidence) => callbacks(evidence).filter(({ status }) => status === 'success'),
  check: (callback, facts) => {
    const label = labelOf(callback);
    const isPaid = movesOf(callback.evidence, label).some(
      ({ index, seen }) => index < callback.index && at(seen.sent, '/action') === 'pay' && (seen.status ?? 200) < 300,
    );
    return unless(
      isPaid || paidBySameData(callback, facts).length > 0 || !isControlled(callback.evidence),
      callback.at,
      'success only after the customer paid',
      `success of ${label ?? preview(callback.paymentId)}, which nobody had paid`,
    );
  },
});

/** How the result of a purchase is told. */
export const resultRules: readonly GateRule[] = [
  successCallback,
  declineCallback,
  successMessage,
  finalOnce,
  finalStays,
  successOnlyWhenPaid,
  otherAmountPaid,
];
