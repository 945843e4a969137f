import type { HttpReply, HttpRequest } from '#core/http';
import { baht } from '#core/money';
import type { Instance } from '#targets/gateway/reference/instance';
import { pay, refuse } from '#targets/gateway/reference/payments/lifecycle';
import { isFinal, type Payment } from '#targets/gateway/reference/payments/payment';
import { compliantPage, type PageBehaviour } from './behaviour.ts';
import { type Html, html, textOf } from './html.ts';
import { parametersOf } from './parameters.ts';

/** The page of the simulated provider, on a site of its own: the customer pays, declines or leaves, and is sent back. */
export function answerProvider(
  instance: Instance,
  request: HttpRequest,
  { source, paidAtSite }: PageBehaviour = compliantPage,
): HttpReply {
  const path = request.path.split('?')[0] ?? '';
  const fields = parametersOf(request) ?? {};
  const reference = fields.Reference ?? /^\/transfer\/(\d{1,32})$/.exec(path)?.[1];
  const payment = [...instance.payments.values()].find((one) => one.providerPaymentId === reference);
  const shown = (status: number, content: Html) => ({
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'referrer-policy': 'no-referrer' },
    body: source(pageOf(content), 'provider', {}),
  });
  if (!payment) return shown(404, html`<h1>There is no such payment</h1>`);
  if (path !== '/decide') return shown(200, choice(payment, instance));
  decide(instance, payment, fields.decision, paidAtSite);
  const location = addressAfter(payment);
  return location === undefined
    ? shown(200, html`<h1>You can close this window</h1>`)
    : { status: 303, headers: { location }, body: '' };
}

function choice({ providerPaymentId, sale }: Payment, { provider }: Instance): Html {
  const button = (decision: string, label: string, second = '') =>
    html`<button id="provider-${decision}" name="decision" value="${decision}"${second === '' ? null : html` class="second"`}>${label}</button>\n`;
  return html`<h1>Your bank</h1>
<p class="amount" id="provider-amount">${baht(sale.amount)} ${sale.currency}</p>
<form method="post" action="${provider}/decide">
<input type="hidden" name="Reference" value="${providerPaymentId}">
${button('pay', 'Pay')}${button('decline', 'Decline', 'second')}${button('leave', 'Leave', 'second')}
</form>`;
}

function decide(
  instance: Instance,
  payment: Payment,
  decision: string | undefined,
  paidAtSite: PageBehaviour['paidAtSite'],
): void {
  const { behaviour, clock } = instance;
  const over = isFinal(payment) && behaviour.finalStays(payment);
  const payable = !over && (isFinal(payment) || behaviour.canBePaid(payment, clock.now() - payment.createdAt));
  if (decision === 'pay' && paidAtSite(payable)) pay(instance, payment, payment.sale.amount);
  if (!over && decision === 'decline') refuse(instance, payment);
}

/** Where the customer goes from the provider's site. */
function addressAfter(payment: Payment): string | undefined {
  const { success, decline, return: anyway } = payment.sale.returnUrls;
  const outcome = payment.standing.status === 'success' ? success : isFinal(payment) ? decline : undefined;
  return outcome ?? anyway ?? success;
}

const STYLE = `body{font:1rem/1.5 sans-serif;margin:2rem auto;max-width:22rem;padding:0 1rem}
button{display:block;width:100%;padding:.75rem;margin:.5rem 0;font:inherit}.amount{font-size:1.5rem}`;

function pageOf(content: Html): string {
  return textOf(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Your bank</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body><main>${content}</main></body>
</html>
`);
}
