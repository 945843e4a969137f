import { HOUR } from '#core/time';
import { type Defect, defect } from '#targets/gateway/defects/defect';
import { intermediateCallback } from '#targets/gateway/overrides/callbacks';
import { set, update } from '#targets/gateway/overrides/changes';
import { platformDate } from '#targets/gateway/reference/control/instants';

/** Intermediate callbacks that are wrong where the results are right. */
export const intermediateDefects: readonly Defect[] = [
  defect(
    'intermediate-operation-id-string',
    'Writes operation.id as a string in intermediate callbacks.',
    { caughtBy: ['intermediate-format'] },
    intermediateCallback(update('/operation/id', String)),
  ),
  defect(
    'intermediate-method-other',
    'Names another method of the platform in intermediate callbacks.',
    { caughtBy: ['intermediate-method', 'intermediate-format'] },
    intermediateCallback(set('/payment/method', 'online-thailand-banks')),
  ),
  defect(
    'intermediate-of-refund',
    'Calls a purchase a refund in intermediate callbacks.',
    { caughtBy: ['intermediate-purchases-only'] },
    intermediateCallback(set('/payment/type', 'refund')),
  ),
  defect(
    'intermediate-status-other',
    'Tells a status of its own in intermediate callbacks.',
    { caughtBy: ['intermediate-status-published', 'intermediate-format'] },
    intermediateCallback(set('/payment/status', 'waiting')),
  ),
  defect(
    'intermediate-sum-initial-differs',
    'Tells another sum before conversion in intermediate callbacks, without conversion.',
    { caughtBy: ['intermediate-sums-agree'] },
    intermediateCallback(update('/operation/sum_initial/amount', (amount) => Number(amount) + 1)),
  ),
  defect(
    'intermediate-dates-of-bangkok',
    'Writes the dates of intermediate callbacks in the time of Bangkok as if it were UTC.',
    { caughtBy: ['intermediate-dates'] },
    intermediateCallback(update('/payment/date', (date) => platformDate(Date.parse(String(date)) + 7 * HOUR))),
  ),
];
