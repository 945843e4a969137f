import type { Page } from 'playwright-core';
import { signed } from '#schemas/signature/sign';
import { type ServedGateway, servedGateway } from '#targets/gateway/reference/served';
import { launchBrowser } from '#targets/payment-page/client/browser/launch';
import type { PageBehaviour } from '#targets/payment-page/reference/behaviour';

const KEY = 'a key of the tests of the page';

/** A reference gateway with one project, and how its page is opened by hand. */
export interface Shop extends Omit<ServedGateway, 'control'> {
  /** The address that opens the page of a payment, signed. */
  address(parameters: Readonly<Record<string, string | number>>): string;
  control(path: string, body: object): Promise<unknown>;
}

/** Opens a shop whose project takes these methods. */
export async function openShop(
  methods: readonly { method: string; channel: string }[],
  page?: PageBehaviour,
): Promise<Shop> {
  const served = await servedGateway(page ? { page } : {});
  const control = async (path: string, body: object) => {
    const reply = await fetch(`${served.control}${path}`, { method: 'POST', body: JSON.stringify(body) });
    return reply.status === 204 ? null : reply.json();
  };
  await control('/projects', { project_id: 120, key: KEY, methods });
  return {
    ...served,
    control,
    address(parameters) {
      const all = {
        project_id: 120,
        payment_amount: 123_450,
        payment_currency: 'THB',
        customer_id: 'c-1',
        customer_email: 'somchai@example.com',
        ...parameters,
      };
      const texts = Object.entries(signed(all, KEY, '/signature')).map(([name, value]) => [name, String(value)]);
      return `${served.url}/payment?${new URLSearchParams(Object.fromEntries(texts))}`;
    },
  };
}

/** A browser, for the tests of a file. Throws where there is none. */
export async function aBrowser() {
  const launched = await launchBrowser();
  if ('missing' in launched) throw new Error(launched.missing);
  return launched.browser;
}

/** Phone and desktop. */
export const SIZES = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 800 } } as const;

/** Every state of the page for channel 1 and 2, by name: each is brought about on a page of the browser. */
export const STATES: Readonly<Record<string, (shop: Shop, page: Page) => Promise<unknown>>> = {
  choice: (shop, page) => page.goto(shop.address({ payment_id: 'choice' })),
  'choice in Thai': (shop, page) => page.goto(shop.address({ payment_id: 'thai', language_code: 'th' })),
  names: (shop, page) =>
    page.goto(shop.address({ payment_id: 'names', force_payment_method: 'bank-transfer-thailand' })),
  refused: (shop, page) => page.goto(shop.address({ payment_id: 'refused', payment_currency: 'USD' })),
  code: (shop, page) => begun(shop, page, 'code', 'promptpay'),
  'code in Thai': (shop, page) => begun(shop, page, 'code-thai', 'promptpay', { language_code: 'th' }),
  provider: (shop, page) => begun(shop, page, 'provider', 'thai-qr'),
  success: async (shop, page) => {
    await begun(shop, page, 'success', 'thai-qr');
    await page.locator('#provider-pay').click();
    await page.locator('#result').waitFor();
  },
  decline: async (shop, page) => {
    await begun(shop, page, 'decline', 'promptpay', { merchant_fail_url: 'https://shop.example/' });
    await shop.control('/customer', { project_id: 120, payment_id: 'decline', action: 'decline' });
    await page.locator('#result').waitFor();
  },
};

/** Opens the page at a method and pays, up to the code or the provider's site. */
async function begun(shop: Shop, page: Page, payment: string, method: string, more = {}): Promise<void> {
  await page.goto(shop.address({ payment_id: payment, force_payment_method: method, ...more }));
  await page.locator('#pay').click();
  await page.locator('#qr, #provider-pay').waitFor();
}
