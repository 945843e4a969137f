import { labels } from '#contracts/labels';
import { purchase, read, set } from '#contracts/merchant/moves';
import { BOOKS, rule, scenario } from '#contracts/merchant/rule';
import { pageParameters, signaturePage } from '#contracts/merchant/sources';
import { preview, problem, unless } from '#contracts/problem';
import { isSignedWithFrame, type Opened, offers, openings, page } from './opened.ts';

export const { nameless } = labels('nameless');

/** A customer of whom no last name is known, where the method asks for none. */
export const pageWithoutName = scenario(
  'page-without-a-name',
  'A purchase on Payment Page by a customer without a last name',
  (facts) => [
    purchase(facts, nameless, { interface: 'page', edits: [set('/customer/last_name', '')] }),
    read(nameless),
  ],
  { when: ({ method }) => method.schemas.page !== undefined && !method.required.includes('/customer/last_name') },
);

/** Words that programs write where there is no value. */
const NO_VALUE = ['null', 'undefined', 'none', 'nil', 'nan', '[]', '{}', '[object object]'];

export const frameRules = [
  rule<Opened>({
    topic: 'page-no-word-for-nothing',
    title: 'A parameter of Payment Page without a value is left out or empty',
    cost: 'Receipts were addressed to a Mr. Null.',
    cites: pageParameters('X-93'),
    needs: BOOKS,
    offers,
    scenarios: [pageWithoutName],
    select: openings,
    check: ({ look, params }) =>
      Object.entries(params).flatMap(([name, value]) =>
        NO_VALUE.includes(String(value).toLowerCase())
          ? [problem(`${look.at}/present/${name}`, 'no such parameter, or an empty one', preview(value))]
          : [],
      ),
  }),
  rule<Opened>({
    topic: 'page-frame-mode-not-signed',
    title: 'The parameter frame_mode of Payment Page is not signed',
    cost: 'The page that opened in the test refused to open in a frame.',
    cites: signaturePage('X-41'),
    needs: BOOKS,
    offers,
    whenNotDone: 'the merchant sent no frame_mode',
    scenarios: [page],
    select: (evidence) => openings(evidence).filter(({ params }) => params.frame_mode !== undefined),
    check: ({ look, params, evidence }) =>
      unless(
        !isSignedWithFrame(params, evidence),
        `${look.at}/present/signature`,
        'the signature without frame_mode',
        'the signature with frame_mode',
      ),
  }),
];
