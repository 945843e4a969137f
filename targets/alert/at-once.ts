/** How many requests are on their way to one target: of a party that answers one at a time each waits for all before it. */
export const MOST_AT_ONCE = 20;

/** Lets so many of what shares it go on at once; the rest waits in the order in which it came. */
export function atMost(most: number): <T>(begin: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (begin) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await begin();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
