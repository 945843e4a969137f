import { said } from '#core/faults';

type Listener = (error: Error) => void;

/** Errors that a library in process throws where nobody waits for them; until `release` they do not end the process. */
export interface Strays {
  /** Tells the listener of the first error that nobody was told of, and of those that come while it listens. */
  listen(listener: Listener): void;
  /** From here on errors are kept for the next listener. */
  unlisten(): void;
  release(): void;
}

/** Catches errors out of turn from here on. */
export function strayErrors(): Strays {
  let told: Listener | undefined;
  let untold: Error | undefined;
  const stray = (thrown: unknown) => {
    const error = new Error(`threw out of turn: ${said(thrown)}`);
    if (told) told(error);
    else untold ??= error;
  };
  process.on('uncaughtException', stray).on('unhandledRejection', stray);
  return {
    listen(listener) {
      told = listener;
      if (untold) told(untold);
      untold = undefined;
    },
    unlisten() {
      told = undefined;
    },
    release() {
      process.off('uncaughtException', stray).off('unhandledRejection', stray);
    },
  };
}
