import { afterMidnight, afterNow, alertId, requestFields } from '#contracts/alert/fields';
import type { AlertScenario } from '#contracts/alert/rule';
import {
  bank,
  biller,
  citizen,
  configure,
  known,
  mobile,
  needsClock,
  oneProxy,
  strangeFirm,
  stranger,
  wait,
} from '#contracts/alert-biller/steps';
import { type Label, labels, named } from '#contracts/labels';
import type { JsonObject } from '#core/json';
import type { BankAnswer, Step } from '#core/model';
import { DAY, HOUR, MINUTE } from '#core/time';

const CLAIMS = ['requests', 'clock'] as const;
const together = { withNext: true } as const;

/** Has the biller ask somebody for money; without `at` it is for now. */
function request(as: Label, at?: JsonObject, more: JsonObject = {}, from = mobile, to = stranger): Step {
  const { instruction_at: _, ...fields } = requestFields(as, { sender: from, receiver: to });
  return biller('request', as, { ...fields, ...(at && { instruction_at: at }), ...more });
}

const looked = (as: Label, of: Label, more: { withNext?: true } = {}): Step =>
  biller('requested', as, { transaction_id: alertId(of) }, more);

export const asked = labels('now', 'now-named', 'later', 'tomorrow', 'yesterday');
/** Members of a request beside those that each has. */
const NAMED = { reference: 'INV 7/2026 ก', expires_at: afterNow(2 * DAY) };

export const never = labels('never', 'look-never');

export const settled = labels('look-yesterday-later');

/** Requests for now, for later and for a day that is over. */
export const requestTimes: AlertScenario = {
  name: 'request-times',
  title: 'Requests to pay for now, for later today, for tomorrow and for yesterday',
  needs: ['requests'],
  steps: () => [
    configure('token', mobile, citizen),
    known(strangeFirm),
    request(asked.now),
    request(asked['now-named'], afterNow(0), NAMED, citizen, strangeFirm),
    request(asked.later, afterNow(HOUR)),
    request(asked.tomorrow, afterMidnight(HOUR)),
    request(asked.yesterday, afterNow(-DAY)),
    ...Object.values(asked).map((one) => looked(named('look', one), one, { withNext: true })),
    looked(never['look-never'], never.never),
    needsClock,
    wait(0, 2),
    looked(settled['look-yesterday-later'], asked.yesterday),
  ],
};

export const atOnce = labels('one-at-once', 'other-at-once');

/** Two requests at once: neither may be lost, or take the place of the other. */
export const requestsAtOnce: AlertScenario = {
  name: 'requests-at-once',
  title: 'Two requests to pay at once, by two PromptPay IDs and of two sums',
  needs: ['requests'],
  steps: () => [
    configure('token', mobile, citizen),
    known(strangeFirm),
    { ...request(atOnce['one-at-once'], afterNow(0)), ...together },
    request(atOnce['other-at-once'], afterNow(0), { amount: 4_711 }, citizen, strangeFirm),
  ],
};

export const followed = labels('followed');
const WORDS = ['scheduled', 'sent', 'accepted'] as const;
export const follows = WORDS.map((word) => named('look', word));
/** So many inquiries are half a day for who inquires every five minutes, and not too many for who does so every second. */
const PATIENCE = 150;
export const patience = labels('look-sent-long');

/** A scheduled request, of which the bank says by and by how it stands. */
export const reconciled: AlertScenario = {
  name: 'reconciled',
  title: 'A scheduled request, about which the biller inquires until it is over, a hundred and fifty intervals later',
  needs: CLAIMS,
  steps: () => [
    oneProxy,
    request(followed.followed, afterNow(HOUR)),
    ...WORDS.flatMap((status) => [
      bank('inquiry', 'well', { fields: { status } }),
      wait(0, 2),
      looked(named('look', status), followed.followed),
      ...(status === 'sent' ? [wait(0, PATIENCE), looked(patience['look-sent-long'], followed.followed)] : []),
    ]),
  ],
};

const ENDS = ['refused', 'rejected', 'expired'] as const;
export const ends = ENDS.map((status) => ({ status, as: named('ends', status), look: named('look-ends', status) }));

/** The other ends of a request. */
export const otherEnds: AlertScenario = {
  name: 'other-ends',
  title: 'Requests that come out refused, rejected and expired',
  needs: CLAIMS,
  steps: () => [
    oneProxy,
    ...ends.flatMap(({ status, as, look }) => [
      request(as, afterNow(MINUTE)),
      bank('inquiry', 'well', { fields: { status } }),
      wait(0, 2),
      looked(look, as),
    ]),
  ],
};

const LOST: readonly BankAnswer[] = ['fault', 'silence', 'lost-reply'];
export const lost = LOST.map((how) => ({
  how,
  as: named('lost', how),
  at: named('look-at-once', how),
  end: named('look-lost', how),
}));

/** Initiations whose answer does not come. */
export const lostInitiations: AlertScenario = {
  name: 'lost-initiations',
  title: 'Requests to pay that the bank answers with a server fault, not at all, or whose answer is lost',
  needs: ['requests'],
  steps: () => [
    oneProxy,
    ...LOST.flatMap((how, index) => {
      const { as = followed.followed, at = as } = lost[index] ?? {};
      return [bank('initiation', how, { times: 1 }), request(as), looked(at, as)];
    }),
    needsClock,
    wait(0, 3),
    ...lost.map(({ as, end }) => looked(end, as)),
  ],
};

const UNSURE: readonly BankAnswer[] = ['fault', 'silence'];
export const unsure = labels('unsure', 'word', 'look-word');
export const unsureLooks = UNSURE.map((how) => named('look-unsure', how));

/** A scheduled request about which the bank says nothing that counts. */
export const unsureInquiries: AlertScenario = {
  name: 'unsure-inquiries',
  title: 'A scheduled request, and inquiries that give no status',
  needs: CLAIMS,
  steps: () => [
    oneProxy,
    request(unsure.unsure, afterNow(DAY)),
    ...UNSURE.flatMap((how) => [bank('inquiry', how), wait(0, 2), looked(named('look-unsure', how), unsure.unsure)]),
    bank('inquiry', 'well', { fields: { status: 'ODD2' } }),
    wait(0, 2),
    looked(unsure['look-word'], unsure.unsure),
  ],
};

export const refused = labels('refused', 'look-refused', 'look-refused-later');

/** A request that the bank refuses. */
export const refusedRequest: AlertScenario = {
  name: 'refused-request',
  title: 'A request to pay that the bank refuses',
  needs: ['requests'],
  steps: () => [
    oneProxy,
    bank('initiation', 'refusal'),
    bank('inquiry', 'not-found'),
    request(refused.refused),
    looked(refused['look-refused'], refused.refused),
    needsClock,
    wait(0, 2),
    looked(refused['look-refused-later'], refused.refused),
  ],
};

export const requestScenarios: readonly AlertScenario[] = [
  requestTimes,
  requestsAtOnce,
  reconciled,
  otherEnds,
  lostInitiations,
  unsureInquiries,
  refusedRequest,
];
