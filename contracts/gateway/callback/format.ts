import { type Callback, callbacks } from '#contracts/gateway/evidence';
import type { GateFacts } from '#contracts/gateway/gate';
import { readable } from '#contracts/gateway/readable';
import { type RuleTemplate, rule } from '#contracts/gateway/rule';
import { preview, problem, unless } from '#contracts/problem';
import { at, isObject, type Json } from '#core/json';
import { type SchemaId, validate } from '#schemas/validate';

/** The form of every callback, whatever it tells. */
export const callbackRules = (facts: GateFacts): readonly RuleTemplate<never>[] => [
  rule<Callback>({
    topic: 'callback-json',
    title: 'A callback is a POST of one JSON object in UTF-8',
    level: 'must',
    select: callbacks,
    check: ({ at: location, seen, json, fault }) => [
      ...unless(seen.method === 'POST', `${location}/method`, 'POST', seen.method),
      ...unless(isObject(json), `${location}/body`, 'a JSON object in UTF-8', fault || preview(json)),
    ],
  }),
  rule<Callback>({
    topic: 'callback-format',
    title: 'A callback has the standard format',
    level: 'must',
    select: readable,
    check: (callback) =>
      validate(schemaOf(callback), callback.json)
        .filter((found) => !/^\/(signature|redirect_data|display_data)/.test(found.at))
        .map((found) => problem(`${callback.at}/body${found.at}`, found.expected, found.actual)),
  }),
  rule<Callback>({
    topic: 'callback-method',
    title: `A callback names the method as ${facts.callbackMethods.map((name) => `“${name}”`).join(' or ')}`,
    level: 'must',
    select: (evidence) => readable(evidence).filter(({ json }) => at(json, '/payment/method') !== undefined),
    check: ({ at: location, json }) => {
      const method = at(json, '/payment/method');
      return unless(
        facts.callbackMethods.includes(String(method)),
        `${location}/body/payment/method`,
        facts.callbackMethods.map(preview).join(' or '),
        preview(method),
      );
    },
  }),
  rule<Callback>({
    topic: 'purchases-only',
    title: 'Callbacks tell of one-time purchases: no stored credentials, refunds or chargebacks',
    level: 'must',
    select: readable,
    check: ({ at: location, json }) => [
      ...oneOf(json, location, '/payment/type', ['purchase']),
      ...oneOf(json, location, '/operation/type', ['sale']),
      ...unless(at(json, '/recurring') === undefined, `${location}/body/recurring`, 'no recurring', 'recurring'),
      ...unless(
        !UNSUPPORTED.has(String(at(json, '/payment/status'))),
        `${location}/body/payment/status`,
        'a status of a purchase',
        preview(at(json, '/payment/status')),
      ),
    ],
  }),
  rule<Callback>({
    topic: 'callback-content-type',
    title: 'A callback says that it is JSON',
    level: 'should',
    select: callbacks,
    check: ({ at: location, seen }) =>
      unless(
        /^application\/json\b/i.test(seen.contentType),
        `${location}/contentType`,
        'application/json',
        seen.contentType || 'nothing',
      ),
  }),
];

const UNSUPPORTED = new Set(['refunded', 'partially refunded', 'reversed', 'partially reversed', 'chargeback']);

/** The schema that a callback claims to follow by what it tells; a refusal by callback need not know an operation. */
function schemaOf({ status, json }: Callback): SchemaId {
  if (status === 'success') return 'gate/callback-success';
  if (status !== 'decline') return 'gate/callback';
  const errors = at(json, '/errors');
  return Array.isArray(errors) && errors.length > 0 ? 'gate/callback-error' : 'gate/callback-decline';
}

function oneOf(json: Json | undefined, location: string, where: string, allowed: readonly string[]) {
  const value = at(json, where);
  if (value === undefined) return [];
  return unless(
    allowed.includes(String(value)),
    `${location}/body${where}`,
    allowed.map(preview).join(' or '),
    preview(value),
  );
}
