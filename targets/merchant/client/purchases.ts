import { edited, isObject, type JsonObject } from '#core/json';
import type { Purchase } from '#core/model';
import { methodOf } from '#schemas/methods';
import { signed } from '#schemas/signature/sign';
import type { SessionState } from './connection.ts';
import { controlled } from './control/controls.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { customerId, idOfDigits, untilSeen } from './session-state.ts';

const IP_ADDRESS = '198.51.100.7';

/** Has the merchant start a purchase, and waits for its request to Gate, which may come before or after the answer. */
export async function purchase(state: SessionState, step: Purchase): Promise<void> {
  const ended = await oneAtATime(state.connection);
  const whole = started(state, step).finally(ended);
  if (step.gate !== 'held-reply') return whole;
  state.returning.push(whole);
  // Whoever settles hears of its failure.
  whole.catch(() => undefined);
  const held = untilSeen(state, () => state.held.has(step.as), Date.now() + state.connection.limits.patience.requestMs);
  await Promise.race([whole, held]);
}

/** Lets every reply go that Gate holds back, waits for the purchases behind them, and sends again what came too early. */
export async function letGo({ held, returning, postponed }: SessionState): Promise<void> {
  for (const release of held.values()) release();
  await Promise.all(returning.splice(0));
  for (const again of postponed.splice(0)) await again();
}

async function started(state: SessionState, step: Purchase): Promise<void> {
  const { as, sameIdAs, id: form } = step;
  const own = form === undefined ? `${state.prefix}-${as}` : idOfDigits(state, form);
  const wanted = (sameIdAs === undefined ? undefined : state.payments[sameIdAs]) ?? own;
  const asked = bodyOf(state, step, wanted);
  if (sameIdAs === undefined) {
    state.payments[as] = wanted;
    // On Payment Page it is the page that asks Gate, and the merchant sends nothing.
    if (asked.interface !== 'page') state.starting.add(step);
  }
  const { status, answer } = await controlled(state, 'purchase', asked, [422]);
  if (status === 422 || sameIdAs !== undefined) {
    state.starting.delete(step);
    return;
  }
  const id = isObject(answer) ? answer.payment_id : undefined;
  if (typeof id === 'string') state.connection.learnt.ownIds ||= id.toLowerCase() !== wanted.toLowerCase();
  if (typeof id === 'string' && id !== '') state.payments[as] = id;
  if (asked.interface === 'page') await openedPage(state, step, asked);
  else await requested(state, step);
}

function bodyOf(state: SessionState, step: Purchase, paymentId: string): JsonObject {
  const { as, amount, currency = 'THB', customer = as } = step;
  const scope = state.projects.main?.scope ?? { method: '', channel: '' };
  const plain: JsonObject = {
    payment_id: paymentId,
    method: scope.method,
    channel: scope.channel,
    interface: step.interface ?? (offersGate(state) ? 'gate' : 'page'),
    amount,
    currency,
    customer: {
      id: customerId(state, customer),
      ip_address: IP_ADDRESS,
      email: 'somchai@example.com',
      first_name: 'Somchai',
      last_name: 'Jaidee',
    },
  };
  return edited(plain, step.edits ?? []) as JsonObject;
}

/** Whether the merchant buys through Gate; one that does not is led through Payment Page everywhere. */
function offersGate({ connection, projects }: SessionState): boolean {
  const scope = projects.main?.scope;
  const { claims } = connection.capabilities;
  return claims.includes(`gate:${scope?.method}`) || !claims.includes(`page:${scope?.method}`);
}

/** Waits for the Gate request of a purchase; a merchant that never sends any is not waited for long. */
async function requested(state: SessionState, step: Purchase): Promise<void> {
  const { learnt, limits } = state.connection;
  const end = Date.now() + (learnt.unsent < 3 ? limits.patience.requestMs : 20);
  const came = () =>
    state.events.some((one) => one.kind === 'gate-request' && one.payment === step.as && one.ended !== null);
  await untilSeen(state, came, end);
  if (came()) learnt.unsent = 0;
  else learnt.unsent += 1;
}

/** The customer opens Payment Page, which registers the payment on the platform: the kit plays the page. */
async function openedPage(state: SessionState, step: Purchase, asked: JsonObject): Promise<void> {
  const { standIn, learnt } = state.connection;
  const { configured } = learnt;
  if (!configured) return;
  const { id: _, ...customer } = asked.customer as JsonObject;
  const request = signed(
    {
      general: { project_id: configured.projectId, payment_id: state.payments[step.as] ?? '' },
      customer: { ...customer, id: (asked.customer as JsonObject).id ?? '' },
      payment: { amount: step.amount, currency: step.currency ?? 'THB' },
      return_url: { success: 'http://page.invalid/' },
    },
    configured.key,
    '/general/signature',
  );
  const { path } = methodOf(configured.scope);
  await standIn.gate({ method: 'POST', path, headers: {}, body: Buffer.from(JSON.stringify(request)) });
  await standIn.advance(0);
}
