import { at } from '#core/json';
import { MINUTE } from '#core/time';
import { alsoWhere, type Defect, defect } from '#targets/gateway/defects/defect';
import { endsUnpaid } from '#targets/gateway/overrides/applies-to';
import type { Override } from '#targets/gateway/overrides/override';
import { isFinal } from '#targets/gateway/reference/payments/payment';

const idIn = (text: string): unknown => at(JSON.parse(text), '/payment/id');

const isInstruction = (text: string): boolean => /"(redirect|display)_data"/.test(text);

/** What becomes of results whose instruction the web service has not taken yet. */
function whileUntaken(override: (isUntaken: (paymentId: unknown) => boolean) => Override): Override {
  return (compliant) => {
    const untaken = new Set<unknown>();
    const changed = override((id) => untaken.has(id))(compliant);
    const { onAwaiting, delivered } = { ...compliant, ...changed };
    return {
      ...changed,
      onAwaiting: (payment) => {
        untaken.add(payment.sale.paymentId);
        return onAwaiting(payment);
      },
      delivered: (status, text) => {
        const isTaken = delivered(status, text);
        if (isInstruction(text) && isTaken) untaken.delete(idIn(text));
        return isTaken;
      },
    };
  };
}

/** Sends some callbacks again at other times than the rest. */
function otherIntervals(which: RegExp, interval: (attempt: number) => number | null): Override {
  return ({ delivered, retryInterval }) => {
    let isMeant = false;
    return {
      delivered: (status, text) => {
        isMeant = which.test(text);
        return delivered(status, text);
      },
      retryInterval: (attempt) => (isMeant ? interval(attempt) : retryInterval(attempt)),
    };
  };
}

/** A request with a used payment_id begins the attempts at what its payment still has to tell anew. */
const begunAnew: Override = ({ delivered, retryInterval }) => {
  const again = new Set<unknown>();
  const before = new Map<unknown, number>();
  let id: unknown;
  return {
    onDuplicate: ({ sale }) => again.add(sale.paymentId),
    delivered: (status, text) => {
      id = idIn(text);
      return delivered(status, text);
    },
    retryInterval: (attempt) => {
      if (again.delete(id)) before.set(id, attempt - 2);
      return retryInterval(attempt - (before.get(id) ?? 0));
    },
  };
};

/** A request with a used payment_id keeps its payment open beyond its time. */
const keptOpen: Override = ({ expired, onFinal }) => {
  const again = new Set<string>();
  return {
    onDuplicate: ({ sale }) => again.add(sale.paymentId),
    expired: (payment) => (again.has(payment.sale.paymentId) ? payment.standing : expired(payment)),
    onFinal: (payment) => (isFinal(payment) ? onFinal(payment) : []),
  };
};

/** Callbacks that go another way because of others, and attempts that differ by what they tell. */
export const untakenDefects: readonly Defect[] = [
  defect(
    'result-waits-for-instruction',
    'Tells no result of a purchase whose intermediate callback was not taken.',
    { caughtBy: ['success-callback'] },
    whileUntaken((isUntaken) => ({ onFinal }) => ({
      onFinal: (payment) => (isUntaken(payment.sale.paymentId) ? [] : onFinal(payment)),
    })),
  ),
  defect(
    'result-once-before-instruction',
    'Sends a result only once where the intermediate callback was not taken.',
    { caughtBy: ['callback-unanswered'] },
    whileUntaken((isUntaken) => ({ delivered }) => ({
      delivered: (status, text) => (!isInstruction(text) && isUntaken(idIn(text))) || delivered(status, text),
    })),
  ),
  defect(
    'decline-retried-each-minute',
    'Repeats a decline every minute.',
    { caughtBy: alsoWhere(['callback-repeated'], endsUnpaid, 'callback-given-up') },
    otherIntervals(/"decline"/, () => MINUTE),
  ),
  defect(
    'decline-five-attempts',
    'Gives up a decline by the customer after five attempts.',
    { caughtBy: ['callback-repeated'] },
    otherIntervals(/"20000"/, (attempt) => (attempt > 5 ? null : 10_000)),
  ),
  defect(
    'expiry-five-attempts',
    'Gives up the decline of an unpaid purchase after five attempts.',
    { caughtBy: ['callback-given-up'], when: endsUnpaid },
    otherIntervals(/"20602"/, (attempt) => (attempt > 5 ? null : 10_000)),
  ),
  defect(
    'duplicate-begins-attempts-anew',
    'Begins the attempts at a callback anew where its payment_id is refused.',
    { caughtBy: ['callback-given-up'] },
    begunAnew,
  ),
  defect(
    'repetition-of-another',
    'Repeats a callback with the text of another that was not taken either.',
    { caughtBy: ['callback-unanswered'] },
    ({ delivered }) => {
      const told = new Map<unknown, Set<string>>();
      const ofProject = (text: string) => told.get(at(JSON.parse(text), '/project_id')) ?? new Set();
      return {
        delivered: (status, text) => {
          const isTaken = delivered(status, text);
          if (!isTaken) told.set(at(JSON.parse(text), '/project_id'), ofProject(text).add(text));
          return isTaken;
        },
        repeatedText: (first) => [...ofProject(first)].find((text) => text !== first) ?? first,
      };
    },
  ),
  defect(
    'duplicate-keeps-open',
    'Keeps a purchase open beyond its time whose payment_id was refused meanwhile.',
    { caughtBy: ['not-payable-too-late', 'threshold'], when: endsUnpaid },
    keptOpen,
  ),
];
