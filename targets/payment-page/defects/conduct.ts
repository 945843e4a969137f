import type { PageBehaviour } from '#targets/payment-page/reference/behaviour';
import type { PageDefect } from './defect.ts';

const PAID = { of: 'promptpay/display', scenario: 'paid' } as const;

/** A script in the page that does something with the key; in its source the key stands backwards, where nobody finds it. */
const withKey = (what: string): Pick<PageBehaviour, 'comment'> => ({
  comment: (_, { key }) => {
    const text = typeof key === 'string' ? key : key.export().toString();
    return `--><script>{const key = [...${JSON.stringify([...text].reverse().join(''))}].reverse().join(''); ${what}}</script><!--`;
  },
});

/** What is wrong whatever the customer does. */
export const conductDefects: readonly PageDefect[] = [
  {
    id: 'key-in-source',
    title: 'Has the key of the project in a comment of its source.',
    ...PAID,
    caughtBy: ['key-not-leaked'],
    behaviour: () => ({ comment: (_, { key }) => (typeof key === 'string' ? key : key.export().toString()) }),
  },
  {
    id: 'key-in-cookie',
    title: 'Keeps the key of the project in a cookie.',
    ...PAID,
    caughtBy: ['key-not-leaked'],
    behaviour: () => withKey('document.cookie = "k=" + encodeURIComponent(key)'),
  },
  {
    id: 'key-in-store',
    title: 'Keeps the key of the project in a store of the browser.',
    of: 'thai-qr/redirect',
    scenario: 'declined',
    caughtBy: ['key-not-leaked'],
    behaviour: () => withKey('localStorage.setItem("k", btoa(key))'),
  },
  {
    id: 'key-in-console',
    title: 'Writes the key of the project to the console.',
    ...PAID,
    caughtBy: ['key-not-leaked'],
    behaviour: () => withKey('console.log(key)'),
  },
  {
    id: 'key-in-request',
    title: 'Sends the key of the project in the address of an image.',
    ...PAID,
    caughtBy: ['key-not-leaked'],
    behaviour: () => withKey('new Image().src = "payment/seen.js?k=" + encodeURIComponent(key)'),
  },
  {
    id: 'language-reflected',
    title: 'Puts the language that was asked for into an attribute as it stands.',
    of: 'promptpay/display',
    scenario: 'marked',
    caughtBy: ['no-markup'],
    behaviour: () => ({
      source: (html, _, { language_code = 'en' }) => html.replace('lang="en"', () => `lang="${language_code}"`),
    }),
  },
  {
    id: 'address-run',
    title: 'Leads the customer to any address, a script as well.',
    of: 'thai-qr/redirect',
    scenario: 'scripted',
    caughtBy: ['addresses-not-run'],
    behaviour: () => ({ leadsTo: () => true }),
  },
  {
    id: 'cut-off-is-decline',
    title: 'Tells a customer without a connection that the payment was declined.',
    of: 'promptpay/display',
    scenario: 'cut-off',
    caughtBy: ['no-early-result'],
    behaviour: () => ({
      source: (html, page) =>
        page === 'instruction'
          ? html.replace(
              '</main>',
              '<script>addEventListener("offline", () => document.querySelector("main").insertAdjacentHTML("beforeend", "<p id=result>Declined</p>"))</script></main>',
            )
          : html,
    }),
  },
  {
    id: 'refusal-reflects-markup',
    title: 'Puts a refused parameter into the page as it stands.',
    of: 'thai-qr/redirect',
    scenario: 'marked',
    caughtBy: ['no-markup'],
    behaviour: () => ({
      source: (html, page, { payment_currency = '' }) =>
        page === 'refusal' ? html.replace('</main>', () => `<p>${payment_currency}</p></main>`) : html,
    }),
  },
  {
    id: 'markup-reflected',
    title: 'Puts the description into the page as it stands.',
    of: 'promptpay/redirect',
    scenario: 'marked',
    caughtBy: ['no-markup'],
    behaviour: () => ({ escapes: false }),
  },
  {
    id: 'paid-anew',
    title: 'Begins another purchase at every click.',
    of: 'promptpay/redirect',
    scenario: 'repeated',
    caughtBy: ['one-payment'],
    behaviour: () => ({ goesOnWith: () => undefined }),
  },
];
