import { hiddenFor, type PageVariant, scripted, sources } from './variant.ts';

/** Asks once more before the purchase. */
const CONFIRMED = `const form = document.querySelector('form[action="payment/start"]');
form?.addEventListener('submit', (event) => {
  if (form.dataset.sure) return;
  event.preventDefault();
  form.dataset.sure = 'yes';
  document.getElementById('pay').outerHTML = '<button id="confirm">Yes, pay now</button>';
});`;

/** Other ways through the page. */
export const flowVariants: readonly PageVariant[] = [
  {
    id: 'slow-code',
    title: 'Waits three seconds for the provider before it shows the code.',
    of: 'promptpay/display',
    scenarios: ['paid'],
    behaviour: sources(hiddenFor('#qr', 3_000), 'instruction'),
  },
  {
    id: 'slow-provider',
    title: 'Waits three seconds for the provider before the customer leaves.',
    of: 'promptpay/redirect',
    scenarios: ['paid'],
    behaviour: sources(
      (html) =>
        scripted(`setTimeout(() => document.forms[0].submit(), 3000)`)(html.replace('id="leave"', 'id="later"')),
      'leaving',
    ),
  },
  {
    id: 'asks-to-confirm',
    title: 'Asks once more before it begins the payment.',
    of: 'promptpay/display',
    scenarios: ['paid'],
    map: { pay: '#pay, #confirm' },
    behaviour: sources(scripted(CONFIRMED), 'choice'),
  },
  {
    id: 'asks-by-dialog',
    title: 'Asks in a dialog before it begins the payment, and before the customer leaves the page.',
    of: 'promptpay/redirect',
    scenarios: ['paid'],
    behaviour: sources(
      scripted(`document.querySelector('form[action="payment/start"]')
          ?.addEventListener('submit', (event) => confirm('Pay now?') || event.preventDefault());
        addEventListener('beforeunload', (event) => event.preventDefault());`),
      'choice',
      'result',
    ),
  },
  {
    id: 'names-on-a-page-of-their-own',
    title: 'Asks for the names on the page after the choice.',
    of: 'bank-transfer-thailand/redirect',
    scenarios: ['unnamed'],
    behaviour: () => {
      const chosen = new Set<string | undefined>();
      return {
        source: (html, page, { payment_id }) => {
          if (page !== 'choice' || chosen.has(payment_id)) return html;
          chosen.add(payment_id);
          return html.replaceAll(/<label class="text">.*<\/label>/g, '');
        },
      };
    },
  },
  {
    id: 'provider-in-window',
    title: 'Opens the provider in a window of its own.',
    of: 'thai-qr/redirect',
    scenarios: ['paid'],
    behaviour: sources((html) => html.replace('id="leave"', 'id="leave" target="bank"'), 'leaving'),
  },
  {
    id: 'leaves-by-click',
    title: 'Leaves for the provider when the customer clicks.',
    of: 'thai-qr/redirect',
    scenarios: ['paid'],
    map: { pay: '#pay, #go-on' },
    behaviour: sources((html) => html.replace('id="leave"', '').replace('<button>', '<button id="go-on">'), 'leaving'),
  },
  {
    id: 'goes-back-by-itself',
    title: 'Leads back to the shop without a button.',
    follows: 'AMB-page-return/by-itself',
    of: 'promptpay/redirect',
    scenarios: ['paid'],
    behaviour: sources(
      scripted(`const way = document.getElementById('return'), to = way.href;
        way.remove(); setTimeout(() => location.assign(to), 5000)`),
      'result',
    ),
  },
  {
    id: 'returns-with-parameters',
    title: 'Tells the shop the payment by parameters of the address.',
    of: 'promptpay/redirect',
    scenarios: ['paid'],
    behaviour: ({ returnUrl }) => ({
      returnUrl: (parameters, result, project) => {
        const url = returnUrl(parameters, result, project);
        return url && `${url}?payment_id=${parameters.payment_id}&result=${result}`;
      },
    }),
  },
  {
    id: 'refuses-with-200',
    title: 'Says what is wrong on a page with HTTP status 200.',
    follows: 'AMB-page-refusal/page',
    of: 'thai-qr/redirect',
    scenarios: ['tampered', 'refused'],
    behaviour: () => ({ refusedStatus: 200 }),
  },
  {
    id: 'refuses-by-status',
    title: 'Refuses with HTTP status 403 and says nothing.',
    of: 'promptpay/redirect',
    scenarios: ['incomplete', 'refused'],
    behaviour: () => ({ refusedStatus: 403, source: (html, page) => (page === 'refusal' ? '' : html) }),
  },
  {
    id: 'tells-the-end',
    title: 'Tells the time of day until which the code can be paid.',
    of: 'promptpay/display',
    scenarios: ['late-by-project'],
    map: { countdown: '.until' },
    notJudged: ['countdown-agrees'],
    behaviour: ({ left }) => {
      let end = new Date(0);
      return {
        left: (payment, now) => {
          end = new Date(now + (left(payment, now) ?? 0));
          return left(payment, now);
        },
        source: (html) =>
          html.replace(/id="countdown" data-left-ms="\d+">[^<]*/, () => {
            const minutes = String(end.getUTCMinutes()).padStart(2, '0');
            return `class="until">${12 + (end.getUTCHours() % 12)}:${minutes}`;
          }),
      };
    },
  },
  {
    id: 'without-countdown',
    title: 'Says nothing of how long the code can be paid.',
    follows: 'AMB-page-countdown/not-told',
    of: 'promptpay/display',
    scenarios: ['late-by-project'],
    notJudged: ['countdown-agrees'],
    behaviour: () => ({ left: () => undefined }),
  },
  {
    id: 'list-of-buttons',
    title: 'Goes on at the choice of a method, without another click.',
    of: 'promptpay/display',
    scenarios: ['paid', 'preselected', 'repeated'],
    behaviour: sources(
      scripted(`const selected = document.querySelector('input[name=method]:checked');
        if (!selected || document.querySelectorAll('input[name=method]').length === 1) {
          document.getElementById('pay').remove();
          for (const one of document.querySelectorAll('input[name=method]')) {
            one.checked = false;
            one.addEventListener('click', () => one.form.submit());
          }
        }`),
      'choice',
    ),
  },
];
