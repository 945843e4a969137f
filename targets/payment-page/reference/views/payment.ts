import encodeQR from 'qr';
import { at, isObject, type Json } from '#core/json';
import type { Millis } from '#core/time';
import type { Payment } from '#targets/gateway/reference/payments/payment';
import type { PageBehaviour, Result } from '#targets/payment-page/reference/behaviour';
import { asIs, type Html, html } from '#targets/payment-page/reference/html';
import type { Opening } from '#targets/payment-page/reference/opening';
import { countdown } from '#targets/payment-page/reference/parameters';
import type { Texts } from '#targets/payment-page/reference/texts';
import type { View } from './document.ts';

interface Shown {
  readonly texts: Texts;
  readonly payment: Payment;
  readonly opening: Opening;
  readonly behaviour: PageBehaviour;
  readonly now: Millis;
}

/** A payment that was begun: where the customer goes, what is scanned, or how it ended. */
export function paymentView(shown: Shown): View {
  const { payment, behaviour, texts } = shown;
  const result = behaviour.result(payment);
  if (result) return { page: 'result', title: texts[result], content: resultOf(shown, result) };
  const leaves = behaviour.redirects(payment);
  const content = leaves ? leaving(shown) : instruction(shown);
  return {
    page: leaves ? 'leaving' : 'instruction',
    title: texts.title,
    content: html`<p class="amount" id="amount">${behaviour.amount(payment.sale.amount)}</p>\n${content}`,
  };
}

function resultOf({ texts, payment, opening, behaviour }: Shown, result: Result): Html {
  const { parameters, project } = opening;
  const led = (address: string | undefined) =>
    address !== undefined && behaviour.leadsTo(address) ? address : undefined;
  const redirect = led(behaviour.redirectUrl(parameters, result));
  const url = led(behaviour.returnUrl(parameters, result, project)) ?? redirect;
  return html`<h1 id="result" data-result="${result}">${texts[result]}</h1>
<p class="amount" id="amount">${behaviour.amount(payment.standing.amount)}</p>
${url === undefined ? null : html`<a class="button" id="return" href="${url}">${texts.back}</a>`}
${redirect === undefined ? null : html`<p data-redirect="${redirect}">${texts.goingBack}</p>`}`;
}

/** Channel 1: the browser leaves for the provider by the very data that the merchant would get. */
function leaving({ texts, payment }: Shown): Html {
  const {
    url = '',
    method = 'GET',
    body = {},
  } = isObject(payment.instructions.redirect_data) ? payment.instructions.redirect_data : {};
  const fields = isObject(body) ? Object.entries(body) : [];
  return html`<h1>${texts.redirecting}</h1>
<form id="leave" method="${String(method).toLowerCase()}" action="${String(url)}">
${fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${String(value)}">\n`)}
<button>${texts.goOn}</button>
</form>`;
}

/** Channel 2: the code, and how long it can be paid. */
function instruction({ texts, payment, behaviour, now }: Shown): Html {
  const text = behaviour.code(codeIn(payment), payment);
  const svg = encodeQR(text, 'svg', { border: 4 }).replace('<svg', '<svg id="qr" role="img" aria-labelledby="qr-name"');
  const left = behaviour.left(payment, now);
  return html`<h1>${texts.scan}</h1>
${asIs(svg)}
<p hidden id="qr-name">${texts.code}</p>
${left === undefined ? null : html`<p class="expiry">${texts.expiresIn} <span id="countdown" data-left-ms="${left}">${countdown(left)}</span></p>`}
<p data-open role="status">${texts.waiting}</p>`;
}

function codeIn({ instructions }: Payment): string {
  const data: Json | undefined = at(instructions, '/display_data/0/data');
  return typeof data === 'string' ? data : '';
}
