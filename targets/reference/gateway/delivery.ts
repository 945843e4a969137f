import type { Millis } from '#core/time';
import type { World } from './world.ts';

/** Sends a callback after a while, and again until its address answers 200 or the schedule ends. */
export function deliverCallback(world: World, url: string, text: string, after: Millis): void {
  attempt(world, url, text, 1, after);
}

function attempt(world: World, url: string, text: string, nth: number, after: Millis): void {
  world.clock.at(world.clock.now() + after, async () => {
    const status = await world.deliver(url, text, world.conduct.contentType).catch(() => null);
    if (world.conduct.delivered(status, text)) return;
    const gap = world.conduct.gapBefore(nth + 1);
    if (gap !== null) attempt(world, url, text, nth + 1, gap);
  });
}
