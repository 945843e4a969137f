import { type Asked, answerOf } from '#contracts/gateway/evidence/exchanges';
import type { GateFacts } from '#contracts/gateway/facts';
import { identity, payments as ids } from '#contracts/gateway/identity/scenarios';
import { rule } from '#contracts/gateway/templates';
import { preview, problem, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { at } from '#core/json';
import { validate } from '#schemas/validate';
import { isOneOf } from './probe.ts';
import {
  alteredAfterSigning,
  malformedBodies,
  signedWrongly,
  withoutCustomerData,
  withoutMember,
  wrongSignatures,
} from './probes.ts';
import { malformed, members, signature } from './scenarios.ts';
import { turnedDown } from './turned-down.ts';

export const refusalReply = rule({
  topic: 'refusal-reply',
  title: 'The reply to a refused request says status error under an HTTP status of 4xx',
  level: 'must',
  cites: { source: cite('platform-gate-api', 'Acceptance reply'), covers: ['X-20', 'X-42', 'X-43'] },
  select: turnedDown,
  check: (one) => [
    ...unless((one.exchange.reply?.status ?? 0) >= 400, `${one.at}/reply/status`, 'HTTP 4xx', answerOf(one)),
    ...validate('gate/error-reply', one.reply?.json ?? null).map((found) =>
      problem(`${one.at}/reply/body${found.at}`, found.expected, one.reply?.fault || found.actual),
    ),
  ],
});

export const refusalCode = rule({
  topic: 'refusal-code',
  title: 'The reply to a refused request says why, with a code and a message',
  level: 'should',
  cites: { source: cite('platform-gate-api', 'Acceptance reply'), covers: ['X-42'] },
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
    'Refusals use the documented codes: 422 with 2003 for bad JSON, 400 with 2004 for a missing member, 400 for a bad signature, 3041 or 10105 for a payment_id that is taken',
  level: 'should',
  cites: { source: cite('platform-gate-api', 'Acceptance reply'), covers: ['X-19', 'X-20'] },
  scenarios: [malformed, members, signature, identity],
  select: (evidence, facts) =>
    turnedDown(evidence, facts).flatMap((one) => {
      const documented = documentedFor(one, facts);
      return documented ? [{ one, documented }] : [];
    }),
  check: ({ one, documented: { status, codes } }) => {
    const code = at(one.reply?.json, '/code');
    return [
      ...unless(
        status === undefined || one.exchange.reply?.status === status,
        `${one.at}/reply/status`,
        `HTTP ${status}`,
        answerOf(one),
      ),
      ...unless(
        codes.length === 0 || codes.includes(String(code)),
        `${one.at}/reply/body/code`,
        codes.map(preview).join(' or '),
        preview(code),
      ),
    ];
  },
});

/** A documented refusal: its HTTP status and its code, where the documents say so. */
interface Documented {
  readonly status: number | undefined;
  readonly codes: readonly string[];
}

/** A signature that is missing may count as a missing member. */
const UNSIGNED = signedWrongly('missing');

function documentedFor(one: Asked, facts: GateFacts): Documented | undefined {
  if (isOneOf(one, malformedBodies)) return { status: 422, codes: ['2003'] };
  if (isOneOf(one, withoutMember) || isOneOf(one, withoutCustomerData(facts))) return { status: 400, codes: ['2004'] };
  // Two pages of the platform number it differently.
  if (one.exchange.as === ids.again) return { status: undefined, codes: ['3041', '10105'] };
  if (one.exchange.as === UNSIGNED) return undefined;
  return isOneOf(one, wrongSignatures) || isOneOf(one, alteredAfterSigning) ? { status: 400, codes: [] } : undefined;
}
