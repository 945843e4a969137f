import { type Callback, callbacks } from '#contracts/gateway/evidence/callbacks';
import { misfits } from '#contracts/gateway/evidence/empties';
import { rule } from '#contracts/gateway/templates';
import { preview, problem, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { at, isObject, type Json, type Pointer } from '#core/json';
import type { Problem } from '#core/model';
import type { SchemaId } from '#schemas/validate';
import { lackingMembers } from './members.ts';
import { requestOf } from './request.ts';
import { inBothStages } from './stages.ts';

export const callbackJson = rule({
  topic: 'callback-json',
  title: 'Each callback that comes is a POST of one JSON object in UTF-8',
  cites: { source: cite('platform-callbacks', 'Callback transport'), covers: ['X-31'] },
  select: callbacks,
  check: ({ at: location, seen, json, fault }) => [
    ...unless(seen.method === 'POST', `${location}/method`, 'POST', seen.method),
    ...unless(isObject(json), `${location}/body`, 'a JSON object in UTF-8', fault || `the body ${preview(json)}`),
  ],
});

export const callbackContentType = rule({
  topic: 'callback-content-type',
  title: 'Each callback that comes says that it is JSON',
  cites: { source: cite('platform-callbacks', 'Callback transport'), covers: ['X-91'] },
  select: callbacks,
  check: ({ at: location, seen: { contentType } }) =>
    unless(
      /^application\/json\b/i.test(contentType),
      `${location}/contentType`,
      'application/json',
      contentType || 'nothing',
    ),
});

export const callbackFormat = inBothStages({
  topics: { intermediate: 'intermediate-format', final: 'callback-format' },
  title: (which) => `What ${which} has beyond its tied members is as in the examples of the standard format`,
  check: (callback) => {
    const lacking = lackingMembers(callback);
    const request = requestOf(callback)?.sent;
    return formatProblems(callback)
      .filter((found) => !lacking.some((where) => where === found.at || where.startsWith(`${found.at}/`)))
      .filter((found) => !isEcho(callback, found.at, request))
      .map((found) => problem(`${callback.at}/body${found.at}`, found.expected, found.actual));
  },
});

/** Members of a callback that say what the request said, and where the request said it. */
const ECHOES: readonly (readonly [inCallback: RegExp, inRequest: Pointer])[] = [
  [/^\/payment\/id$/, '/general/payment_id'],
  [/^\/customer\/id$/, '/customer/id'],
  [/^\/payment\/description$/, '/payment/description'],
  [/^\/(payment\/sum|operation\/sum_\w+)\/amount$/, '/payment/amount'],
  [/^\/(payment\/sum|operation\/sum_\w+)\/currency$/, '/payment/currency'],
];

/** Whether a member repeats the request: what is wrong with it was wrong there, and to refuse it is a rule of its own. */
function isEcho({ json }: Callback, where: Pointer, request: Json | undefined): boolean {
  const inRequest = ECHOES.find(([inCallback]) => inCallback.test(where))?.[1];
  const said = inRequest === undefined ? undefined : at(request, inRequest);
  return said !== undefined && said === at(json, where);
}

/** What is wrong with the format of a callback, but for its signature and its instruction. */
export function formatProblems({ status, json }: Pick<Callback, 'status' | 'json'>): readonly Problem[] {
  return misfits(schemaOf({ status, json }), json).filter((found) => !JUDGED_ELSEWHERE.test(found.at));
}

/** Signature and instruction have rules of their own. */
const JUDGED_ELSEWHERE = /^\/(signature|redirect_data|display_data)/;

/** The schema that a callback claims to follow by what it tells; a refusal by callback need not know an operation. */
function schemaOf({ status, json }: Pick<Callback, 'status' | 'json'>): SchemaId {
  if (status === 'success') return 'gate/callback-success';
  if (status !== 'decline') return 'gate/callback';
  const errors = at(json, '/errors');
  return Array.isArray(errors) && errors.length > 0 ? 'gate/callback-error' : 'gate/callback-decline';
}
