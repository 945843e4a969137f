import { at, isObject, type Json } from '#core/json';
import { type SchemaId, validate } from '#schemas/validate';
import type { GateFacts } from './gate.ts';
import { type Law, law, problem, shown, unless } from './laws.ts';
import { readable } from './readable.ts';
import { type Callback, callbacks } from './reading.ts';

/** The form of every callback, whatever it tells. */
export const callbackLaws = (facts: GateFacts): readonly Law<never>[] => [
  law<Callback>({
    topic: 'callback-json',
    title: 'A callback is a POST of one JSON object in UTF-8',
    level: 'must',
    select: callbacks,
    check: ({ at: place, seen, json, fault }) => [
      ...unless(seen.method === 'POST', `${place}/method`, 'POST', seen.method),
      ...unless(isObject(json), `${place}/body`, 'a JSON object in UTF-8', fault || shown(json)),
    ],
  }),
  law<Callback>({
    topic: 'callback-format',
    title: 'A callback has the standard format',
    level: 'must',
    select: readable,
    check: (callback) =>
      validate(schemaOf(callback), callback.json)
        .filter((found) => !/^\/(signature|redirect_data|display_data)/.test(found.at))
        .map((found) => problem(`${callback.at}/body${found.at}`, found.expected, found.actual)),
  }),
  law<Callback>({
    topic: 'callback-method',
    title: `A callback names the method as ${facts.callbackMethods.map((name) => `“${name}”`).join(' or ')}`,
    level: 'must',
    select: (evidence) => readable(evidence).filter(({ json }) => at(json, '/payment/method') !== undefined),
    check: ({ at: place, json }) => {
      const method = at(json, '/payment/method');
      return unless(
        facts.callbackMethods.includes(String(method)),
        `${place}/body/payment/method`,
        facts.callbackMethods.map(shown).join(' or '),
        shown(method),
      );
    },
  }),
  law<Callback>({
    topic: 'purchases-only',
    title: 'Callbacks tell of one-time purchases: no stored credentials, refunds or chargebacks',
    level: 'must',
    select: readable,
    check: ({ at: place, json }) => [
      ...oneOf(json, place, '/payment/type', ['purchase']),
      ...oneOf(json, place, '/operation/type', ['sale']),
      ...unless(at(json, '/recurring') === undefined, `${place}/body/recurring`, 'no recurring', 'recurring'),
      ...unless(
        !UNSUPPORTED.has(String(at(json, '/payment/status'))),
        `${place}/body/payment/status`,
        'a status of a purchase',
        shown(at(json, '/payment/status')),
      ),
    ],
  }),
  law<Callback>({
    topic: 'callback-content-type',
    title: 'A callback says that it is JSON',
    level: 'should',
    select: callbacks,
    check: ({ at: place, seen }) =>
      unless(
        /^application\/json\b/i.test(seen.contentType),
        `${place}/contentType`,
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

function oneOf(json: Json | undefined, place: string, where: string, allowed: readonly string[]) {
  const value = at(json, where);
  if (value === undefined) return [];
  return unless(
    allowed.includes(String(value)),
    `${place}/body${where}`,
    allowed.map(shown).join(' or '),
    shown(value),
  );
}
