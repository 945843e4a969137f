import type { Terms } from '#targets/gateway/reference/payments/terms';
import type { PageBehaviour } from '#targets/payment-page/reference/behaviour';
import { asIs, type Html, html } from '#targets/payment-page/reference/html';
import { namesLacking, type Opening } from '#targets/payment-page/reference/opening';
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
  const lacking = (selected ? [selected] : offered).flatMap((terms) => behaviour.asks(namesLacking(terms, parameters)));
  const names = [...new Set(lacking)];
  const description = parameters.payment_description ?? '';
  const content = html`<h1>${texts.title}</h1>
<p class="amount" id="amount">${behaviour.amount(Number(parameters.payment_amount))}</p>
${description === '' ? null : html`<p id="description">${behaviour.escapes ? description : asIs(description)}</p>`}
<form method="post" action="payment/start">
${Object.entries(parameters).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">\n`)}
<fieldset>
<legend>${texts.choose}</legend>
${offered.map((terms) => methodChoice(terms, terms === selected, namesLacking(terms, parameters).length > 0))}
</fieldset>
${names.map((name) => nameField(name, texts, selected !== undefined))}
<button id="pay">${texts.pay}</button>
</form>`;
  return { page: 'choice', title: texts.title, content };
}

function methodChoice({ method }: Terms, checked: boolean, asks: boolean): Html {
  return html`<label class="method" data-method="${method}"><input type="radio" name="method" value="${method}" required${checked ? asIs(' checked') : null}${asks ? asIs(' data-asks') : null}> ${METHOD_NAMES[method] ?? method}</label>\n`;
}

/** A name is required where the method that needs it is selected; else the page asks once more. */
function nameField(name: string, texts: Texts, required: boolean): Html {
  const label = name === 'first_name' ? texts.firstName : texts.lastName;
  const completes = name === 'first_name' ? 'given-name' : 'family-name';
  return html`<label class="text">${label} <input id="${name.replace('_', '-')}" name="${name}" autocomplete="${completes}" maxlength="255"${required ? asIs(' required') : null}></label>\n`;
}
