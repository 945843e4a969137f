import { HOUR } from '#core/time';
import { instantIn } from '#schemas/alert/instants';
import type { Decision } from '#schemas/alert/vocabulary';
import { askBank } from '#targets/alert-biller/reference/asking';
import { tell } from '#targets/alert-biller/reference/deciding';
import { alertOf } from '#targets/alert-biller/reference/receiving';
import { type Defect, defect } from './defect.ts';

/** Decisions that are answered, booked or told wrongly. */
export const decidingDefects: readonly Defect[] = [
  defect('answered-201', 'Answers 201 to a decision that it took.', { caughtBy: ['decision-taken'] }, ({ told }) => ({
    told: (...all) => {
      const answer = told(...all);
      return answer.status === 200 ? { ...answer, status: 201 } : answer;
    },
  })),
  defect(
    'confirmed-at-once',
    'Answers 200 while the bank has not answered yet.',
    { caughtBy: ['confirmed-by-bank-only', 'unclear-answered-202', 'turned-down-answered', 'decision-shown'] },
    ({ told }) => ({
      told: (...all) => ({ ...told(...all), status: 200 }),
    }),
  ),
  defect(
    'opt-out-not-booked',
    'Leaves an alert as received after opting out.',
    { caughtBy: ['opt-out-refuses'] },
    ({ told }) => ({
      told: (alert, decision, ...all) => {
        const answer = told(alert, decision, ...all);
        if (decision === 'opt-out') alert.status = 'received';
        return answer;
      },
    }),
  ),
  defect(
    'acceptance-not-booked',
    'Leaves an alert as received after accepting it.',
    { caughtBy: ['decision-shown', 'other-decision-harmless', 'shown-once-told'] },
    ({ told }) => ({
      told: (alert, decision, ...all) => {
        const answer = told(alert, decision, ...all);
        if (decision === 'accept') alert.status = 'received';
        return answer;
      },
    }),
  ),
  defect(
    'same-again-404',
    'Answers 404 when the same decision is made again.',
    { caughtBy: ['same-decision-answered'] },
    ({ settled }) => ({
      settled: (alert, decision) => {
        const answer = settled(alert, decision);
        return answer?.status === 200 ? { status: 404 } : answer;
      },
    }),
  ),
  defect(
    'other-decision-answered-200',
    'Answers 200 to another decision, and does nothing.',
    { caughtBy: ['other-decision-refused', 'confirmed-by-bank-only', 'decision-told'] },
    ({ settled }) => ({
      settled: (alert, decision) => {
        const answer = settled(alert, decision);
        return answer && { ...answer, status: 200 };
      },
    }),
  ),
  defect(
    'other-decision-booked',
    'Refuses another decision, and books it.',
    { caughtBy: ['other-decision-harmless', 'opt-out-refuses', 'decision-shown'] },
    ({ settled }) => ({
      settled: (alert, decision) => {
        const answer = settled(alert, decision);
        if (answer?.status === 409) alert.status = decision === 'accept' ? 'accepted' : 'refused';
        return answer;
      },
    }),
  ),
  defect('opt-out-accepts', 'Books an opt-out as accepted.', { caughtBy: ['opt-out-refuses'] }, ({ told }) => ({
    told: (alert, decision, ...all) => {
      const answer = told(alert, decision, ...all);
      if (decision === 'opt-out') alert.status = 'accepted';
      return answer;
    },
  })),
  defect(
    'any-word-accepts',
    'Takes a word that is no decision for a refusal.',
    { caughtBy: ['other-word-refused', 'unknown-not-told', 'confirmed-by-bank-only', 'other-word-harmless'] },
    ({ acknowledgements, isDecision }) => ({
      isDecision: (word): word is Decision => typeof word === 'string',
      acknowledgements: (alert, decision) => acknowledgements(alert, isDecision(decision) ? decision : 'refuse'),
    }),
  ),
  defect(
    'odd-word-answered-409',
    'Answers 409 to a word that is no decision.',
    { caughtBy: ['other-word-refused'] },
    ({ isDecision, settled }) => ({
      isDecision: (word): word is Decision => typeof word === 'string',
      settled: (alert, decision) => (isDecision(decision) ? settled(alert, decision) : { status: 409 }),
    }),
  ),
  defect(
    'odd-word-ends',
    'Ends an alert for which a word came that is no decision.',
    { caughtBy: ['other-word-harmless'] },
    ({ isDecision, settled }) => {
      const ended = new Set<string>();
      return {
        isDecision: (word): word is Decision => typeof word === 'string',
        settled: (alert, decision) => {
          if (isDecision(decision)) return ended.has(alert.id) ? { status: 409 } : settled(alert, decision);
          ended.add(alert.id);
          return { status: 400 };
        },
      };
    },
  ),
  defect(
    'unknown-decision-409',
    'Answers 409 to a decision about an alert that it does not have.',
    { caughtBy: ['unknown-decision-404'] },
    () => ({ unknown: () => ({ status: 409 }) }),
  ),
  defect(
    'unknown-decided',
    'Tells the bank decisions about alerts that it does not have.',
    { caughtBy: ['unknown-not-told', 'unknown-decision-404'] },
    () => ({ unknown: (id, decision, biller) => tell(biller, alertOf({ transaction_id: id }), decision) }),
  ),
  defect(
    'unknown-told-and-refused',
    'Answers 404 to a decision about an alert that it does not have, and tells the bank.',
    { caughtBy: ['unknown-not-told'] },
    ({ unknown }) => ({
      unknown: async (id, decision, biller) => {
        await askBank(biller, 'acknowledgement', { transaction_id: id, decision });
        return unknown(id, decision, biller);
      },
    }),
  ),
  defect(
    'dies-after-an-hour',
    'Takes no decision any more an hour after an alert came.',
    { caughtBy: ['answered-later'] },
    ({ keep, settled }) => {
      const old = new Set<string>();
      return {
        keep: (alert, biller) => {
          biller.clock.at(biller.clock.now() + HOUR, () => void old.add(alert.id));
          return keep(alert, biller);
        },
        settled: (alert, decision) => (old.has(alert.id) ? { status: 409 } : settled(alert, decision)),
      };
    },
  ),
  defect(
    'expiry-without-offset',
    'Reads the time at which an alert expires without its offset.',
    { caughtBy: ['answered-later'] },
    ({ keep, settled }) => {
      const over = new Set<string>();
      return {
        keep: (alert, biller) => {
          const expires = instantIn(String(alert.fields.expires_at).replace(/(?:Z|[+-]\d\d:\d\d)$/, '+07:00'));
          if (expires !== undefined) biller.clock.at(expires, () => void over.add(alert.id));
          return keep(alert, biller);
        },
        settled: (alert, decision) => (over.has(alert.id) ? { status: 409 } : settled(alert, decision)),
      };
    },
  ),
  defect(
    'expired-shown-accepted',
    'Shows an alert as accepted that expired before anybody decided.',
    { caughtBy: ['undecided-is-received'] },
    ({ shown }) => ({
      shown: (alert, biller) => {
        const expires = instantIn(alert.fields.expires_at);
        const isOver = expires !== undefined && expires <= biller.clock.now() && alert.status === 'received';
        return { ...shown(alert, biller), ...(isOver && { status: 'accepted' }) };
      },
    }),
  ),
];
