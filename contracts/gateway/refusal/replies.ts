import { type Callback, callbacks } from '#contracts/gateway/evidence/callbacks';
import { type Asked, accepted, answerOf, asked, refused } from '#contracts/gateway/evidence/exchanges';
import { providerLog } from '#contracts/gateway/evidence/provider-log';
import type { GateFacts } from '#contracts/gateway/facts';
import { type RuleTemplate, rule } from '#contracts/gateway/rule';
import { preview, problem, unless } from '#contracts/problem';
import { at, type Json } from '#core/json';
import type { Evidence } from '#core/model';
import { validate } from '#schemas/validate';

/** How a refusal looks, and that nothing comes of it. */
export const refusalReplies = ({ path }: GateFacts): readonly RuleTemplate<never>[] => {
  const turnedDown = (evidence: Evidence) =>
    asked(evidence).filter((one) => one.exchange.path === path && one.exchange.method === 'POST' && refused(one));
  return [
    rule<Asked>({
      topic: 'refusal-reply',
      title: 'The reply to a refused request says status error under an HTTP status of 4xx',
      level: 'must',
      select: turnedDown,
      check: (one) => [
        ...unless((one.exchange.reply?.status ?? 0) >= 400, `${one.at}/reply/status`, 'HTTP 4xx', answerOf(one)),
        ...validate('gate/error-reply', one.reply?.json ?? null).map((found) =>
          problem(`${one.at}/reply/body${found.at}`, found.expected, one.reply?.fault || found.actual),
        ),
      ],
    }),
    rule<Asked>({
      topic: 'refusal-code',
      title: 'The reply to a refused request says why, with a code and a message',
      level: 'should',
      select: turnedDown,
      check: (one) =>
        ['code', 'message'].flatMap((member) => {
          const value = at(one.reply?.json, `/${member}`);
          return unless(
            typeof value === 'string' && value !== '',
            `${one.at}/reply/body/${member}`,
            'a string',
            preview(value),
          );
        }),
    }),
    rule<Asked>({
      topic: 'refusal-codes-documented',
      title:
        'Refusals use the documented codes: 422 with 2003 for bad JSON, 400 with 2004 for a missing member, 400 for a bad signature, 3041 or 10105 for a payment_id that is taken',
      level: 'should',
      scenarios: ['malformed', 'members', 'signature', 'identity'],
      select: (evidence) => turnedDown(evidence).filter((one) => documented(one) !== undefined),
      check: (one) => {
        const { status, codes = [] } = documented(one) ?? {};
        return [
          ...unless(
            status === undefined || one.exchange.reply?.status === status,
            `${one.at}/reply/status`,
            `HTTP ${status}`,
            answerOf(one),
          ),
          ...codeIs(one, codes),
        ];
      },
    }),
    rule<{ readonly one: Asked; readonly log: ReadonlySet<string> }>({
      topic: 'refused-is-unsent',
      title: 'A request refused in the reply does not reach the provider',
      level: 'must',
      offers: ['provider-log'],
      select: (evidence) => {
        const log = providerLog(evidence);
        if (!log) return [];
        return turnedDown(evidence)
          .filter(({ paymentId }) => paymentId !== undefined && !goesOn(evidence, paymentId))
          .map((one) => ({ one, log }));
      },
      check: ({ one, log }) =>
        unless(
          !log.has(one.paymentId ?? ''),
          one.at,
          `not sent to the provider: ${answerOf(one)}`,
          'it is in the log of the provider',
        ),
    }),
    rule<{ readonly one: Asked; readonly followed: readonly Callback[] }>({
      topic: 'refused-is-over',
      title: 'A request refused in the reply is not processed: no callback follows',
      level: 'must',
      select: (evidence) =>
        turnedDown(evidence)
          .filter(({ paymentId }) => paymentId !== undefined && !goesOn(evidence, paymentId))
          .map((one) => ({
            one,
            followed: callbacks(evidence).filter(({ paymentId }) => paymentId === one.paymentId),
          })),
      check: ({ one, followed }) =>
        followed.map((callback) =>
          problem(
            callback.at,
            `no callback: the request was refused (${answerOf(one)})`,
            `a callback with status ${callback.status}`,
          ),
        ),
    }),
  ];
};

function goesOn(evidence: Evidence, paymentId: string): boolean {
  return asked(evidence).some((one) => one.paymentId === paymentId && accepted(one));
}

function documented({ exchange }: Asked): { readonly status?: number; readonly codes: readonly string[] } | undefined {
  if (exchange.as.startsWith('malformed-')) return { status: 422, codes: ['2003'] };
  if (exchange.as.startsWith('without-')) return { status: 400, codes: ['2004'] };
  // Two pages of the platform number it differently.
  if (exchange.as === 'again') return { codes: ['3041', '10105'] };
  return exchange.as.startsWith('signature-') && exchange.as !== 'signature-missing'
    ? { status: 400, codes: [] }
    : undefined;
}

function codeIs(one: Asked, codes: readonly string[]) {
  const was: Json | undefined = at(one.reply?.json, '/code');
  const fits = codes.length === 0 || codes.includes(String(was));
  return unless(fits, `${one.at}/reply/body/code`, codes.map(preview).join(' or '), preview(was));
}
