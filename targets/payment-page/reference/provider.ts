import type { HttpReply, HttpRequest } from '#core/http';
import { baht } from '#core/money';
import type { Instance } from '#targets/gateway/reference/instance';
import { pay, refuse } from '#targets/gateway/reference/payments/lifecycle';
import { isFinal, type Payment } from '#targets/gateway/reference/payments/payment';
import { html, textOf } from './html.ts';
import { parametersOf } from './parameters.ts';

/** The page of the simulated provider, on a site of its own: the customer pays, declines or leaves, and is sent back. */
export function answerProvider(instance: Instance, request: HttpRequest): HttpReply {
  const path = request.path.split('?')[0] ?? '';
  const fields = parametersOf(request) ?? {};
  const reference = fields.Reference ?? /^\/transfer\/(\d{1,32})$/.exec(path)?.[1];
  const payment = [...instance.payments.values()].find((one) => one.providerPaymentId === reference);
  if (!payment) return shown(404, 'No such payment', html`<p>There is no such payment.</p>`);
  return path === '/decide'
    ? decided(instance, payment, fields.decision)
    : shown(200, 'Your bank', choice(payment, instance));
}

function choice({ providerPaymentId, sale }: Payment, { provider }: Instance) {
  const button = (decision: string, label: string, second = '') =>
    html`<button id="provider-${decision}" name="decision" value="${decision}"${second === '' ? null : html` class="second"`}>${label}</button>\n`;
  return html`<h1>Your bank</h1>
<p class="amount" id="provider-amount">${baht(sale.amount)} ${sale.currency}</p>
<form method="post" action="${provider}/decide">
<input type="hidden" name="Reference" value="${providerPaymentId}">
${button('pay', 'Pay')}${button('decline', 'Decline', 'second')}${button('leave', 'Leave', 'second')}
</form>`;
}

function decided(instance: Instance, payment: Payment, decision: string | undefined): HttpReply {
  const over = isFinal(payment) && instance.behaviour.finalStays(payment);
  if (!over && decision === 'pay') pay(instance, payment, payment.sale.amount);
  if (!over && decision === 'decline') refuse(instance, payment);
  const { success, decline, return: anyway } = payment.sale.returnUrls;
  const outcome = payment.standing.status === 'success' ? success : isFinal(payment) ? decline : undefined;
  const location = outcome ?? anyway ?? success;
  return location === undefined
    ? shown(200, 'Your bank', html`<p>You can close this window.</p>`)
    : { status: 303, headers: { location }, body: '' };
}

const STYLE =
  'body{font:1rem/1.5 sans-serif;margin:2rem auto;max-width:22rem;padding:0 1rem}button{display:block;width:100%;padding:.75rem;margin:.5rem 0;font:inherit}.amount{font-size:1.5rem}';

function shown(status: number, title: string, content: ReturnType<typeof html>): HttpReply {
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body><main>${content}</main></body></html>
`;
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body: textOf(page) };
}
