import type { Terms } from '#targets/gateway/reference/payments/terms';
import type { PageBehaviour } from '#targets/payment-page/reference/behaviour';
import { asIs, type Html, html } from '#targets/payment-page/reference/html';
import { namesToAsk, type Opening } from '#targets/payment-page/reference/opening';
import { METHOD_NAMES, type Texts } from '#targets/payment-page/reference/texts';
import type { View } from './document.ts';

interface Choice {
  readonly texts: Texts;
  readonly opening: Opening;
  readonly behaviour: PageBehaviour;
}

/** The customer chooses a method, gives what it needs, and pays. */
export function choiceView({ texts, opening, behaviour }: Choice): View {
  const { parameters, offered, selected } = opening;
  const names = [...new Set((selected ? [selected] : offered).flatMap((terms) => namesToAsk(terms, parameters)))];
  const description = parameters.payment_description ?? '';
  const content = html`<h1>${texts.title}</h1>
<p class="amount" id="amount">${behaviour.amount(Number(parameters.payment_amount))}</p>
${description === '' ? null : html`<p id="description">${behaviour.escapes ? description : asIs(description)}</p>`}
<form method="post" action="payment/start">
${Object.entries(parameters).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">\n`)}
<fieldset>
<legend>${texts.choose}</legend>
${offered.map((terms) => methodChoice(terms, terms === selected))}
</fieldset>
${names.map((name) => nameField(name, texts))}
<button id="pay">${texts.pay}</button>
</form>`;
  return { title: texts.title, content };
}

function methodChoice({ method }: Terms, checked: boolean): Html {
  return html`<label class="method" data-method="${method}"><input type="radio" name="method" value="${method}" required${checked ? asIs(' checked') : null}> ${METHOD_NAMES[method] ?? method}</label>\n`;
}

function nameField(name: 'first_name' | 'last_name', texts: Texts): Html {
  const label = name === 'first_name' ? texts.firstName : texts.lastName;
  const completes = name === 'first_name' ? 'given-name' : 'family-name';
  return html`<label class="text">${label} <input id="${name.replace('_', '-')}" name="${name}" autocomplete="${completes}" maxlength="255"></label>\n`;
}
