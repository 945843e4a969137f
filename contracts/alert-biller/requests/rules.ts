import { type AlertRule, rule } from '#contracts/alert/rule';
import { answerText, callsAs, callsOf, idOf, replyText, toBank } from '#contracts/alert-biller/evidence/events';
import { missing, preview, problem, unless } from '#contracts/problem';
import type { Json } from '#core/json';
import type { Evidence, Problem } from '#core/model';
import { bangkokDay, instantIn } from '#schemas/alert/instants';
import { partyOf } from '#schemas/alert/proxy';
import { type Requested, requestOf, requestsAs } from './requested.ts';
import {
  asked,
  atOnce,
  lost,
  lostInitiations,
  never,
  refusedRequest,
  requestsAtOnce,
  requestTimes,
} from './scenarios.ts';

const OFFERS = ['requests'] as const;

const EVERY = [...Object.values(asked), ...Object.values(atOnce)];

const started = rule({
  topic: 'request-sent',
  title: 'A request to pay is answered 201 and sent to the bank under its own id',
  covers: ['K-01', 'P-74'],
  offers: OFFERS,
  scenarios: [requestTimes, requestsAtOnce],
  select: (evidence) => requestsAs(evidence, ...EVERY.filter((one) => one !== asked.yesterday)),
  check: ({ call, sent }) => [
    ...unless(call.status === 201, call.at, 'HTTP 201', answerText(call)),
    ...(sent.length > 0 ? [] : [missing(call.at, `an initiation of ${idOf(call)}`, 'none came')]),
  ],
});

/** What an initiation has of its request, as it was. */
const EXACT = ['amount', 'currency', 'reference', 'sender_proxy_type', 'receiver_proxy_type', 'expires_at'] as const;

/** Whether two values say the same: of an instant its spelling is free. */
const isSame = (name: string, one: Json | undefined, other: Json | undefined): boolean =>
  name === 'expires_at' ? instantIn(one) === instantIn(other) : one === other;

/** Members that the profile can carry to the bank. */
const carried = ({ capabilities: { settings } }: Evidence): readonly Json[] =>
  Array.isArray(settings.initiation_members) ? settings.initiation_members : EXACT;

function partyProblems({ call, sent }: Requested): readonly Problem[] {
  return sent.flatMap(({ at, fields }) =>
    (['sender_proxy', 'receiver_proxy'] as const).flatMap((name) =>
      unless(
        partyOf(String(fields[name])) === partyOf(String(call.sent[name])),
        `${at}/fields/${name}`,
        preview(call.sent[name]),
        preview(fields[name]),
      ),
    ),
  );
}

const parties = rule({
  topic: 'request-parties',
  title: 'A request to pay is sent under the biller’s own PromptPay ID to that of the recipient',
  covers: ['K-01', 'P-79'],
  offers: OFFERS,
  scenarios: [requestTimes, requestsAtOnce],
  select: (evidence) => requestsAs(evidence, ...EVERY).filter(({ sent }) => sent.length > 0),
  check: partyProblems,
});

const content = rule({
  topic: 'request-content',
  title: 'A request to pay has the amount, currency, reference, expiry and types of PromptPay ID that were asked for',
  covers: ['K-07', 'P-79'],
  offers: OFFERS,
  scenarios: [requestTimes, requestsAtOnce],
  select: (evidence) =>
    requestsAs(evidence, ...EVERY)
      .filter(({ sent }) => sent.length > 0)
      .map((one) => ({ ...one, members: EXACT.filter((name) => carried(evidence).includes(name)) })),
  check: ({ call, sent, members }) =>
    sent.flatMap(({ at, fields }) =>
      members
        .filter((name) => call.sent[name] !== undefined)
        .flatMap((name) =>
          unless(
            isSame(name, fields[name], call.sent[name]),
            `${at}/fields/${name}`,
            preview(call.sent[name]),
            preview(fields[name]),
          ),
        ),
    ),
});

const timeKept = rule({
  topic: 'request-time',
  title: 'A request to pay names the instant that was asked for',
  covers: ['K-10', 'K-11', 'P-79'],
  offers: OFFERS,
  scenarios: [requestTimes],
  select: (evidence) =>
    requestsAs(evidence, asked['now-named'], asked.later, asked.tomorrow).filter(({ sent }) => sent.length > 0),
  check: ({ call, sent }) =>
    sent.flatMap(({ at, fields }) =>
      unless(
        instantIn(fields.instruction_at) === instantIn(call.sent.instruction_at),
        `${at}/fields/instruction_at`,
        preview(call.sent.instruction_at),
        preview(fields.instruction_at),
      ),
    ),
});

const forNow = rule({
  topic: 'request-for-now',
  title: 'A request to pay for which no instant was named is for now: today, and not in the future',
  covers: ['K-09', 'P-79'],
  mayLack: ['clock'],
  offers: OFFERS,
  scenarios: [requestTimes],
  select: (evidence) => requestsAs(evidence, asked.now).filter(({ sent }) => sent.some(({ clock }) => clock !== null)),
  check: ({ sent }) =>
    sent.flatMap(({ at, fields, clock }) => {
      const [instant, now] = [instantIn(fields.instruction_at), Date.parse(clock ?? '')];
      const isNow = instant !== undefined && instant <= now && bangkokDay(instant) === bangkokDay(now);
      return unless(isNow, `${at}/fields/instruction_at`, `today, not after ${clock}`, preview(fields.instruction_at));
    }),
});

const once = rule({
  topic: 'request-once',
  title: 'A request to pay that the bank took or refused is not sent again',
  cost: 'A customer is asked twice for the same bill.',
  covers: ['P-74'],
  offers: OFFERS,
  scenarios: [requestTimes, requestsAtOnce, refusedRequest],
  select: (evidence) =>
    callsOf(evidence, 'request')
      .map((call) => requestOf(evidence, call))
      .filter(({ sent }) => sent.length > 0),
  check: ({ sent }) => sent.slice(1).map(({ at }) => problem(at, 'one initiation', 'sent again')),
});

const sameId = rule({
  topic: 'lost-request-same-id',
  title: 'A request to pay whose answer was lost is repeated under its id or not at all',
  covers: ['P-74'],
  offers: OFFERS,
  scenarios: [lostInitiations],
  select: (evidence) => {
    const ids = new Set(callsAs(evidence, ...lost.map(({ as }) => as)).map(idOf));
    return ids.size === 0 ? [] : toBank(evidence, 'initiation').map((call) => ({ call, ids }));
  },
  check: ({ call, ids }) =>
    unless(
      ids.has(String(call.fields.transaction_id)),
      `${call.at}/fields/transaction_id`,
      `one of ${[...ids].join(', ')}`,
      `${preview(call.fields.transaction_id)} (${replyText(call)})`,
    ),
});

const unknown = rule({
  topic: 'unknown-request-404',
  title: 'A request to pay that was never asked for is answered 404',
  covers: ['P-75'],
  offers: OFFERS,
  scenarios: [requestTimes],
  select: (evidence) => callsAs(evidence, never['look-never']),
  check: (call) => unless(call.status === 404, call.at, 'HTTP 404', answerText(call)),
});

/** What a biller sends as a sender. */
export const requestRules: readonly AlertRule[] = [started, parties, content, timeKept, forNow, once, sameId, unknown];
