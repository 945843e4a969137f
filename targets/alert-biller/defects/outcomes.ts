import { type Defect, defect } from './defect.ts';

/** Answers of the bank to a decision that are taken for others. */
export const outcomeDefects: readonly Defect[] = [
  defect(
    'turned-down-answered-422',
    'Passes on a refusal of the bank as a fault of the one who decided.',
    { caughtBy: ['turned-down-answered'] },
    ({ told }) => ({
      told: (...all) => {
        const answer = told(...all);
        return answer.status === 409 ? { status: 422 } : answer;
      },
    }),
  ),
  defect(
    'turned-down-booked',
    'Books a decision that the bank turned down.',
    { caughtBy: ['turned-down-not-shown'] },
    ({ told }) => ({
      told: (alert, decision, answer, ...all) => {
        if (answer.outcome === 'refused') alert.status = decision === 'accept' ? 'accepted' : 'refused';
        return told(alert, decision, answer, ...all);
      },
    }),
  ),
  defect(
    'fault-answered-409',
    'Takes a server fault of the bank for a refusal.',
    { caughtBy: ['unclear-answered-202'] },
    ({ told }) => ({
      told: (alert, decision, answer, ...all) => {
        const given = told(alert, decision, answer, ...all);
        return answer.outcome === 'unclear' ? { status: 409 } : given;
      },
    }),
  ),
  defect(
    'silence-is-confirmed',
    'Takes the silence of the bank for its consent, and tells nothing again.',
    { caughtBy: ['told-again', 'confirmed-by-bank-only', 'unclear-answered-202'] },
    ({ told }) => ({
      told: (alert, decision, answer, ...all) =>
        told(alert, decision, answer.outcome === 'unclear' ? { outcome: 'taken', fields: {} } : answer, ...all),
    }),
  ),
  defect(
    'never-told-again',
    'Answers 202 for ever once the bank has failed.',
    { caughtBy: ['told-again'] },
    ({ settled }) => ({
      settled: (alert, decision) => (alert.unclear === undefined ? settled(alert, decision) : { status: 202 }),
    }),
  ),
  defect(
    'second-telling-not-booked',
    'Does not book a decision that the bank took at the second telling.',
    { caughtBy: ['shown-once-told', 'decision-shown'] },
    ({ told }) => ({
      told: (alert, decision, answer, again, biller) => {
        const given = told(alert, decision, answer, again, biller);
        if (again) alert.status = 'received';
        return given;
      },
    }),
  ),
  defect(
    'contrary-both-told',
    'Looks for a decision, waits a moment and tells another one that came meanwhile.',
    { caughtBy: ['told-once'] },
    () => ({ oneAtATime: false }),
  ),
];
