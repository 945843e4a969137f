/** What is wrong with an adapter and what helps. `wrong`: nothing can be judged through it; `hint`: judge it, but look there first. */
export interface Advice {
  readonly level: 'wrong' | 'hint';
  readonly what: string;
  readonly remedy: string;
}

/** Nothing can be judged through the adapter. */
export const wrong = (what: string, remedy: string): Advice => ({ level: 'wrong', what, remedy });

/** The adapter may be the reason, or its library. */
export const hint = (what: string, remedy: string): Advice => ({ level: 'hint', what, remedy });
