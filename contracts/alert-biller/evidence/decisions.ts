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
