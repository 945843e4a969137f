import { setTimeout as sleep } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { said } from '#core/faults';
import type { PageMove } from '#core/model';
import { orElse, PAGE_PATIENCE } from './bounded.ts';
import { type Elements, POLL_MS } from './elements.ts';
import type { ElementName } from './page-map.ts';
import type { Shop } from './shop.ts';

/** What a move has to work with. */
export interface Scene {
  /** The page in front. */
  readonly page: () => Page;
  readonly elements: Elements;
  readonly shop: Shop;
  /** Where Payment Page lies. */
  readonly address: string;
  /** Asks the target itself to move the customer, where the provider's site has no such element. */
  readonly customer: (action: 'pay' | 'decline' | 'leave') => Promise<void>;
}

const WAIT = { waitUntil: 'domcontentloaded', timeout: PAGE_PATIENCE } as const;
/** A machine under load takes its time; what is covered or cannot be used is never clicked. */
const CLICK_MS = 10_000;
/** What follows a click mostly comes at once; only then is it worth asking whether the page wants another. */
const AT_ONCE_MS = 1_500;
/** A page may let the customer read the result before it leads on. */
const AT_SHOP_MS = 12_000;
/** A page that looks for its result has looked by then. */
const NOTICES_MS = 3_000;
/** A customer is shown one of these when there is nothing more to give. */
const ENDS: readonly ElementName[] = ['qr', 'provider_pay', 'provider_amount', 'result', 'error'];
const ANYTHING: readonly ElementName[] = ['method', 'pay', ...ENDS];
const NAMES = { first_name: 'Somchai', last_name: 'Jaidee' } as const;

/** Waits until the page shows something that the page map knows. */
export async function shown({ elements }: Scene): Promise<void> {
  await elements.anyOf(ANYTHING);
}

/** Does what a customer does, and waits for what comes of it. Rejects where the page does not answer. */
export async function move(scene: Scene, what: PageMove, method = ''): Promise<void> {
  const { page, elements } = scene;
  switch (what) {
    case 'look':
      return;
    case 'choose':
      return chosen(scene, method);
    case 'pay':
    case 'pay-preselected':
    case 'pay-twice':
      return goOn(scene, what, method);
    case 'provider-pay':
    case 'provider-decline':
    case 'provider-leave':
      return atProvider(scene, what);
    case 'back':
      await page().goBack(WAIT);
      return shown(scene);
    case 'reload':
      await reloaded(page());
      return shown(scene);
    case 'result':
      if (!(await elements.visible('result'))) await reloaded(page());
      await elements.anyOf(['result']);
      return;
    case 'arrive':
      return atShop(scene);
    case 'return':
      return goBackToShop(scene);
    case 'follow-return':
      await clicked(await elements.visible('return'));
      return sleep(AT_ONCE_MS);
    case 'disconnect':
      await page().context().setOffline(true);
      return sleep(NOTICES_MS);
    case 'connect':
      await page().context().setOffline(false);
      await reloaded(page());
      return shown(scene);
  }
}

/** Reloads a page; one that goes on by itself at that moment is waited for. */
async function reloaded(page: Page): Promise<void> {
  try {
    await page.reload(WAIT);
  } catch (error) {
    if (!/ERR_ABORTED|another navigation/.test(said(error))) throw error;
    await page.waitForLoadState('domcontentloaded', { timeout: PAGE_PATIENCE });
  }
}

/** Chooses, gives names and goes on, as often as the page asks. */
async function goOn(scene: Scene, what: PageMove, method: string): Promise<void> {
  const { page, elements, address } = scene;
  const left = () => !page().url().startsWith(new URL(address).origin);
  for (let round = 0; round < 4 && !(await isOver(scene)); round += 1) {
    if (round === 0 && what !== 'pay-preselected') await clicked(await elements.visible('method', method));
    const fields = await filledIn(elements);
    const pay = (await elements.visible('pay')) ?? (round === 0 ? await later(elements) : undefined);
    const before = await sight(scene, method);
    await clicked(pay, what === 'pay-twice');
    if (left()) return;
    const next = fields ? ENDS : [...ENDS, 'first_name' as const, 'last_name' as const];
    if (await elements.anyOf(next, method, AT_ONCE_MS)) continue;
    const asksAgain = pay !== undefined && (await canPay(elements)) && (await sight(scene, method)) !== before;
    if (!asksAgain && !(await elements.anyOf(next, method))) return;
  }
}

/** What the page shows, but for what changes by itself. */
async function sight({ page, elements }: Scene, method: string): Promise<string> {
  const { countdown: _, ...texts } = await elements.texts(method);
  return JSON.stringify([page().url(), texts]);
}

async function canPay(elements: Elements): Promise<boolean> {
  const pay = await elements.visible('pay');
  return pay !== undefined && orElse(pay.isEnabled({ timeout: AT_ONCE_MS }), false);
}

/** Chooses the method, and goes on where names are asked for on a page of their own. */
async function chosen({ elements }: Scene, method: string): Promise<void> {
  await clicked(await elements.visible('method', method));
  if (await elements.anyOf(['first_name', 'last_name'], method, 500)) return;
  await clicked(await elements.visible('pay'));
  await elements.anyOf(['first_name', 'last_name', ...ENDS], method);
}

async function isOver({ elements }: Scene): Promise<boolean> {
  return (await elements.seen(ENDS)).length > 0;
}

/** A page may build what follows a choice: the step to the payment is waited for, unless the choice itself was it. */
async function later(elements: Elements): Promise<Locator | undefined> {
  const came = await elements.anyOf(['pay', 'first_name', ...ENDS]);
  return came === 'pay' ? elements.visible('pay') : undefined;
}

async function filledIn(elements: Elements): Promise<boolean> {
  const asked = await elements.seen(['first_name', 'last_name']);
  for (const name of asked) {
    const field = await elements.visible(name);
    await orElse(field?.fill(NAMES[name as keyof typeof NAMES], { timeout: CLICK_MS }) ?? Promise.resolve(), undefined);
  }
  return asked.length > 0;
}

async function clicked(element: Locator | undefined, twice = false): Promise<void> {
  if (!element) return;
  // The page may leave before the second click: no customer would mind.
  if (twice) await orElse(element.dblclick({ timeout: CLICK_MS, noWaitAfter: true }), undefined);
  else await element.click({ timeout: CLICK_MS });
}

async function atProvider({ elements, customer, page, shop }: Scene, what: PageMove): Promise<void> {
  const name = what.replace('-', '_') as 'provider_pay' | 'provider_decline' | 'provider_leave';
  const action = what.slice('provider-'.length) as 'pay' | 'decline' | 'leave';
  const element = await elements.visible(name);
  if (!element) return customer(action);
  const before = page().url();
  await clicked(element);
  await orElse(
    page().waitForURL(({ href }) => href !== before, { ...WAIT, timeout: AT_ONCE_MS }),
    undefined,
  );
  if (!shop.isAt(page().url())) await elements.anyOf(['result', 'error', 'qr', 'pay', 'provider_pay']);
}

/** Goes to the shop, unless the page does so by itself. */
async function goBackToShop(scene: Scene): Promise<void> {
  if (isAtShop(scene)) return;
  await clicked(await scene.elements.visible('return'));
  await atShop(scene);
}

/** A page in a frame may go on to the shop in its frame. */
const isAtShop = ({ page, shop }: Scene): boolean =>
  page()
    .frames()
    .some((frame) => shop.isAt(frame.url()));

/** Waits until the customer is at the shop; what does not come is seen by whoever looks. */
async function atShop(scene: Scene): Promise<void> {
  for (const end = Date.now() + AT_SHOP_MS; !isAtShop(scene) && Date.now() < end; ) await sleep(POLL_MS);
}
