import escapeHtml from 'escape-html';
import type { Page } from 'playwright-core';
import { stuck } from '#core/faults';
import type { JsonObject } from '#core/json';
import { PAGE_PATIENCE } from './bounded.ts';
import { spelled } from './parameters.ts';
import type { Shop } from './shop.ts';

const WAIT = { waitUntil: 'domcontentloaded', timeout: PAGE_PATIENCE } as const;

/** How Payment Page is opened, and where it lies. */
interface Opening {
  readonly by: 'get' | 'post' | 'widget';
  /** Address of the page. */
  readonly address: string;
  readonly parameters: JsonObject;
  /** Parameters that stand once more behind all others. */
  readonly again?: JsonObject | undefined;
  /** Where the script of the widget lies, where the page map names one. */
  readonly widget: string | undefined;
}

/** Opens Payment Page as a shop does. */
export async function openPaymentPage(page: Page, shop: Shop, opening: Opening): Promise<void> {
  const { by, address, parameters, again = {}, widget } = opening;
  const fields = [...spelled(parameters), ...spelled(again)];
  if (by === 'get') {
    await page.goto(
      `${address}?${new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value]))}`,
      WAIT,
    );
    return;
  }
  if (by === 'widget' && widget === undefined)
    throw stuck('the page map names no widget_script, so the widget cannot be opened');
  shop.show(by === 'post' ? formOf(address, fields) : widgetOf(widget ?? '', parameters));
  await page.goto(shop.url, WAIT);
  if (by === 'post') await page.waitForURL((url) => url.href !== shop.url, WAIT);
}

function formOf(address: string, all: readonly (readonly [string, string])[]): string {
  const fields = all.map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  );
  return `<form method="post" action="${escapeHtml(address)}">${fields.join('')}</form><script>document.forms[0].submit()</script>`;
}

function widgetOf(script: string, parameters: JsonObject): string {
  const config = JSON.stringify(parameters).replaceAll('<', '\\u003c');
  return `<script src="${escapeHtml(script)}"></script><script>EPayWidget.run(${config}, 'get')</script>`;
}
