import { html } from '#targets/payment-page/reference/html';
import type { Texts } from '#targets/payment-page/reference/texts';
import type { View } from './document.ts';

/** A page that is not shown says why. */
export function refusalView(texts: Texts, why: string): View {
  return {
    page: 'refusal',
    title: texts.error,
    content: html`<h1>${texts.error}</h1>\n<p id="error" role="alert" lang="en">${why}</p>`,
  };
}
