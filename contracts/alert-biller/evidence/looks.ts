import type { Evidence } from '#core/model';
import { type Call, callsOf, type Delivery, deliveriesOf, idOf, isGenuine, isTaken } from './events.ts';

/** A look at an alert in the biller's books, and what was delivered with its id. */
export interface Look {
  readonly call: Call;
  readonly at: string;
  readonly id: string;
  /** Genuine alerts with its id that had begun before the look ended. */
  readonly genuine: readonly Delivery[];
  /** The first of them that was answered 2xx before the look. */
  readonly taken: Delivery | undefined;
  /** Others with its id. */
  readonly refusable: readonly Delivery[];
  readonly evidence: Evidence;
}

/** Every look at an alert. */
export function looksOf(evidence: Evidence): readonly Look[] {
  const deliveries = deliveriesOf(evidence);
  return callsOf(evidence, 'alert').map((call) => {
    const id = idOf(call);
    const mine = deliveries.filter((one) => one.id === id && one.index < call.until);
    const genuine = mine.filter(isGenuine);
    return {
      call,
      at: call.at,
      id,
      genuine,
      taken: genuine.find((one) => isTaken(one) && one.until <= call.index),
      refusable: mine.filter((one) => !isGenuine(one)),
      evidence,
    };
  });
}

/** Whether the books were seen to hold any alert in a scenario: where they hold none, one that they do not have shows nothing. */
export const keepsAlerts = (evidence: Evidence): boolean =>
  looksAtKept(evidence).some(({ call }) => call.status === 200);

/** Looks at alerts that were surely kept. */
export const looksAtKept = (evidence: Evidence): readonly (Look & { readonly taken: Delivery })[] =>
  looksOf(evidence).flatMap((look) => (look.taken ? [{ ...look, taken: look.taken }] : []));
