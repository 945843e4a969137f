import type { Millis } from '#core/time';
import type { Instance } from '#targets/gateway/reference/instance';

/** Sends a callback after a while, and again until its address answers 200 or the schedule ends. */
export function deliverCallback(
  instance: Instance,
  url: string,
  first: string,
  madeAnew: () => string,
  after: Millis,
): void {
  const { behaviour, clock, deliver } = instance;
  const attempt = (nth: number, wait: Millis): void =>
    clock.at(clock.now() + wait, async () => {
      const text = nth === 1 ? first : behaviour.repeatedText(first, madeAnew);
      if (text === null) return;
      const status = await deliver(url, text, behaviour.head(text)).catch(() => null);
      if (behaviour.delivered(status, text)) return;
      const interval = behaviour.retryInterval(nth + 1);
      if (interval !== null) attempt(nth + 1, interval);
    });
  attempt(1, after);
}
