import { type Asked, answerOf } from '#contracts/gateway/evidence/exchanges';
import type { GateFacts } from '#contracts/gateway/facts';
import { identity, payments as ids } from '#contracts/gateway/identity/scenarios';
import { rule } from '#contracts/gateway/templates';
import { preview, problem, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { at } from '#core/json';
import { validate } from '#schemas/validate';
import { isOneOf } from './probe.ts';
import { malformedBodies, withoutCustomerData, withoutMember } from './probes.ts';
import { malformed, members } from './scenarios.ts';
import { turnedDown } from './turned-down.ts';

export const refusalReply = rule({
  topic: 'refusal-reply',
  title: 'The reply to a refused request says status error under an HTTP status of 4xx',
  cites: { source: cite('platform-gate-api', 'Acceptance reply'), covers: ['X-20', 'X-42', 'X-43', 'P-16'] },
  select: turnedDown,
  check: (one) => [
    ...unless(
      (one.exchange.reply?.status ?? 0) >= 400,
      `${one.at}/reply/status`,
      'HTTP 4xx for a request that is refused',
      answerOf(one),
    ),
    ...validate('gate/error-reply', one.reply?.json ?? null).map((found) =>
      problem(`${one.at}/reply/body${found.at}`, found.expected, one.reply?.fault || found.actual),
    ),
  ],
});

export const refusalCode = rule({
  topic: 'refusal-code',
  title: 'The reply to a refused request says why, with a code and a message',
  cites: { source: cite('platform-gate-api', 'Acceptance reply'), covers: ['X-87'] },
  select: turnedDown,
  check: (one) =>
    ['code', 'message'].flatMap((member) => {
      const value = at(one.reply?.json, `/${member}`);
      const fits = typeof value === 'string' && value !== '';
      return unless(fits, `${one.at}/reply/body/${member}`, 'a string', preview(value));
    }),
});

export const refusalCodesDocumented = rule({
  topic: 'refusal-codes-documented',
  title:
    'Refusals use the published codes: 2003 for bad JSON, 2004 for a missing member, 3041 or 10105 for a payment_id that is taken',
  cites: { source: cite('platform-gate-api', 'Acceptance reply'), covers: ['X-88'] },
  scenarios: [malformed, members, identity],
  select: (evidence, facts) =>
    turnedDown(evidence, facts).flatMap((one) => {
      const codes = codesOf(one, facts);
      return codes.length > 0 ? [{ one, codes }] : [];
    }),
  check: ({ one, codes }) => {
    const code = at(one.reply?.json, '/code');
    return unless(
      codes.includes(String(code)),
      `${one.at}/reply/body/code`,
      `code ${codes.map(preview).join(' or ')}`,
      `code ${preview(code)}`,
    );
  },
});

/** The codes that the list has for a refusal; under which HTTP status it comes is an open point. */
function codesOf(one: Asked, facts: GateFacts): readonly string[] {
  if (isOneOf(one, malformedBodies)) return ['2003'];
  if (isOneOf(one, withoutMember) || isOneOf(one, withoutCustomerData(facts))) return ['2004'];
  // Two pages of the platform number it differently.
  return one.exchange.as === ids.again ? ['3041', '10105'] : [];
}
