import type { Millis } from '#core/time';
import type { Instance } from '#targets/gateway/reference/instance';

/** Sends a callback after a while, and again until its address answers 200 or the schedule ends. */
export function deliverCallback(instance: Instance, url: string, text: string, after: Millis): void {
  attempt(instance, url, text, 1, after);
}

function attempt(instance: Instance, url: string, text: string, nth: number, after: Millis): void {
  instance.clock.at(instance.clock.now() + after, async () => {
    const status = await instance.deliver(url, text, instance.behaviour.contentType).catch(() => null);
    if (instance.behaviour.delivered(status, text)) return;
    const interval = instance.behaviour.retryInterval(nth + 1);
    if (interval !== null) attempt(instance, url, text, nth + 1, interval);
  });
}
