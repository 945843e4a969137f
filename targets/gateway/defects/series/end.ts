import { type Defect, defect } from '#targets/gateway/defects/defect';
import { hasSeries } from '#targets/gateway/overrides/applies-to';

/** Series that end wrongly when one of their purchases is paid. */
export const seriesEndDefects: readonly Defect[] = [
  defect(
    'series-paid-declined-too',
    'Declines with 3613 also the purchase that was paid.',
    { caughtBy: ['series-paid-succeeds'], when: hasSeries },
    ({ paid, superseded }) => ({
      paid: (payment, amount, rest) => (rest.length > 0 && superseded(payment)) || paid(payment, amount, rest),
    }),
  ),
  defect(
    'series-rest-not-reported',
    'Sends no callbacks for the rest of a series.',
    { caughtBy: ['series-rest-declined'], when: hasSeries },
    ({ onFinal }) => ({
      onFinal: (payment) => (payment.standing.code === '3613' ? [] : onFinal(payment)),
    }),
  ),
  defect(
    'series-rest-left-open',
    'Leaves the rest of a series open when one is paid.',
    { caughtBy: ['series-rest-declined'], when: hasSeries },
    () => ({
      superseded: () => null,
    }),
  ),
  defect(
    'series-rest-other-code',
    'Declines the rest of a series with another code than 3613.',
    { caughtBy: ['series-rest-declined'], when: hasSeries },
    ({ superseded }) => ({
      superseded: (payment) => {
        const standing = superseded(payment);
        return standing && { ...standing, code: '20000' };
      },
    }),
  ),
  defect(
    'series-rest-succeeds',
    'Tells a success of the rest of a series.',
    { caughtBy: ['series-rest-declined', 'success-only-when-paid'], when: hasSeries },
    ({ paid }) => ({
      superseded: (payment) => paid(payment, payment.sale.amount, []),
    }),
  ),
  defect(
    'series-survives-success',
    'Does not let a customer begin anew after a success.',
    { caughtBy: ['series-reset'], when: hasSeries },
    () => ({
      successEndsSeries: false,
    }),
  ),
];
