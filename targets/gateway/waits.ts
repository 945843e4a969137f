import { stuck } from '#core/faults';
import { isObject } from '#core/json';
import type { ControlSeen, Label, Waited } from '#core/model';
import { MINUTE, type Millis, SECOND } from '#core/time';
import { controlCall, needed } from './control.ts';
import { beginning, type Scene } from './scene.ts';

/**
 * Steps by which a clock is nudged on for a callback that should come: four minutes in all, the longest base time of
 * the documents. A result is looked for second by second at first, so that when it came is known closely.
 */
const NUDGES: Readonly<Record<Waited['stage'], readonly Millis[]>> = {
  final: [...Array<Millis>(60).fill(SECOND), 30 * SECOND, 30 * SECOND, 2 * MINUTE],
  intermediate: [1, 1, 1, 2, 5, 10, 10, 30, 60, 120].map((seconds) => seconds * SECOND),
};

const hasClock = (scene: Scene): boolean =>
  scene.lines.control !== null && scene.lines.capabilities.claims.includes('clock');

/** A control call that is written down and must succeed. */
export async function control(
  scene: Scene,
  call: string,
  sent: ControlSeen['sent'],
  tolerated: readonly number[] = [],
) {
  if (scene.lines.control === null) throw stuck('the target has no control API');
  const begun = beginning<ControlSeen>(scene, {
    kind: 'control',
    call,
    sent,
    status: null,
    answer: null,
    failure: 'not answered yet',
    clock: scene.clock,
  });
  const answer = await controlCall(scene.lines.control, call, sent);
  begun(answer);
  return answer.status !== null && tolerated.includes(answer.status) ? answer.answer : needed(call, answer);
}

/** Moves the target's clock on, and learns what it then says. */
export async function advance(scene: Scene, ms: Millis): Promise<void> {
  if (!hasClock(scene)) throw stuck('the target does not claim clock');
  const answer = await control(scene, 'POST /clock', { advance_ms: ms });
  const now = isObject(answer) ? answer.now : undefined;
  if (typeof now !== 'string' || Number.isNaN(Date.parse(now))) throw stuck('POST /clock did not answer {"now":"…"}');
  scene.clock = now;
}

/** Moves the clock to `ms` after a labelled message, if that is not past already. */
export async function advanceSince(scene: Scene, ms: Millis, since: Label): Promise<void> {
  const from = scene.sentAt[since];
  if (from === undefined || scene.clock === null) throw stuck(`the clock was not known when ${since} was sent`);
  await advance(scene, Math.max(0, from + ms - Date.parse(scene.clock)));
}

/** Waits until every callback that is due has been tried, `ms` later where the clock can be moved. */
export async function settle(scene: Scene, ms: Millis = 0): Promise<void> {
  if (hasClock(scene)) return advance(scene, ms);
  await quiet(scene.lines.limits.patience.quietMs);
}

/** Waits for a callback of a payment, and writes down whether it came. */
export async function awaitCallback(scene: Scene, payment: Label, stage: Waited['stage']): Promise<void> {
  const id = scene.payments[payment]?.toLowerCase();
  const came = () => scene.heard.some((heard) => heard.paymentId.toLowerCase() === id && heard.stage === stage);
  const hopeless = refused(scene, payment);
  if (!hopeless) await (hasClock(scene) ? nudgedUntil(scene, stage, came) : waitedUntil(scene, came));
  scene.sentAt[`${stage} ${payment}`] = scene.clock === null ? Date.now() : Date.parse(scene.clock);
  scene.events.push({ kind: 'waited', payment, stage, came: came(), clock: scene.clock });
}

/** Whether every message of the payment was refused, so that nothing can come of it. */
function refused(scene: Scene, payment: Label): boolean {
  const id = scene.payments[payment];
  if (id === undefined) return true;
  // What was spoiled on the wire need not hold the id any more: its label tells whose it was.
  const about = scene.events.filter(
    (event) => event.kind === 'exchange' && (event.as === payment || event.sent.text.includes(JSON.stringify(id))),
  );
  return (
    about.length > 0 &&
    about.every((event) => event.kind === 'exchange' && (event.reply === null || event.reply.status >= 400))
  );
}

async function nudgedUntil(scene: Scene, stage: Waited['stage'], came: () => boolean): Promise<void> {
  await advance(scene, 0);
  const { patience, limits } = scene.lines;
  // Grace for a target whose callbacks leave after the control call has answered; one that never does that gets none.
  if (!came() && (patience.straggled || patience.graces < 2)) {
    patience.graces += 1;
    await heardWithin(scene, came, limits.patience.quietMs);
    patience.straggled ||= came();
  }
  // A stage that never came when it was waited for long is not waited for long again: other things would run out.
  const steps = NUDGES[stage] ?? [];
  const despaired = patience.despaired.has(stage) && !patience.seen.has(stage);
  for (const ms of despaired ? steps.slice(0, 3) : steps) {
    if (came()) break;
    await advance(scene, ms);
  }
  if (came()) patience.seen.add(stage);
  else {
    patience.misses += 1;
    patience.despaired.add(stage);
  }
}

async function waitedUntil(scene: Scene, came: () => boolean): Promise<void> {
  const { patience, limits } = scene.lines;
  const mute = !patience.heard && patience.misses >= 3;
  await heardWithin(scene, came, mute ? limits.patience.quietMs : limits.patience.callbackMs);
  if (!came()) patience.misses += 1;
}

async function heardWithin(scene: Scene, came: () => boolean, ms: Millis): Promise<void> {
  const end = Date.now() + ms;
  while (!came() && Date.now() < end)
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, end - Date.now());
      scene.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  scene.wake = () => undefined;
}

function quiet(ms: Millis): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
