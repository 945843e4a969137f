/** Lets the scenarios of one method in, several at once or one alone: one that moves clocks or lets things fail would disturb others. */
export interface Gatekeeper {
  /** Resolves when the caller may begin, beside others of its group only; the returned function says that it has ended. */
  enter(group: string, alone: boolean): Promise<() => void>;
}

interface Waiting {
  readonly group: string;
  readonly alone: boolean;
  readonly begin: () => void;
}

/** A gatekeeper before whom all wait in the order in which they came; those that must be alone let the others of their group go first. */
export function gatekeeper(): Gatekeeper {
  const waiting: Waiting[] = [];
  const inside: Waiting[] = [];
  const fits = (next: Waiting) =>
    inside.every(({ group, alone }) => group === next.group && !alone) && (!next.alone || inside.length === 0);
  const first = () => {
    const group = (inside[0] ?? waiting[0])?.group;
    return waiting.find((one) => one.group === group && !one.alone) ?? waiting[0];
  };
  const admit = () => {
    for (let next = first(); next && fits(next); next = first()) {
      waiting.splice(waiting.indexOf(next), 1);
      inside.push(next);
      next.begin();
    }
  };
  return {
    enter: (group, alone) =>
      new Promise((resolve) => {
        const one: Waiting = {
          group,
          alone,
          begin: () =>
            resolve(() => {
              inside.splice(inside.indexOf(one), 1);
              admit();
            }),
        };
        waiting.push(one);
        admit();
      }),
  };
}
