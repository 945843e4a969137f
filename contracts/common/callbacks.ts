import { at, isObject, type Json, type JsonObject } from '#core/json';
import type { Evidence, Problem } from '#core/model';
import { MINUTE, type Millis } from '#core/time';
import { explain } from '#schemas/codecs/explain';
import { librariesThatAgree } from '#schemas/codecs/public-dialects';
import { signatureOf, verify } from '#schemas/codecs/signature';
import { type SchemaId, validate } from '#schemas/validate';
import { converts, type GateFacts } from './gate.ts';
import { type Law, law, problem, shown, unless } from './laws.ts';
import { type Asked, accepted, asked, type Callback, callbacks, clockAfter, clockMs, labelOf } from './reading.ts';

/** Each callback once: what another attempt repeats to the byte is as right or as wrong as the first. */
function readable(evidence: Evidence): readonly Callback[] {
  const known = new Set<string>();
  return callbacks(evidence).filter(({ json, seen }) => {
    const key = `${seen.address} ${seen.body.text}`;
    const isNew = !known.has(key);
    known.add(key);
    return isNew && isObject(json);
  });
}

/** What holds of every callback, whatever it tells. */
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
    topic: 'callback-signed',
    title: 'A callback carries a valid signature',
    level: 'must',
    select: readable,
    check: signatureProblems,
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
    topic: 'callback-echo',
    title: 'A callback names the project, the payment, the customer and the amount of the request',
    level: 'must',
    select: readable,
    check: echoProblems,
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
    topic: 'sums-agree',
    title: facts.converts
      ? 'The sums of a callback agree, unless the target converts currencies'
      : 'The sums of a callback agree: nothing is converted',
    level: 'must',
    select: (evidence) =>
      readable(evidence).filter(
        ({ json, stage }) => stage === 'final' && at(json, '/operation/sum_initial') !== undefined,
      ),
    check: ({ at: place, json, evidence }) =>
      ['/operation/sum_initial', '/operation/sum_converted']
        .filter((where) => !converts(facts, evidence) || sameCurrency(json, where))
        .flatMap((where) => sumAgrees(json, place, where)),
  }),
  law<Callback>({
    topic: 'callback-dates',
    title: 'The dates of a callback, but for the provider’s, lie between its request and its arrival',
    level: 'should',
    needs: ['clock'],
    select: readable,
    check: (callback) => DATES.flatMap((where) => timely(callback, where)),
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

const DATES = ['/payment/date', '/operation/date', '/operation/created_date'];

/** Clocks of one platform differ by less, and no two time zones do. */
const CLOCKS_DIFFER_MS = 5 * MINUTE;

function timely(callback: Callback, where: string): readonly Problem[] {
  const date = at(callback.json, where);
  const fromMs = clockMs(requestOf(callback)?.exchange.clock);
  const toMs = clockAfter(callback);
  const ms = /(Z|[+-]\d\d:?\d\d)$/.test(String(date)) ? Date.parse(String(date)) : Number.NaN;
  // What is no date is a matter of the format.
  if ([ms, fromMs, toMs].some(Number.isNaN)) return [];
  return unless(
    ms >= fromMs - CLOCKS_DIFFER_MS && ms <= toMs + CLOCKS_DIFFER_MS,
    `${callback.at}/body${where}`,
    `a time between ${iso(fromMs)} and ${iso(toMs)}`,
    shown(date),
  );
}

function iso(ms: Millis): string {
  return `${new Date(ms).toISOString().slice(0, 19)}+0000`;
}

const UNSUPPORTED = new Set(['refunded', 'partially refunded', 'reversed', 'partially reversed', 'chargeback']);

/** The schema that a callback claims to follow by what it tells; a refusal by callback need not know an operation. */
function schemaOf({ status, json }: Callback): SchemaId {
  if (status === 'success') return 'gate/callback-success';
  if (status !== 'decline') return 'gate/callback';
  const errors = at(json, '/errors');
  return Array.isArray(errors) && errors.length > 0 ? 'gate/callback-error' : 'gate/callback-decline';
}

/** Whether a message proves itself by its signature, as any public library would make it. */
export function provenBy(json: JsonObject, key: string, text: string): boolean {
  return verify(json, key) || librariesThatAgree(json, key, text).length > 0;
}

function signatureProblems(callback: Callback): readonly Problem[] {
  const { at: place, json, evidence, seen } = callback;
  if (!isObject(json)) return [];
  const own = evidence.projects[seen.address];
  const named = Object.values(evidence.projects).find(({ projectId }) => projectId === at(json, '/project_id'));
  const key = (own ?? named ?? Object.values(evidence.projects)[0])?.key ?? '';
  if (provenBy(json, key, seen.body.text)) return [];
  const where = `${place}/body${signatureOf(json)?.at ?? '/signature'}`;
  return [
    problem(
      where,
      'the signature of this message under the key of the project',
      told(explain(json, key, { rawBody: seen.body.text })),
    ),
  ];
}

function told({ verdict, mistake, received }: ReturnType<typeof explain>): string {
  if (verdict === 'missing') return 'no signature';
  return `${shown(received)}: ${mistake ? mistake.title : 'no known mistake leads to it'}`;
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

/** What was converted is in another currency: sums in one currency agree all the same. */
function sameCurrency(json: Json | undefined, where: string): boolean {
  return at(json, `${where}/currency`) === at(json, '/payment/sum/currency');
}

function sumAgrees(json: Json | undefined, place: string, where: string) {
  // A sum that is not there is a matter of the format.
  if (at(json, where) === undefined) return [];
  return ['amount', 'currency'].flatMap((member) => {
    const expected = at(json, `/payment/sum/${member}`);
    const was = at(json, `${where}/${member}`);
    return unless(
      was === expected,
      `${place}/body${where}/${member}`,
      `${shown(expected)} as in payment.sum`,
      shown(was),
    );
  });
}

/** The accepted request that a callback is about. */
function requestOf({ evidence, paymentId, json }: Callback): Asked | undefined {
  const requests = asked(evidence).filter((one) => one.paymentId === paymentId && accepted(one));
  return requests.find((one) => at(one.sent, '/general/project_id') === at(json, '/project_id')) ?? requests[0];
}

function echoProblems(callback: Callback): readonly Problem[] {
  const { at: place, json } = callback;
  const request = requestOf(callback);
  if (!request)
    return [
      problem(`${place}/body/payment/id`, 'the payment_id of an accepted request', shown(at(json, '/payment/id'))),
    ];
  // A request that the kit spoiled on the wire cannot be compared with.
  if (request.sent === undefined) return [];
  const same = (where: string, expected: Json | undefined, optional = false) => {
    const was = at(json, where);
    return optional && was === undefined
      ? []
      : unless(was === expected, `${place}/body${where}`, shown(expected), shown(was));
  };
  return [
    ...same('/project_id', at(request.sent, '/general/project_id')),
    ...same('/customer/id', at(request.sent, '/customer/id'), true),
    ...same('/payment/sum/currency', at(request.sent, '/payment/currency'), true),
    ...(paidAsAsked(callback, request) ? same('/payment/sum/amount', at(request.sent, '/payment/amount'), true) : []),
  ];
}

/** Where a customer paid another amount, that amount is a matter of its own. */
function paidAsAsked(callback: Callback, request: Asked): boolean {
  const label = labelOf(callback) ?? request.exchange.as;
  return !['overpaid', 'underpaid'].includes(label);
}
