/** Lets several scenarios in at once, or one alone: a scenario that moves clocks or lets things fail would disturb others. */
export interface Gatekeeper {
  /** Resolves when the caller may begin; the returned function says that it has ended. */
  enter(alone: boolean): Promise<() => void>;
}

/** A gatekeeper before whom all wait in the order in which they came. */
export function gatekeeper(): Gatekeeper {
  const waiting: { readonly alone: boolean; readonly begin: () => void }[] = [];
  let inside = 0;
  let aloneInside = false;
  const admit = () => {
    for (let next = waiting[0]; next; next = waiting[0]) {
      if (aloneInside || (next.alone && inside > 0)) return;
      waiting.shift();
      inside += 1;
      aloneInside = next.alone;
      next.begin();
    }
  };
  return {
    async enter(alone) {
      await new Promise<void>((begin) => {
        waiting.push({ alone, begin });
        admit();
      });
      return () => {
        inside -= 1;
        aloneInside = false;
        admit();
      };
    },
  };
}
