import { DELAY_MS, payments as delays } from '#contracts/gateway/delivery/scenarios';
import { callbacks, callbacksOf, finalsOf, instructionsBy } from '#contracts/gateway/evidence/callbacks';
import { clockAfter, clockMs } from '#contracts/gateway/evidence/clock';
import { accepted, askedAs } from '#contracts/gateway/evidence/exchanges';
import type { GateFacts } from '#contracts/gateway/facts';
import { payments as results } from '#contracts/gateway/result/scenarios';
import type { Label } from '#contracts/labels';
import { cite } from '#contracts/register/sources';
import { at, isObject, type Json } from '#core/json';
import type { Evidence } from '#core/model';
import type { GateOpenPoint, SeenReading } from './open-point.ts';
import { overtaken, requests } from './scenarios.ts';

/** The open points of what callbacks show. */
export const callbackReadings: readonly GateOpenPoint[] = [
  {
    id: 'AMB-intermediate-status',
    source: cite('platform-codes', 'Payment statuses'),
    read: intermediateStatuses,
  },
  {
    id: 'AMB-callback-method',
    source: cite('monetix-bank-transfer-thailand-en', 'Purchase by using Gate / Callback format'),
    when: ({ callbackMethods }) => callbackMethods.length > 1,
    read: (evidence, { callbackMethods, method }) =>
      callbacks(evidence)
        .map(({ json }) => at(json, '/payment/method'))
        .filter((name) => callbackMethods.some((one) => one === name))
        .map((name) => ({ reading: name === method ? 'code' : 'title' })),
  },
  { id: 'AMB-callback-delay', source: cite('platform-gate-api', 'callback.delay'), read: delayedInstruction },
  { id: 'AMB-callback-force-disable', source: cite('platform-gate-api', 'callback.force_disable'), read: disabled },
  { id: 'AMB-callback-repetition', source: cite('platform-callbacks', 'Repeated sending'), read: overtakenRepetition },
  {
    id: 'AMB-result-repeated',
    source: cite('platform-callbacks', 'Repeated sending'),
    read: (evidence) => [results.paid, results.declined].flatMap((payment) => repeatedResult(evidence, payment)),
  },
  { id: 'AMB-payment-id-case', source: cite('platform-page-parameters', 'payment_id'), read: lettersOfIds },
  {
    id: 'AMB-display-data',
    source: cite('ecommpay-promptpay-en', 'Purchases by using Gate. Channel 2 / Formats of intermediate callbacks'),
    when: ({ instruction }) => instruction === 'display_data',
    read: (evidence) => callbacks(evidence).flatMap(({ json }) => qrForms(at(json, '/display_data'))),
  },
];

function intermediateStatuses(evidence: Evidence, { instruction }: GateFacts): readonly SeenReading[] {
  return instructionsBy(evidence, instruction).map(({ status = 'none' }) => ({
    reading: status.startsWith('awaiting ') ? 'awaiting' : 'processing',
    detail: `the status is ${status}`,
  }));
}

/** The scenarios send ids in mixed letter case. */
function lettersOfIds(evidence: Evidence): readonly SeenReading[] {
  const own = new Set(Object.values(evidence.payments));
  return callbacks(evidence).flatMap(({ json, paymentId }) => {
    const told = at(json, '/payment/id');
    if (paymentId === undefined || !own.has(paymentId) || paymentId.toLowerCase() === paymentId) return [];
    return [{ reading: told === paymentId ? 'as-sent' : 'normalised' }];
  });
}

/** A data URI of a PNG: by its first bytes, whatever type it says. */
const PNG = /^data:image\/[a-z+]+;base64,iVBORw0KGgo/;

function qrForms(list: Json | undefined): readonly SeenReading[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: Json) => {
    if (!isObject(one) || one.type !== 'qr_img' || typeof one.data !== 'string') return [];
    if (/^\d{8}/.test(one.data)) return [{ reading: 'emv-text' }];
    return [{ reading: PNG.test(one.data) ? 'png-image' : 'other-image' }];
  });
}

/** Whether the delay of the request held back the instruction of its payment too. */
function delayedInstruction(evidence: Evidence): readonly SeenReading[] {
  const [request] = askedAs(evidence, delays.delayed);
  const instruction = callbacksOf(evidence, delays.delayed).find(({ stage }) => stage === 'instruction');
  if (!request || !instruction) return [];
  const sentAt = clockMs(request.exchange.clock);
  if (clockMs(instruction.seen.clock) - sentAt >= DELAY_MS / 2) return [{ reading: 'all' }];
  return clockAfter(instruction) - sentAt < DELAY_MS ? [{ reading: 'final-only' }] : [];
}

function disabled(evidence: Evidence): readonly SeenReading[] {
  const [request] = askedAs(evidence, requests['open-force-disable']);
  if (!request || !accepted(request)) return [];
  const isInstructed = callbacksOf(evidence, requests['open-force-disable']).some(
    ({ stage }) => stage === 'instruction',
  );
  return [{ reading: isInstructed ? 'informational' : 'all' }];
}

/** What came of an instruction that was not taken, once the payment was final. */
function overtakenRepetition(evidence: Evidence): readonly SeenReading[] {
  const about = callbacksOf(evidence, overtaken);
  const result = about.find(({ stage }) => stage === 'final');
  const instruction = about.find(({ stage }) => stage === 'instruction');
  if (!result || instruction?.seen.answered !== 500) return [];
  const later = about.filter(({ index }) => index > result.index);
  if (later.some(({ seen }) => seen.body.text === instruction.seen.body.text)) return [{ reading: 'same' }];
  // The result itself is not taken at first: it comes twice, and a third time in place of the instruction.
  return [{ reading: later.length > 1 ? 'anew' : 'dropped' }];
}

/** Whether a result that was answered 200 came again within a day. */
function repeatedResult(evidence: Evidence, payment: Label): readonly SeenReading[] {
  const [first, ...more] = finalsOf(evidence, payment);
  if (first?.seen.answered !== 200) return [];
  return [{ reading: more.some(({ status }) => status === first.status) ? 'sometimes' : 'never' }];
}
