import { setTimeout as pause } from 'node:timers/promises';
import type { Answer, Callback, Delivery } from '#core/model';
import { type Millis, SECOND } from '#core/time';
import type { Asked } from '#targets/gateway/client/asking';
import { bodyOf } from '#targets/gateway/client/body';
import type { SessionState } from './connection.ts';
import { advance, hasClock } from './control/controls.ts';
import { type Crafted, crafted, issuedFor } from './crafting.ts';
import { beginning, tick } from './session-state.ts';

/** Intervals of the documented schedule, at first: the merchant's clock moves so, or, where it cannot, the run waits a part of that. */
const INTERVAL: Millis = 10 * SECOND;
const WAITS: readonly Millis[] = [100, 400, 1_500, 3_000, 5_000];

/** Sends a callback as often as the step says; a genuine one that is not answered 200 is sent again, as the platform would. */
export async function callback(state: SessionState, step: Callback): Promise<void> {
  const issued = issuedFor(state, step);
  if (!issued) {
    state.events.push({ kind: 'waited', payment: step.payment, stage: step.stage, came: false, clock: state.clock });
    return;
  }
  const url = issued.url ?? state.connection.learnt.configured?.callbackUrl ?? '';
  const made = crafted(state, step, issued);
  const first = await Promise.all(
    posted(state, step, { ...made, url }).map((post) => sent(state, step, { ...made, attempt: 1 }, post)),
  );
  if (step.forged || first.some(({ reply }) => reply?.status === 200)) return;
  const again = () => sentAgain(state, step, { ...made, url });
  // What overtakes a reply that is held back comes again only when that has left.
  if (state.held.has(step.payment)) state.postponed.push(again);
  else await again();
}

type Posting = () => Promise<Asked>;

/** The posts of a step: one, or several, all of which the first sets off. */
function posted(
  { connection }: SessionState,
  { times = 1, hangUp = false }: { readonly times?: number; readonly hangUp?: boolean },
  { url, contentType, bytes }: Crafted & { readonly url: string },
): readonly Posting[] {
  if (times === 1) return [() => connection.post(url, contentType, bytes, hangUp)];
  let posts: readonly Promise<Asked>[] | undefined;
  const nth = (index: number): Promise<Asked> => {
    posts ??= connection.postAtOnce(url, contentType, bytes, times);
    return posts[index] ?? Promise.resolve({ failure: 'it was not sent', tries: 0 });
  };
  return Array.from({ length: times }, (_, index) => () => nth(index));
}

async function sentAgain(state: SessionState, step: Callback, made: Crafted & { readonly url: string }): Promise<void> {
  const { learnt, limits } = state.connection;
  // A merchant that takes nothing is not asked six times for each callback.
  const waits = learnt.refused < 3 ? WAITS : WAITS.slice(0, 1);
  const end = Date.now() + limits.patience.booksMs;
  for (const [index, wait] of waits.entries()) {
    if (hasClock(state)) await advance(state, INTERVAL);
    await pause(Math.min(hasClock(state) ? 5 : wait, Math.max(0, end - Date.now())));
    const [again] = posted(state, {}, made);
    if (!again) return;
    const { reply } = await sent(state, step, { ...made, attempt: index + 2 }, again);
    if (reply?.status === 200) {
      learnt.refused = 0;
      return;
    }
  }
  learnt.refused += 1;
}

/** A callback on its way, for the nth time. */
interface Sending extends Crafted {
  readonly attempt: number;
}

async function sent(
  state: SessionState,
  step: Callback,
  { contentType, bytes, fault, attempt, legible, paid }: Sending,
  post: Posting,
): Promise<Delivery> {
  const complete = beginning<Delivery>(state, {
    kind: 'delivery',
    as: step.as,
    payment: step.payment,
    stage: step.stage,
    forged: step.forged ?? false,
    ...(legible && { legible }),
    fault,
    paid,
    contentType,
    sent: bodyOf(bytes),
    reply: null,
    failure: 'not answered yet',
    tookMs: 0,
    attempt,
    clock: state.clock,
    began: tick(state),
    ended: null,
  });
  const id = state.payments[step.payment];
  if (step.stage === 'success' && mayBeBelieved(step) && id !== undefined)
    state.connection.learnt.toldPaid.add(id.toLowerCase());
  const start = performance.now();
  const asked = await post();
  return complete({ ...outcomeOf(asked), tookMs: Math.round(performance.now() - start), ended: tick(state) });
}

/** Whether a merchant may book it: it is genuine, or odd behind a right signature, wherever that stands. */
function mayBeBelieved({ forged, signed, after, signedAt }: Callback): boolean {
  return !forged || (signed === undefined && (after === undefined || signedAt !== undefined));
}

function outcomeOf(asked: Asked): { readonly reply: Answer | null; readonly failure: string | null } {
  if ('failure' in asked) return { reply: null, failure: asked.failure };
  const { status, headers, body, truncated } = asked.reply;
  const contentType = headers['content-type'] ?? '';
  return { reply: { status, contentType, body: bodyOf(body, truncated) }, failure: null };
}
