import type { Label, ProxyType } from '#core/model';
import { checkDigit } from '#schemas/alert/proxy';
import type { AlertState } from './state.ts';

const SPAN = 10_000_000;

/** The number of a PromptPay ID of the scenario; a label that is not declared gets one that nobody has registered. */
export function numberOf(state: AlertState, label: Label): string {
  state.numbers[label] ??= freshNumber(state, state.types[label] ?? 'mobile');
  return state.numbers[label];
}

/** A number of that type which no other scenario of the run has, with the right check digit. */
function freshNumber({ connection: { numbers } }: AlertState, type: ProxyType): string {
  numbers.last = (numbers.last + 1) % SPAN;
  const digits = String(numbers.last).padStart(7, '0');
  if (type === 'mobile') return `081${digits}`;
  const twelve = `${type === 'tax-id' ? '01055' : '11017'}${digits}`;
  return twelve + checkDigit(twelve);
}

/** A mobile number with its country code; other numbers have one spelling. */
export function spelledNumber(number: string, spelled: '66' | '+66' | undefined): string {
  return spelled === undefined ? number : number.replace(/^0(?=[689]\d{8}$)/, spelled);
}
