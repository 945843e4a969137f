import type { Label as StoredLabel } from '#core/model';

declare const DECLARED: unique symbol;

/** A label that a scenario has declared: a plain text cannot stand for it, so a misspelt label does not compile. */
export type Label = StoredLabel & { readonly [DECLARED]: true };

/** Declares the labels of a scenario's payments, messages, projects or customers: `labels('paid').paid`. */
export function labels<const Name extends string>(...names: readonly Name[]): { readonly [One in Name]: Label } {
  return Object.fromEntries(names.map((name) => [name, name])) as unknown as { readonly [One in Name]: Label };
}

/** A label with a number behind it, for the members of a series: `numbered('code', 3)` is `code-3`. */
export function numbered(stem: string, number: number): Label {
  return `${stem}-${number}` as Label;
}

/** A label with a name behind it, for what is made of a list: `named('signature', 'unpadded')` is `signature-unpadded`. */
export function named(stem: string, name: string): Label {
  return `${stem}-${name}` as Label;
}

/** A label read back from evidence or given by a generator: no rule asks for it by name. */
export function labelRead(text: StoredLabel): Label {
  return text as Label;
}

/** The moment of the nth callback of a stage about a payment, from 1: another attempt counts. */
export function momentOfNth(stage: 'intermediate' | 'final', payment: Label, nth: number): Label {
  return `${stage} ${payment} #${nth}` as Label;
}

/** The moment of a customer's move, or of a callback that was waited for, to count time from. */
export function momentOf(what: 'pay' | 'decline' | 'leave' | 'intermediate' | 'final', payment: Label): Label {
  return `${what} ${payment}` as Label;
}
