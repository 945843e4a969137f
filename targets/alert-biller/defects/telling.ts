import { HOUR } from '#core/time';
import { askBank } from '#targets/alert-biller/reference/asking';
import { tell } from '#targets/alert-biller/reference/deciding';
import { type Defect, defect } from './defect.ts';

/** Decisions that are told too often, too early, otherwise or not at all. */
export const tellingDefects: readonly Defect[] = [
  defect(
    'refusals-not-told',
    'Keeps refusals to itself.',
    { caughtBy: ['decision-told', 'confirmed-by-bank-only'] },
    ({ settled, told }) => ({
      settled: (alert, decision) =>
        settled(alert, decision) ??
        (decision === 'refuse'
          ? told(alert, decision, { outcome: 'taken', fields: {} }, false, {} as never)
          : undefined),
    }),
  ),
  defect(
    'opt-out-told-as-refusal',
    'Tells an opt-out as a refusal.',
    { caughtBy: ['decision-told', 'told-after-decision-only', 'confirmed-by-bank-only'] },
    () => ({
      acknowledgements: ({ id }, decision) => [
        { transaction_id: id, decision: decision === 'opt-out' ? 'refuse' : decision },
      ],
    }),
  ),
  defect(
    'told-twice',
    'Tells each decision twice.',
    { caughtBy: ['told-once', 'opt-out-refuses'] },
    ({ acknowledgements }) => ({
      acknowledgements: (...all) => [...acknowledgements(...all), ...acknowledgements(...all)],
    }),
  ),
  defect(
    'told-by-each',
    'Tells a decision once for each time it is made at once.',
    { caughtBy: ['told-once'] },
    () => ({
      oneAtATime: false,
    }),
  ),
  defect(
    'same-told-again',
    'Tells the bank again when the same decision is made again.',
    { caughtBy: ['told-once', 'opt-out-refuses'] },
    ({ settled }) => ({
      settled: (alert, decision) => (alert.decision === decision ? undefined : settled(alert, decision)),
    }),
  ),
  defect(
    'other-told-too',
    'Tells the bank another decision, and answers 409.',
    { caughtBy: ['told-once', 'opt-out-refuses'] },
    ({ settled, keep }) => {
      let biller: Parameters<typeof keep>[1] | undefined;
      return {
        keep: (alert, of) => {
          biller = of;
          return keep(alert, of);
        },
        settled: (alert, decision) => {
          const answer = settled(alert, decision);
          if (answer?.status === 409 && biller)
            void askBank(biller, 'acknowledgement', { transaction_id: alert.id, decision });
          return answer;
        },
      };
    },
  ),
  defect('told-every-hour', 'Tells a decision again after an hour.', { caughtBy: ['told-once'] }, ({ told }) => ({
    told: (alert, decision, answer, again, biller) => {
      if (answer.outcome === 'taken')
        biller.clock.at(biller.clock.now() + HOUR, async () => {
          await askBank(biller, 'acknowledgement', { transaction_id: alert.id, decision });
        });
      return told(alert, decision, answer, again, biller);
    },
  })),
  defect(
    'turned-down-told-on',
    'Tells a decision that the bank turned down again after an hour.',
    { caughtBy: ['told-once'] },
    ({ told }) => ({
      told: (alert, decision, answer, again, biller) => {
        if (answer.outcome === 'refused')
          biller.clock.at(biller.clock.now() + HOUR, async () => {
            await askBank(biller, 'acknowledgement', { transaction_id: alert.id, decision });
          });
        return told(alert, decision, answer, again, biller);
      },
    }),
  ),
  defect(
    'accepts-by-itself',
    'Accepts each alert as soon as it has come.',
    { caughtBy: ['told-after-decision-only', 'inquiry-decides-nothing', 'told-once', 'opt-out-refuses'] },
    () => ({
      onKept: (alert, biller) =>
        void askBank(biller, 'acknowledgement', { transaction_id: alert.id, decision: 'accept' }),
    }),
  ),
  defect(
    'refuses-after-an-hour',
    'Refuses by itself what nobody has decided in an hour.',
    { caughtBy: ['told-after-decision-only', 'told-once'] },
    () => ({
      onKept: (alert, biller) =>
        biller.clock.at(biller.clock.now() + HOUR, async () => {
          if (alert.decision === undefined && alert.fields.expires_at === undefined)
            await tell(biller, alert, 'refuse');
        }),
    }),
  ),
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
];
