import { payments as acceptances } from '#contracts/gateway/acceptance/scenarios';
import { requestOf } from '#contracts/gateway/callback/request';
import { type Callback, callbacks, finalsOf } from '#contracts/gateway/evidence/callbacks';
import { askedAs } from '#contracts/gateway/evidence/exchanges';
import { payments as results } from '#contracts/gateway/result/scenarios';
import type { Label } from '#contracts/labels';
import { cite } from '#contracts/register/sources';
import { at, isObject } from '#core/json';
import type { Evidence } from '#core/model';
import type { GateOpenPoint, SeenReading } from './open-point.ts';

const FORMAT = cite('platform-callbacks', 'Format');

/** The open points of which members a callback has, and of how their values are written. */
export const memberReadings: readonly GateOpenPoint[] = [
  {
    id: 'AMB-decline-customer',
    source: FORMAT,
    read: (evidence) =>
      finals(evidence)
        .filter(({ status }) => status === 'decline')
        .map(({ json }) => ({ reading: at(json, '/customer') === undefined ? 'left-out' : 'named' })),
  },
  { id: 'AMB-customer-echo', source: FORMAT, read: (evidence) => finals(evidence).flatMap(customerNamed) },
  { id: 'AMB-callback-optional', source: FORMAT, read: (evidence) => finals(evidence).map(membersOf) },
  { id: 'AMB-payment-description', source: FORMAT, read: descriptions },
  {
    id: 'AMB-amount-fractions',
    source: cite('platform-gate-api', 'payment'),
    read: (evidence) =>
      finals(evidence).map(({ seen }) => ({
        reading: /"amount"\s*:\s*\d+[.eE]/.test(seen.body.text) ? 'fraction' : 'integer',
      })),
  },
  { id: 'AMB-null-members', source: FORMAT, read: (evidence) => finals(evidence).flatMap(descriptionUnasked) },
  { id: 'AMB-empty-containers', source: FORMAT, read: (evidence) => callbacks(evidence).flatMap(emptyContainers) },
  {
    id: 'AMB-other-amount-initial',
    source: cite('platform-amount-changes', 'Amount of the payment'),
    read: (evidence) => [results.overpaid, results.underpaid].flatMap((payment) => initialSum(evidence, payment)),
  },
];

const finals = (evidence: Evidence) => callbacks(evidence).filter(({ stage }) => stage === 'final');

function customerNamed(callback: Callback): readonly SeenReading[] {
  const asked = at(requestOf(callback)?.sent, '/customer/id');
  const told = at(callback.json, '/customer/id');
  if (asked === undefined) return [];
  return [{ reading: told === undefined ? 'left-out' : told === asked ? 'repeated' : 'other' }];
}

/** The members that the examples have. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  '': ['project_id', 'payment', 'customer', 'operation', 'signature'],
  '/payment': ['id', 'type', 'status', 'date', 'method', 'sum', 'description'],
  '/operation': 'id type status date created_date request_id sum_initial sum_converted code message provider'.split(
    ' ',
  ),
};

function membersOf({ json }: Callback): SeenReading {
  const found = Object.entries(SHOWN).map(([where, shown]) => {
    const part = at(json, where);
    const names = isObject(part) ? Object.keys(part) : [];
    return {
      more: names.filter((name) => !shown.includes(name)),
      fewer: shown.filter((name) => !names.includes(name)),
    };
  });
  const more = found.flatMap((one) => one.more);
  const fewer = found.flatMap((one) => one.fewer);
  if (more.length > 0) return { reading: 'more', detail: `besides those shown ${more.join(', ')}` };
  return fewer.length > 0 ? { reading: 'fewer', detail: `without ${fewer.join(', ')}` } : { reading: 'as-shown' };
}

/** The request of one scenario has a description. */
function descriptions(evidence: Evidence): readonly SeenReading[] {
  const [request] = askedAs(evidence, acceptances.further);
  const asked = at(request?.sent, '/payment/description');
  return finalsOf(evidence, acceptances.further).flatMap(({ json }) => {
    const told = at(json, '/payment/description');
    if (told === undefined) return [{ reading: 'left-out' }];
    if (told === asked) return [{ reading: 'repeated' }];
    return told === '' ? [{ reading: 'empty' }] : told === at(json, '/payment/id') ? [{ reading: 'own' }] : [];
  });
}

/** The description of a request that has none. */
function descriptionUnasked(callback: Callback): readonly SeenReading[] {
  if (at(requestOf(callback)?.sent, '/payment/description') !== undefined) return [];
  const told = at(callback.json, '/payment/description');
  if (told === undefined) return [{ reading: 'left-out' }];
  return told === null ? [{ reading: 'null' }] : told === '' ? [{ reading: 'empty' }] : [];
}

/** The body of a redirection without data, and the service member of bank transfers. */
function emptyContainers({ json }: Callback): readonly SeenReading[] {
  const data = at(json, '/redirect_data');
  if (!isObject(data)) return [];
  return [data.body, data.encrypted].flatMap((one): readonly SeenReading[] => {
    if (Array.isArray(one) && one.length === 0) return [{ reading: 'list' }];
    if (isObject(one) && Object.keys(one).length === 0) return [{ reading: 'object' }];
    return one === undefined ? [{ reading: 'left-out' }] : [];
  });
}

function initialSum(evidence: Evidence, payment: Label): readonly SeenReading[] {
  const [sale] = askedAs(evidence, payment);
  const asked = at(sale?.sent, '/payment/amount');
  return finalsOf(evidence, payment).flatMap(({ json, status }): readonly SeenReading[] => {
    const initial = at(json, '/operation/sum_initial/amount');
    const told = at(json, '/payment/sum/amount');
    if (status !== 'success' || initial === undefined || told === asked) return [];
    return initial === asked ? [{ reading: 'asked' }] : initial === told ? [{ reading: 'paid' }] : [];
  });
}
