import { at, isObject, type JsonObject } from '#core/json';
import { readJson } from '#schemas/json/read';
import { signed, verify } from '#schemas/signature/sign';
import type { Answer, Behaviour, Outcome, Shop } from './behaviour.ts';
import { booksOf, type Change, isSuccess, type News, type Order, type OrderStatus, paid } from './order.ts';
import { baseTimeOf, METHODS, pageParameters, salePathOf, saleRequest } from './requests.ts';

/** HTTP statuses by the platform's page on callbacks: 200 taken, 400 cannot be read, 500 failed; the others are this merchant's choice. */
const STATUSES: Readonly<Record<Outcome, number>> = {
  unreadable: 400,
  forged: 403,
  foreign: 403,
  mistyped: 400,
  unknown: 404,
  failed: 500,
  busy: 503,
  taken: 200,
  repeated: 200,
};

/** The members that a merchant acts on, where they are of the types that the documents show. */
function understood(message: JsonObject): News | undefined {
  const paymentId = at(message, '/payment/id');
  const status = at(message, '/payment/status');
  const amount = at(message, '/payment/sum/amount');
  const currency = at(message, '/payment/sum/currency');
  if (typeof paymentId !== 'string' || typeof status !== 'string' || typeof currency !== 'string') return undefined;
  if (typeof amount !== 'number' || !Number.isSafeInteger(amount) || amount < 0) return undefined;
  return { paymentId, status, amount, currency, message };
}

function instruction({ message }: News, { channel }: Order): JsonObject | undefined {
  if (channel === 'redirect') {
    const data = message.redirect_data;
    if (!isObject(data) || typeof data.url !== 'string') return undefined;
    return { kind: 'redirect', url: data.url, method: data.method ?? 'GET', body: data.body ?? {} };
  }
  const elements = Array.isArray(message.display_data) ? message.display_data : [];
  const code = elements.find((one: unknown) => isObject(one) && one.type === 'qr_img');
  return isObject(code) ? { kind: 'qr', data: code.data ?? '', title: code.title ?? '' } : undefined;
}

/** A final state stays, save a decline that a genuine success turns into paid; money is credited once, as much as was paid. */
function change(order: Order, news: News): Change | undefined {
  if (order.status === 'paid' || !isPurchase(news)) return undefined;
  if (isSuccess(news)) return news.currency === order.currency ? paid(news) : { status: 'pending' };
  if (order.status === 'declined') return undefined;
  if (news.status === 'decline') return { status: 'declined', present: null };
  const present = instruction(news, order);
  return present && { status: 'pending', present };
}

/** The documents have purchases only; what is of another type is none of this merchant's. */
const isPurchase = ({ message }: News): boolean => (at(message, '/payment/type') ?? 'purchase') === 'purchase';

/** A refusal of Gate is an error; a server's fault, silence, or “already there” to a repetition say nothing of the payment. */
function afterReply(reply: Answer | null, again: boolean): OrderStatus {
  if (reply === null || reply.status >= 500) return 'pending';
  const read = readJson(Buffer.from(reply.body));
  const body = read.ok ? read.value : null;
  const known = ['3041', '10105'].includes(String(at(body, '/code')));
  if (again && known) return 'pending';
  return reply.status >= 400 || at(body, '/status') === 'error' ? 'error' : 'pending';
}

/** Only a signed reply that knows the payment says anything: neither 3061 nor 3062 nor a server's fault is a decline. */
function statusChange(order: Order, reply: Answer | null, { key }: Shop): Change | undefined {
  const read = reply?.status === 200 ? readJson(Buffer.from(reply.body)) : undefined;
  const message = read?.ok && isObject(read.value) ? read.value : undefined;
  const news = message && verify(message, key) ? understood(message) : undefined;
  return news && ['success', 'decline'].includes(news.status) ? change(order, news) : undefined;
}

/** The behaviour of a merchant that keeps to the documents; where they leave a choice, the choice of this reference. */
export const compliant: Behaviour = {
  capabilities: { protocol: 1, name: 'reference merchant', claims: ['reset', 'clock', 'faults'], methods: METHODS },
  refusesPurchase: ({ currency }) => (currency === 'THB' ? null : 'only THB can be paid'),
  orderId: (asked) => asked,
  sameId: (one, other) => one.toLowerCase() === other.toLowerCase(),
  httpMethod: 'POST',
  contentType: 'application/json',
  salePath: salePathOf,
  saleRequest,
  sign: signed,
  requestsFirst: true,
  keptFirst: true,
  replyPrevails: false,
  copies: 1,
  repeatsRefused: false,
  refusesUsedIds: true,
  shownAtStart: () => null,
  resends: 1,
  sentAgain: (request) => request,
  afterReply,
  pageByPost: false,
  pageParameters,

  read: ({ body }) => readJson(body),
  keys: ({ key }) => [key],
  verify,
  ours: (message, { projectId }) => message.project_id === projectId,
  understood,
  instruction,
  change,
  statusChange,
  afterwards: () => [],
  oneAtATime: true,
  sendsAwayWhileBusy: false,
  confirmsByStatus: false,
  commitMs: 0,
  acknowledgesFirst: false,
  onFailedCommit: (error) => {
    throw error;
  },
  answer: (outcome) => ({ status: STATUSES[outcome], body: '' }),

  // The base time of the documents, then a few times more.
  asksStatusAfter: (order) => [1, 3, 10].map((times) => times * baseTimeOf(order)),
  endsAfterMs: () => null,
  onEnd: () => undefined,
  asksOnReturn: false,
  returnPage: () => 'Thank you',
  onReturn: () => undefined,
  books: (order) => order && booksOf(order),
};
