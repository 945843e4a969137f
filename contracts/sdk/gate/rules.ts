import { preview, problem, unless } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { calls, type LocatedCall, member } from '#contracts/sdk/calls';
import { rule, type SdkRule } from '#contracts/sdk/rule';
import { KEY } from '#contracts/sdk/scenario';
import { isObject } from '#core/json';
import type { Evidence } from '#core/model';
import { type Method, methodOf } from '#schemas/methods';
import { sign, signatureOf } from '#schemas/signature/sign';
import { validate } from '#schemas/validate';
import { bodyJson, bodyText, carriedOver, header, lostValues } from './built.ts';
import { REQUESTS } from './requests.ts';
import { gateRequests } from './scenarios.ts';

const source = cite('platform-gate-api', 'Interaction concepts');
const offers = ['operation:gate_request'];
const scenarios = [gateRequests];
const select = (evidence: Evidence) => calls(evidence, 'gate_request');

/** How a library asks Gate. */
export const gateRules: readonly SdkRule[] = [
  rule<LocatedCall>({
    topic: 'gate/method-and-path',
    title: 'Each method is asked by POST at its own path',
    cites: { source, covers: ['E-64', 'E-110', 'M-33', 'Q-22', 'X-94'] },
    offers,
    scenarios,
    select,
    check: ({ at, call }) => {
      const expected = `POST ${methodAsked(call.as).path}`;
      const found = `${member(call, 'http_method')} ${member(call, 'path')}`;
      return unless(found === expected, at, expected, found);
    },
  }),
  rule<LocatedCall>({
    topic: 'gate/headers',
    title: 'The body is declared as JSON in UTF-8, of the length that it has',
    cites: { source, covers: ['X-95'] },
    offers,
    scenarios,
    select,
    check: ({ at, call }) => {
      const type = header(call, 'content-type');
      const length = header(call, 'content-length');
      const bytes = Buffer.byteLength(bodyText(call));
      const isJson = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type ?? '');
      const isLength = length === undefined || Number(length) === bytes;
      return [
        ...unless(isJson, at, 'Content-Type: application/json', `Content-Type: ${type}`),
        ...unless(isLength, at, `Content-Length: ${bytes}`, `Content-Length: ${length}`),
      ];
    },
  }),
  rule<LocatedCall>({
    topic: 'gate/integers',
    title: 'Amount and project_id are written as digits alone',
    cites: { source, covers: ['P-32'] },
    offers,
    scenarios,
    select,
    check: ({ at, call }) =>
      [...bodyText(call).matchAll(/"(?:amount|project_id)"\s*:\s*([^\s,}]+)/g)]
        .filter(([, literal = '']) => !/^[0-9]+$/.test(literal))
        .map(([text]) => problem(at, 'amount and project_id of digits alone', `the member ${text}`)),
  }),
  rule<LocatedCall>({
    topic: 'gate/no-carry-over',
    title: 'A request has nothing of the ones before',
    cites: { source, covers: ['P-33'] },
    offers,
    scenarios,
    select,
    check: carriedOver,
  }),
  rule<LocatedCall>({
    topic: 'gate/body',
    title: 'The body fits the specification of the method',
    cites: { source, covers: ['P-32'] },
    offers,
    scenarios,
    select,
    check: ({ at, call }) => {
      const body = bodyJson(call);
      if (body === undefined) return [problem(at, 'a JSON text in body', `the body ${preview(bodyText(call))}`)];
      return validate(methodAsked(call.as).schemas.sale, body).map(({ at: where, expected, actual }) =>
        problem(at, `${where}: ${expected}`, `${where}: ${actual}`),
      );
    },
  }),
  rule<LocatedCall>({
    topic: 'gate/data',
    title: 'Every member given stands in the body as it was given',
    cites: { source, covers: ['P-32'] },
    offers,
    scenarios,
    select,
    check: lostValues,
  }),
  rule<LocatedCall>({
    topic: 'gate/signature',
    title: 'The signature in general is that of the body that is sent',
    cites: { source, covers: ['E-69', 'E-129', 'M-63', 'Q-48', 'X-39'] },
    offers,
    scenarios,
    select,
    check: ({ at, call }) => {
      const body = bodyJson(call);
      if (!isObject(body)) return [problem(at, 'a JSON object in body', `the body ${preview(bodyText(call))}`)];
      const found = signatureOf(body);
      const expected = sign(body, KEY);
      return unless(
        found?.at === '/general/signature' && found.value === expected,
        at,
        `general.signature ${expected}`,
        `${found?.at ?? 'no signature'} ${JSON.stringify(found?.value ?? null)}`,
      );
    },
  }),
];

/** The row of the method for which a request was asked. */
function methodAsked(label: string): Method {
  const request = REQUESTS[label];
  if (request === undefined) throw new Error(`no Gate request is called ${label}`);
  return methodOf(request);
}
