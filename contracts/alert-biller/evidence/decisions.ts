import type { Evidence } from '#core/model';
import { type Call, callsOf, idOf, type ToBank, toBank } from './events.ts';

/** What was told to the bank of one alert, in order. */
export function tellingsOf(evidence: Evidence, id: string): readonly ToBank[] {
  return toBank(evidence, 'acknowledgement').filter(({ fields }) => fields.transaction_id === id);
}

/** The decisions that were made about one alert, in order. */
export function decisionsOf(evidence: Evidence, id?: string): readonly Call[] {
  return callsOf(evidence, 'decide').filter((call) => id === undefined || idOf(call) === id);
}

/** A decision, and what was told of its alert. */
export interface Decided {
  readonly call: Call;
  readonly tellings: readonly ToBank[];
  /** What was told before the decision was answered, and after it was made. */
  readonly during: readonly ToBank[];
}

/** The decisions with what was told of them. */
export function decidedIn(evidence: Evidence, calls = decisionsOf(evidence)): readonly Decided[] {
  return calls.map((call) => {
    const tellings = tellingsOf(evidence, idOf(call));
    return { call, tellings, during: tellings.filter(({ index, until }) => index > call.index && until <= call.until) };
  });
}

/** The status by which a bank says that it has a decision. */
const STATUS_OF: Readonly<Record<string, string>> = { accept: 'accepted', refuse: 'refused', 'opt-out': 'refused' };

/** What said, before an event, that the bank has a decision: that it took it, or an inquiry that it answered so. */
export function confirmationOf(evidence: Evidence, id: string, decision: unknown, until: number): ToBank | undefined {
  return toBank(evidence).find(
    ({ operation, outcome, fields, answer, until: ended }) =>
      ended <= until &&
      outcome === 'taken' &&
      fields.transaction_id === id &&
      (operation === 'acknowledgement'
        ? fields.decision === decision
        : operation === 'inquiry' && answer.status === STATUS_OF[String(decision)]),
  );
}

/** How a decision may stand in the books. */
export const SHOWN: Readonly<Record<string, readonly string[]>> = {
  accept: ['accepted', 'paid'],
  refuse: ['refused'],
  'opt-out': ['refused'],
};

/** The decision that the bank had confirmed before an event, and that the biller had said so. */
export function confirmedBefore(evidence: Evidence, id: string, index: number): string | undefined {
  const call = decisionsOf(evidence, id).find(({ status, until }) => status === 200 && until <= index);
  return call && String(call.sent.decision);
}

/** Whether anything was decided or told about an alert before an event. */
export function isUntouched(evidence: Evidence, id: string, index: number): boolean {
  const before = ({ index: when }: { readonly index: number }) => when < index;
  return !decisionsOf(evidence, id).some(before) && !tellingsOf(evidence, id).some(before);
}
