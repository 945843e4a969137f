import { provenBy } from '#contracts/gateway/callback/signature';
import { type Asked, accepted, answerOf, asked, askedAs, refused } from '#contracts/gateway/evidence/exchanges';
import { type RuleTemplate, rule } from '#contracts/gateway/rule';
import { preview, problem, unless } from '#contracts/problem';
import { at, isObject, type Json } from '#core/json';
import type { Evidence } from '#core/model';
import { validate } from '#schemas/validate';

const KNOWN = ['status-pending', 'status-paid', 'status-declined'];

const statusLaw = (
  topic: string,
  title: string,
  level: RuleTemplate['level'],
  labels: readonly string[],
  check: (one: Asked, evidence: Evidence) => ReturnType<RuleTemplate['check']>,
) =>
  rule<{ readonly one: Asked; readonly evidence: Evidence }>({
    topic,
    title,
    level,
    offers: ['status'],
    needs: ['customer'],
    scenarios: ['status'],
    select: (evidence) => {
      const [sale] = askedAs(evidence, 'asked-paid');
      return sale && accepted(sale) ? askedAs(evidence, ...labels).map((one) => ({ one, evidence })) : [];
    },
    check: ({ one, evidence }) => check(one, evidence),
  });

/** How the platform answers a question about the state of a payment. */
export const statusRules: readonly RuleTemplate<never>[] = [
  rule<Asked>({
    topic: 'status-own-only',
    title: 'A question about a payment of another project is answered as one about none',
    level: 'must',
    offers: ['status'],
    scenarios: ['two-projects'],
    select: (evidence) => (askedAs(evidence, 'only-main').every(accepted) ? askedAs(evidence, 'status-of-other') : []),
    check: (one) => {
      const told = at(one.reply?.json, '/payment/status');
      return unless(
        refused(one) || told === 'error',
        one.at,
        'error: no such payment in this project',
        `${answerOf(one)} ${preview(told)}`,
      );
    },
  }),
  statusLaw(
    'status-reply',
    'The answer about a payment has the documented format and a valid signature',
    'must',
    KNOWN,
    (one, evidence) => {
      const json = one.reply?.json;
      const key = evidence.projects.main?.key ?? '';
      return [
        ...unless(one.exchange.reply?.status === 200, `${one.at}/reply/status`, 'HTTP 200', answerOf(one)),
        ...validate('gate/status-reply', json ?? null).map((found) =>
          problem(`${one.at}/reply/body${found.at}`, found.expected, one.reply?.fault || found.actual),
        ),
        ...unless(
          isObject(json) && provenBy(json, key, one.exchange.reply?.body.text ?? ''),
          `${one.at}/reply/body/signature`,
          'the signature of this message',
          preview(at(json, '/signature')),
        ),
      ];
    },
  ),
  statusLaw(
    'status-agrees',
    'The answer about a payment tells the state that the callbacks tell',
    'must',
    KNOWN,
    (one, evidence) => {
      const was = at(one.reply?.json, '/payment/status');
      const final = was === 'success' || was === 'decline';
      const expected = { 'status-paid': 'success', 'status-declined': 'decline' }[one.exchange.as];
      const location = `${one.at}/reply/body/payment/status`;
      return [
        ...(expected === undefined
          ? unless(
              typeof was === 'string' && !final,
              location,
              'a status that is not final: nobody has paid',
              preview(was),
            )
          : unless(was === expected, location, preview(expected), preview(was))),
        ...(expected === undefined ? [] : operationsAgree(one, expected)),
        ...agrees(one, '/project_id', at(one.sent, '/general/project_id')),
        ...agrees(one, '/payment/id', inItsLetters(one)),
        ...agrees(one, '/payment/sum/amount', askedAmount(evidence, one.paymentId)),
      ];
    },
  ),
  statusLaw(
    'status-unknown',
    'The answer about a payment that was never made is an error, and no result',
    'must',
    ['status-unknown'],
    (one) => {
      const told = [at(one.reply?.json, '/payment/status'), at(one.reply?.json, '/status')];
      const { status = 0 } = one.exchange.reply ?? {};
      const isError = (status >= 400 && status < 500) || told.includes('error');
      return unless(
        isError && !told.includes('decline') && !told.includes('success'),
        one.at,
        'error: no such payment',
        `${answerOf(one)} ${preview(told[0])}`,
      );
    },
  ),
  statusLaw(
    'status-unknown-code',
    'The answer about a payment that was never made is HTTP 200 with code 3061',
    'should',
    ['status-unknown'],
    (one) => [
      ...unless(one.exchange.reply?.status === 200, `${one.at}/reply/status`, 'HTTP 200', answerOf(one)),
      ...unless(JSON.stringify(one.reply?.json ?? null).includes('"3061"'), one.at, 'code "3061"', answerOf(one)),
    ],
  ),
  statusLaw('status-members', 'A question without a payment_id is refused', 'must', ['status-without-id'], (one) =>
    unless(refused(one), one.at, 'a refusal of a question without payment_id', answerOf(one)),
  ),
  statusLaw(
    'status-signature-checked',
    'A question about a payment without a valid signature is refused',
    'must',
    ['status-wrong-key', 'status-empty-signature'],
    (one) => unless(refused(one), one.at, 'a refusal of a signature that is wrong or empty', answerOf(one)),
  ),
];

/** The payment id that is due: letter case tells no payments apart, and how it is repeated is open. */
function inItsLetters({ reply, paymentId }: Asked): Json | undefined {
  const told = at(reply?.json, '/payment/id');
  return typeof told === 'string' && told.toLowerCase() === paymentId?.toLowerCase() ? told : paymentId;
}

/** Once a purchase is decided, the operation behind it is too. */
function operationsAgree({ at: location, reply }: Asked, expected: string) {
  const operations = at(reply?.json, '/operations');
  if (!Array.isArray(operations)) return [];
  const sales = operations.filter((one: Json) => (at(one, '/type') ?? 'sale') === 'sale');
  const told = sales.map((one: Json) => at(one, '/status'));
  return unless(
    told.includes(expected),
    `${location}/reply/body/operations`,
    `a sale with ${preview(expected)}`,
    told.length > 0 ? told.map(preview).join(', ') : 'no sale',
  );
}

/** A member of an answer that, where it is there, must be as the request had it. */
function agrees(one: Asked, where: string, expected: Json | undefined) {
  const was = at(one.reply?.json, where);
  return unless(was === undefined || was === expected, `${one.at}/reply/body${where}`, preview(expected), preview(was));
}

function askedAmount(evidence: Evidence, paymentId: string | undefined): Json | undefined {
  const sale = asked(evidence).find((one) => one.paymentId === paymentId && accepted(one));
  return at(sale?.sent, '/payment/amount');
}
