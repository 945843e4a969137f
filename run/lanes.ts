/** Lets so many pieces of work run side by side; the others wait their turn, first come first served. */
export interface Lanes {
  /** Runs a piece of work once a lane is free. */
  run<T>(work: () => Promise<T>): Promise<T>;
}

/** So many lanes. */
export function lanes(count: number): Lanes {
  let free = count;
  const waiting: (() => void)[] = [];
  return {
    async run(work) {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        // A lane is handed on, so that nobody who comes later takes it first.
        if (next) next();
        else free += 1;
      }
    },
  };
}
