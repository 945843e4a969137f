import { isObject, type Json } from '#core/json';
import { HOUR } from '#core/time';
import { type Defect, defect } from '#targets/gateway/defects/defect';
import { update } from '#targets/gateway/overrides/changes';
import { platformDate } from '#targets/gateway/reference/control/instants';

/** The date of Bangkok as if it were UTC. */
const ofBangkok = (date: Json): string => platformDate(Date.parse(String(date)) + 7 * HOUR);

/** Wrong dates in answers to status requests. */
export const statusDateDefects: readonly Defect[] = [
  defect(
    'status-date-of-bangkok',
    'Answers a status request with the date of Bangkok as if it were UTC.',
    { caughtBy: ['status-dates'] },
    ({ sign }) => ({
      sign: (message, key, what) =>
        sign(
          what === 'status' && isObject(message.payment) && 'date' in message.payment
            ? update('/payment/date', ofBangkok)(message)
            : message,
          key,
          what,
        ),
    }),
  ),
];
