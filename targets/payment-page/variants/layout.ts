import { hiddenFor, type PageVariant, scripted, sources } from './variant.ts';

const DISPLAY = { of: 'promptpay/display', scenarios: ['paid'] } as const;

/** Other names for the elements of the reference, as classes and attributes. */
const RENAMED: Readonly<Record<string, string>> = {
  'id="pay"': 'data-testid="submit"',
  'id="amount"': 'data-testid="total"',
  'id="qr"': 'class="code"',
  'id="return"': 'data-testid="home"',
  'id="result"': 'class="outcome"',
  'id="error"': 'class="alert"',
};

const renamed = (html: string): string =>
  Object.entries(RENAMED).reduce((all, [before, after]) => all.replaceAll(before, after), html);

/** Makes the page the content of a frame, once. */
const FRAMED = `if (self === top) document.documentElement.innerHTML =
  '<body><p>Secure payment</p><iframe id="checkout" style="width:100%;height:900px" src="' + location.href.replaceAll('&', '&amp;') + '"></iframe></body>'`;

/** Moves the page into a component. */
const IN_SHADOW = `const main = document.querySelector('main');
const host = document.body.insertBefore(document.createElement('pay-page'), main);
host.attachShadow({ mode: 'open' }).append(main);`;

/** Goes on at another host of the same page. */
const ON_SECOND_HOST = `<script>if (location.hostname === '127.0.0.1') {
  document.documentElement.style.display = 'none';
  location.replace(location.href.replace('127.0.0.1', 'localhost'));
}</script>`;

/** A bar over the foot of the window, as shops ask for leave to set cookies: what it covers can be scrolled to. */
const BAR = `<div style="position: fixed; inset: auto 0 0 0; height: 45vh; background: #ddd">We use cookies.</div><div style="height: 90vh"></div></body>`;

/** Does every step without leaving the address. */
const WITHOUT_NAVIGATION = `document.addEventListener('submit', async (event) => {
  event.preventDefault();
  const reply = await fetch(event.target.action, { method: 'POST', body: new URLSearchParams(new FormData(event.target)) });
  const next = new DOMParser().parseFromString(await reply.text(), 'text/html');
  document.querySelector('main').replaceWith(next.querySelector('main'));
}, true);`;

/** Pages built otherwise. */
export const layoutVariants: readonly PageVariant[] = [
  {
    id: 'other-names',
    title: 'Gives its elements classes and attributes of its own.',
    of: 'promptpay/display',
    scenarios: ['paid', 'refused'],
    map: {
      pay: '[data-testid=submit]',
      amount: '[data-testid=total]',
      qr: '.code',
      return: 'data-testid=home',
      result: '.outcome',
      error: '.alert',
    },
    behaviour: sources(renamed),
  },
  {
    id: 'without-names',
    title: 'Names none of its elements, which are found by roles and words.',
    of: 'promptpay/redirect',
    scenarios: ['paid', 'listed'],
    map: {
      method: 'label:has(input[value="{method}"])',
      pay: 'role=button[name="Pay"]',
      amount: 'main > p >> text=/THB/',
      result: 'role=heading[name=/The payment was/]',
      return: 'role=link[name="Back to the shop"]',
      error: 'role=alert',
    },
    behaviour: sources(
      (html) =>
        html.replaceAll(/ (?:id|class|data-method)="(?:pay|amount|return|result|method|promptpay|thai-qr)"/g, ''),
      'choice',
      'result',
    ),
  },
  {
    id: 'bar-below',
    title: 'Covers the lower half of the window by a bar.',
    of: 'promptpay/redirect',
    scenarios: ['paid'],
    behaviour: sources((html) => html.replace('</body>', () => BAR)),
  },
  {
    id: 'in-frame',
    title: 'Shows everything in a frame.',
    ...DISPLAY,
    map: { frame: '#checkout' },
    behaviour: sources(scripted(FRAMED)),
  },
  {
    id: 'in-frame-left',
    title: 'Shows its own pages in a frame, and leaves the frame for the provider.',
    of: 'promptpay/redirect',
    scenarios: ['paid', 'preselected'],
    map: { frame: '#checkout' },
    behaviour: sources(
      (html, page) =>
        scripted(FRAMED)(page === 'leaving' ? html.replace('id="leave"', 'id="leave" target="_top"') : html),
      'choice',
      'leaving',
      'result',
    ),
  },
  {
    id: 'in-component',
    title: 'Is a component with a shadow tree.',
    ...DISPLAY,
    behaviour: sources(scripted(IN_SHADOW), 'choice', 'instruction', 'result'),
  },
  {
    id: 'without-navigation',
    title: 'Goes on without another address.',
    ...DISPLAY,
    behaviour: sources(scripted(WITHOUT_NAVIGATION), 'choice'),
  },
  {
    id: 'code-on-second-host',
    title: 'Draws the code on another host of its own.',
    of: 'promptpay/display',
    scenarios: ['paid', 'codes'],
    behaviour: sources((html) => html.replace('</head>', () => `${ON_SECOND_HOST}</head>`), 'instruction'),
  },
  {
    id: 'result-on-second-host',
    title: 'Shows the result on another host of its own.',
    of: 'promptpay/redirect',
    scenarios: ['paid', 'declined'],
    behaviour: ({ fromProvider }) => ({
      fromProvider: (address) => fromProvider(address).replace('127.0.0.1', 'localhost'),
    }),
  },
  {
    id: 'built-late',
    title: 'Builds its content two seconds after it was loaded.',
    of: 'promptpay/display',
    scenarios: ['paid', 'opened'],
    behaviour: sources(hiddenFor('main', 2_000), 'choice', 'instruction'),
  },
  {
    id: 'amount-in-button',
    title: 'Shows the amount in the button alone.',
    ...DISPLAY,
    map: { amount: '#pay' },
    behaviour: ({ amount }) => ({
      source: (html, page, { payment_amount }) =>
        page === 'choice'
          ? html
              .replace(/<p class="amount".*<\/p>/, '')
              .replace('>Pay</button>', `>Pay ${amount(Number(payment_amount))}</button>`)
          : html,
    }),
  },
  {
    id: 'one-method-unlisted',
    title: 'Lists no methods where there is one to choose from.',
    of: 'thai-qr/redirect',
    scenarios: ['opened', 'listed'],
    behaviour: sources(
      (html) =>
        html.split('data-method=').length === 2
          ? html.replace(
              /<fieldset>[\s\S]*value="([a-z-]+)"[\s\S]*<\/fieldset>/,
              '<input type="hidden" name="method" value="$1">',
            )
          : html,
      'choice',
    ),
  },
  {
    id: 'amount-in-boxes',
    title: 'Lays baht, satang and currency out in boxes beside one another.',
    of: 'promptpay/display',
    scenarios: ['paid'],
    behaviour: sources((html) =>
      html.replace(
        /(<p class="amount" id="amount")>([\d,]+)(\.\d+) THB</,
        '$1 style="display: flex"><span style="display: block">$2</span><span style="display: block">$3</span><b style="display: block">THB</b><',
      ),
    ),
  },
  {
    id: 'amount-in-a-field',
    title: 'Shows the amount in a field that cannot be changed.',
    of: 'promptpay/display',
    scenarios: ['paid'],
    map: { amount: 'input.total' },
    behaviour: sources((html) =>
      html.replace(/<p class="amount" id="amount">([\d,.]+) THB</, '<p><input class="total" readonly value="$1"> THB<'),
    ),
  },
];
