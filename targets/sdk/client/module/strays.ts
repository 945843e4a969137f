import { said } from '#core/faults';

type Listener = (error: Error) => void;

/** Errors that a library in process throws where nobody waits for them; until `release` they do not end the process. */
export interface Strays {
  /** Gives the listener the first error that nobody has heard of, and those that come while it listens. */
  listen(listener: Listener): void;
  /** From here on errors are kept for the next listener. */
  unlisten(): void;
  release(): void;
}

/** Catches errors out of turn from here on. */
export function strayErrors(): Strays {
  let listening: Listener | undefined;
  let unheard: Error | undefined;
  const stray = (thrown: unknown) => {
    const error = new Error(`threw out of turn: ${said(thrown)}`);
    if (listening) listening(error);
    else unheard ??= error;
  };
  process.on('uncaughtException', stray).on('unhandledRejection', stray);
  return {
    listen(listener) {
      listening = listener;
      if (unheard) listening(unheard);
      unheard = undefined;
    },
    unlisten() {
      listening = undefined;
    },
    release() {
      process.off('uncaughtException', stray).off('unhandledRejection', stray);
    },
  };
}
