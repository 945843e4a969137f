import { type AlertRule, rule } from '#contracts/alert/rule';
import { answerText, callsAs, wasTaken } from '#contracts/alert-bank/evidence/calls';
import { mustHaveArrived } from '#contracts/alert-bank/evidence/expected';
import { instantText, ledgerOf } from '#contracts/alert-bank/evidence/ledger';
import { answeredEarly, early } from '#contracts/alert-bank/open-points/scenarios';
import { laterDay } from '#contracts/alert-bank/schedule/tomorrow';
import { missing, problem, unless } from '#contracts/problem';
import { expiredAnswer, expiredUnsent, expiring } from './expiry.ts';

const inTime = rule({
  topic: 'answer-before-expiry',
  title: 'Until it expires an alert can be answered',
  covers: ['K-06', 'K-24'],
  scenarios: [expiredAnswer],
  select: (evidence) => [
    ...(wasTaken(evidence, expiring.expiring) ? callsAs(evidence, expiring['in-time']) : []),
    ...(wasTaken(evidence, expiring['expiring-utc']) ? callsAs(evidence, expiring['in-time-utc']) : []),
  ],
  check: (call) => unless(call.outcome === 'taken', call.at, 'an answer 2xx', answerText(call)),
});

const tooLate = rule({
  topic: 'expired-answer-refused',
  title: 'From its expiry on an alert can no longer be answered',
  covers: ['P-56'],
  scenarios: [expiredAnswer],
  select: (evidence) =>
    wasTaken(evidence, expiring['expiring-soon'])
      ? callsAs(evidence, expiring['too-late'], expiring['much-too-late'])
      : [],
  check: (call) => unless(call.outcome === 'refused', call.at, 'a refusal', answerText(call)),
});

const earlyHarmless = rule({
  topic: 'early-answer-harmless',
  title: 'A refused answer to what was not sent yet keeps its alert not back',
  covers: ['K-12', 'K-22'],
  scenarios: [answeredEarly],
  select: (evidence) => {
    const ledger = ledgerOf(evidence);
    const refused = callsAs(evidence, early['accepted-early']).some(({ outcome }) => outcome === 'refused');
    return refused ? ledger.requests.filter((request) => mustHaveArrived(ledger, request)) : [];
  },
  check: ({ at, arrivals }) => (arrivals.length > 0 ? [] : [missing(at, 'an alert once its time has come')]),
  whenNotDone: 'it takes answers to what it has not sent yet',
});

const notSent = rule({
  topic: 'expired-not-sent',
  title: 'What has expired is not sent',
  covers: ['P-56'],
  scenarios: [expiredUnsent, laterDay],
  select: (evidence) => {
    const ledger = ledgerOf(evidence);
    return ledger.requests.filter(({ expires }) => expires <= ledger.end);
  },
  check: ({ expires, arrivals }) =>
    arrivals
      // What arrives during a move happened after its beginning.
      .filter(({ lower, upper }) => lower >= expires || (upper >= expires && lower >= expires - 1))
      .map(({ at, lower }) =>
        problem(at, `no alert from ${instantText(expires)} on`, `an alert after ${instantText(lower)}`),
      ),
});

/** Answers that come before there is an alert, and from its end on; and what is not sent any more. */
export const untimelyRules: readonly AlertRule[] = [inTime, tooLate, earlyHarmless, notSent];
