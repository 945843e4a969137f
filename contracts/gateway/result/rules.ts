import { type Callback, callbacks, callbacksOf, finalsOf, labelOf } from '#contracts/gateway/evidence/callbacks';
import { moveOf, movesOf } from '#contracts/gateway/evidence/customer-moves';
import { type RuleTemplate, rule } from '#contracts/gateway/rule';
import { missing, preview, problem, unless } from '#contracts/problem';
import { at } from '#core/json';
import type { Evidence, Label } from '#core/model';

/** A payment that the customer decided, and the final callbacks that followed. */
interface Decided {
  readonly payment: Label;
  /** Where the customer's move stands in the evidence. */
  readonly at: string;
  readonly finals: readonly Callback[];
}

function decided(evidence: Evidence, ...payments: readonly Label[]): readonly Decided[] {
  return payments.flatMap((payment) => {
    const move = moveOf(evidence, payment);
    if (!move && evidence.events.some(({ kind }) => kind === 'control')) return [];
    if (!evidence.payments[payment]) return [];
    const finals = finalsOf(evidence, payment);
    // A move that the target would not make shows nothing of its own.
    if (finals.length === 0 && (move?.seen.status ?? 200) >= 300) return [];
    return [{ payment, at: move ? `/events/${move.index}` : '/events/0', finals }];
  });
}

const result = (
  topic: string,
  title: string,
  scenario: string,
  payments: readonly Label[],
  check: (callback: Callback) => ReturnType<RuleTemplate<Callback>['check']>,
  status: string,
  level: RuleTemplate['level'] = 'must',
): RuleTemplate<never> =>
  rule<Decided>({
    topic,
    title,
    level,
    needs: ['customer'],
    scenarios: [scenario, 'together'],
    select: (evidence) => decided(evidence, ...payments),
    check: ({ payment, at: location, finals: [first] }) =>
      first
        ? check(first)
        : level === 'must'
          ? [missing(location, `a final callback with ${status} for ${payment}`)]
          : [],
  });

const both = (callback: Callback, status: string) =>
  ['/payment/status', '/operation/status'].flatMap((where) => {
    const was = at(callback.json, where);
    return unless(was === status, `${callback.at}/body${where}`, preview(status), preview(was));
  });

/** How the result of a purchase is told. */
export const finalRules: readonly RuleTemplate<never>[] = [
  result(
    'success-callback',
    'A purchase that is paid ends in a final callback with success on payment and operation and code "0"',
    'paid',
    ['paid', 'first', 'third'],
    (callback) => [...both(callback, 'success'), ...codeIs(callback, (code) => code === '0', '"0"')],
    'success',
  ),
  result(
    'decline-callback',
    'A purchase that is declined ends in a final callback with decline on payment and operation and a code other than "0"',
    'declined',
    ['declined', 'second'],
    (callback) => [
      ...both(callback, 'decline'),
      ...codeIs(
        callback,
        (code) => typeof code === 'string' && code !== '' && !/^0+$/.test(code),
        'a string other than "0"',
      ),
    ],
    'decline',
  ),
  result(
    'success-message',
    'The message of a success is “Success”',
    'paid',
    ['paid', 'first', 'third'],
    ({ at: location, json, status }) => {
      const message = at(json, '/operation/message');
      return unless(
        status !== 'success' || message === 'Success',
        `${location}/body/operation/message`,
        '"Success"',
        preview(message),
      );
    },
    'success',
    'should',
  ),
  rule<Decided>({
    topic: 'final-once',
    title: 'A result is reported once: a callback answered 200 is not sent again',
    level: 'must',
    needs: ['customer'],
    scenarios: ['paid', 'declined', 'together'],
    select: (evidence) =>
      decided(evidence, 'paid', 'declined', 'first', 'second', 'third').filter(({ finals }) => finals.length > 0),
    check: ({ finals: [first, ...more] }) =>
      more
        .filter(({ status }) => status === first?.status)
        .map((callback) => problem(callback.at, 'no further callback of this result', `a second ${callback.status}`)),
  }),
  rule<Decided & { readonly about: readonly Callback[] }>({
    topic: 'final-stays',
    title: 'A final status stays: nothing comes after it',
    level: 'must',
    needs: ['customer'],
    scenarios: ['paid', 'declined'],
    select: (evidence) =>
      decided(evidence, 'paid', 'declined')
        .filter(({ finals }) => finals.length > 0)
        .map((one) => ({ ...one, about: callbacksOf(evidence, one.payment) })),
    check: ({ finals: [first], about }) =>
      about
        .filter(
          ({ index, stage, status }) => index > (first?.index ?? 0) && stage !== 'other' && status !== first?.status,
        )
        .map((callback) =>
          problem(callback.at, `${first?.status} for good`, `${callback.status} after ${first?.status}`),
        ),
  }),
  rule<Callback>({
    topic: 'success-only-when-paid',
    title: 'No success is reported before the customer has paid',
    level: 'must',
    needs: ['customer'],
    select: (evidence) => callbacks(evidence).filter(({ status }) => status === 'success'),
    check: (callback) => {
      const label = labelOf(callback);
      const paid = movesOf(callback.evidence, label).some(
        ({ index, seen }) => index < callback.index && at(seen.sent, '/action') === 'pay' && (seen.status ?? 200) < 300,
      );
      const played = callback.evidence.events.some(({ kind }) => kind === 'control');
      return unless(
        paid || !played,
        callback.at,
        'success only after the customer paid',
        `success of ${label ?? preview(callback.paymentId)}, which nobody had paid`,
      );
    },
  }),
  rule<{ readonly callback: Callback; readonly asked: number; readonly paid: number }>({
    topic: 'other-amount',
    title: 'A success tells the amount really paid, not the amount asked',
    level: 'must',
    needs: ['customer'],
    scenarios: ['other-amount'],
    select: otherAmounts,
    check: ({ callback, asked, paid }) => {
      const was = at(callback.json, '/payment/sum/amount');
      const location = `${callback.at}/body/payment/sum/amount`;
      if (callback.status !== 'success') return [];
      return unless(
        was === paid,
        location,
        `${paid} satang, the amount really paid (${asked} were asked)`,
        preview(was),
      );
    },
  }),
];

/** What was told of payments paid with another amount; a payment held in an intermediate status counts as its last callback. */
function otherAmounts(evidence: Evidence) {
  return ['overpaid', 'underpaid'].flatMap((payment) => {
    const move = moveOf(evidence, payment);
    if (!move || (move.seen.status ?? 500) >= 300) return [];
    const about = callbacks(evidence).filter(({ paymentId }) => paymentId === evidence.payments[payment]);
    const told = finalsOf(evidence, payment).length > 0 ? finalsOf(evidence, payment) : about.slice(-1);
    const sale = evidence.scenario.steps.find((step) => step.do === 'send' && step.as === payment);
    const asked = Number(sale?.do === 'send' ? at(sale.body, '/payment/amount') : 0);
    const paid = Number(at(move.seen.sent, '/amount'));
    return told.map((callback) => ({ callback, asked, paid }));
  });
}

function codeIs({ at: location, json }: Callback, holds: (code: unknown) => boolean, expected: string) {
  const code = at(json, '/operation/code');
  return unless(holds(code), `${location}/body/operation/code`, expected, preview(code));
}
