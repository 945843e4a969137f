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
    'one-told-for-two',
    'Tells of two decisions that are made at once one twice, and the other never.',
    { caughtBy: ['decision-told', 'told-once', 'confirmed-by-bank-only'] },
    ({ acknowledgements, told }) => {
      const open: ReturnType<typeof acknowledgements>[] = [];
      return {
        acknowledgements: (...all) => {
          open.push(open[0] ?? acknowledgements(...all));
          return open[0] ?? [];
        },
        told: (...all) => {
          open.pop();
          return told(...all);
        },
      };
    },
  ),
  defect(
    'rejected-in-200-booked',
    'Overlooks that the bank answers 200 and rejects a decision.',
    { caughtBy: ['turned-down-not-shown', 'turned-down-answered', 'confirmed-by-bank-only'] },
    ({ told }) => ({
      told: (alert, decision, answer, ...all) =>
        told(alert, decision, answer.outcome === 'taken' ? { outcome: 'taken', fields: {} } : answer, ...all),
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
];
