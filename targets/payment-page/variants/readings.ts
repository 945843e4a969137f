import { type PageVariant, sources } from './variant.ts';

/** Other readings of what no document settles. */
export const readingVariants: readonly PageVariant[] = [
  {
    id: 'first-of-two',
    title: 'Takes the first value of a parameter that stands twice.',
    follows: 'AMB-page-doubled/first',
    of: 'thai-qr/redirect',
    scenarios: ['tampered'],
    behaviour: () => ({ chosen: ([first]) => first }),
  },
  {
    id: 'sent-on-at-once',
    title: 'Sends the customer on to the shop before the result can be read.',
    follows: 'AMB-page-result/sent-on',
    of: 'promptpay/redirect',
    scenarios: ['paid'],
    notJudged: ['result-shown', 'result-agrees'],
    behaviour: sources(
      (html) =>
        html
          .replace('</head>', '<style>main { display: none }</style></head>')
          .replace('</body>', `<script>location.assign(document.getElementById('return').href)</script></body>`),
      'result',
    ),
  },
  {
    id: 'refused-when-late',
    title: 'Says, instead of a result, that the payment cannot be made any more.',
    follows: 'AMB-page-late/refused',
    of: 'promptpay/redirect',
    scenarios: ['late'],
    behaviour: sources((html) => html.replace('id="result"', 'id="error"'), 'result'),
  },
];
