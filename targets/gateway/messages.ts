import { stuck } from '#core/faults';
import { type Edit, edited, isObject, type Json, type JsonObject } from '#core/json';
import type { Exchange, Send, Token } from '#core/model';
import { wireFaults } from '#core/wire';
import { signed } from '#schemas/codecs/signature';
import { signatureFaults } from '#schemas/codecs/signature-faults';
import { bodyOf } from './body.ts';
import { addressOf, beginning, canMakeProjects, type Scene } from './scene.ts';
import { filled } from './tokens.ts';

/** Sends a message of the story to the payment API and writes down what came back. */
export async function send(scene: Scene, step: Send): Promise<void> {
  const { contentType, bytes } = onTheWire(scene, step);
  scene.sentAt[step.as] = scene.clock === null ? Date.now() : Date.parse(scene.clock);
  const complete = beginning<Exchange>(scene, {
    kind: 'exchange',
    as: step.as,
    project: step.project,
    method: step.method,
    path: step.path,
    sent: bodyOf(bytes),
    reply: null,
    failure: 'not answered yet',
    tries: 1,
    clock: scene.clock,
  });
  const asked = await scene.lines.payment({
    method: step.method,
    path: step.path,
    headers: bytes.byteLength > 0 ? { 'content-type': contentType } : {},
    body: bytes,
  });
  if ('failure' in asked) {
    complete({ failure: asked.failure, tries: asked.tries });
    if (asked.tries === 0) throw stuck(`the target went silent: ${asked.failure}`);
  } else complete({ reply: replied(asked.reply), failure: null, tries: asked.tries });
}

function replied(reply: {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
  truncated: boolean;
}) {
  return {
    status: reply.status,
    contentType: reply.headers['content-type'] ?? '',
    body: bodyOf(reply.body, reply.truncated),
  };
}

function onTheWire(scene: Scene, step: Send): { readonly contentType: string; readonly bytes: Uint8Array } {
  if (step.method === 'GET') return { contentType: '', bytes: new Uint8Array() };
  const text = JSON.stringify(message(scene, step));
  const fault = step.wire === undefined ? undefined : named(wireFaults, step.wire, 'wire fault');
  return {
    contentType: fault?.contentType ?? 'application/json',
    bytes: fault ? fault.spoil(text) : Buffer.from(text),
  };
}

function message(scene: Scene, step: Send): Json {
  const body = edited(
    filled(step.body, (token) => worth(scene, token)),
    forThisTarget(scene, step),
  );
  if (step.signed === null || !isObject(body)) return edited(body, step.after ?? []);
  return edited(signedAs(scene, body, step, step.signed), step.after ?? []);
}

function signedAs(
  scene: Scene,
  body: JsonObject,
  step: Send,
  { at, fault, by }: NonNullable<Send['signed']>,
): JsonObject {
  const key = scene.projects[by ?? step.project]?.key;
  if (key === undefined) throw new Error(`story ${scene.story.id} sends for project ${step.project} before it is made`);
  return fault === undefined
    ? signed(body, key, at)
    : named(signatureFaults, fault, 'signature fault').forge(body, key, at);
}

function named<T extends { readonly id: string }>(list: readonly T[], id: string, what: string): T {
  const found = list.find((one) => one.id === id);
  if (!found) throw new Error(`no ${what} is called ${id}`);
  return found;
}

function worth(scene: Scene, token: Token): Json {
  const label = token.of;
  switch (token.$) {
    case 'project':
      return scene.projects[label]?.projectId ?? 0;
    case 'payment':
      scene.payments[label] ??= `${scene.prefix}-${label}`;
      return scene.payments[label];
    case 'customer':
      scene.customers[label] ??= `${scene.prefix}-${label}`;
      return scene.customers[label];
    case 'url':
      return addressOf(scene, label);
  }
}

/** What a ready-made project needs in a message: where callbacks go, and without a customer the amount that decides. */
function forThisTarget(scene: Scene, step: Send): readonly Edit[] {
  if (canMakeProjects(scene) || !isObject(step.body) || !isObject(step.body.payment)) return [];
  const general = isObject(step.body.general) ? step.body.general : {};
  const amount = scene.lines.control === null ? outcomeAmount(scene, general.payment_id) : undefined;
  return [
    ...('merchant_callback_url' in general
      ? []
      : [{ op: 'set', at: '/general/merchant_callback_url', value: addressOf(scene, step.project) } as const]),
    ...(amount === undefined ? [] : [{ op: 'set', at: '/payment/amount', value: amount } as const]),
  ];
}

function outcomeAmount(scene: Scene, paymentId: Json | undefined): number | undefined {
  const label = isObject(paymentId) ? paymentId.of : undefined;
  const moves = scene.story.steps.flatMap((step) => (step.do === 'customer' && step.payment === label ? [step] : []));
  const [move] = moves;
  if (!move) return undefined;
  if (move.action === 'leave' || move.amount !== undefined)
    throw stuck(
      'the test environment picks the outcome by amount, so a customer who leaves or pays another amount cannot be played',
    );
  return scene.lines.setup.outcomes[move.action === 'pay' ? 'success' : 'decline'];
}
