import type { HttpReply, HttpRequest } from '#core/http';
import type { Instance } from '#targets/gateway/reference/instance';
import { answerAsset } from './assets.ts';
import { compliantPage, type PageBehaviour } from './behaviour.ts';
import { textOf } from './html.ts';
import { isRefused, open } from './opening.ts';
import { parametersOf, queryOf } from './parameters.ts';
import { paymentOf, start } from './start.ts';
import { textsFor } from './texts.ts';
import { choiceView } from './views/choice.ts';
import { documentOf } from './views/document.ts';
import { paymentView } from './views/payment.ts';
import { refusalView } from './views/refusal.ts';

/** Where a page stands: the address before `/payment`, and how it behaves. */
export interface PageSite {
  readonly base: string;
  readonly behaviour?: PageBehaviour;
}

const ROUTE = /^\/payment(?:\/(start|[a-z0-9-]+\.(?:js|css|woff2)))?(?:\?|$)/;

/** Answers a request to Payment Page on an instance; `undefined` where the path is none of the page's. */
export function answerPage(instance: Instance, request: HttpRequest, site: PageSite): HttpReply | undefined {
  const [whole, rest] = ROUTE.exec(request.path) ?? [];
  if (whole === undefined) return undefined;
  if (rest !== undefined && rest !== 'start') return answerAsset(rest);
  if (request.method !== 'GET' && request.method !== 'POST')
    return { status: 405, headers: { allow: 'GET, POST' }, body: '' };
  return rest === 'start' ? answerStart(instance, request, site) : answerOpening(instance, request, site);
}

function answerOpening(instance: Instance, request: HttpRequest, { behaviour = compliantPage }: PageSite): HttpReply {
  const parameters = parametersOf(request);
  const { language, texts } = textsFor(parameters?.language_code);
  const opening = open(instance, parameters, behaviour);
  if (isRefused(opening)) return page(400, language, refusalView(texts, opening.refused));
  const payment = paymentOf(instance, opening);
  if (payment === 'another') return page(400, language, refusalView(texts, 'the payment_id is used already'));
  const comment = behaviour.comment(opening.parameters, opening.project);
  return payment
    ? page(200, language, paymentView({ texts, payment, opening, behaviour, now: instance.clock.now() }), comment)
    : page(200, language, choiceView({ texts, opening, behaviour }), comment);
}

/** The customer wants to pay: the payment is begun, once, and the page goes on at its own address. */
function answerStart(
  instance: Instance,
  request: HttpRequest,
  { base, behaviour = compliantPage }: PageSite,
): HttpReply {
  const { method = '', first_name = '', last_name = '', ...parameters } = parametersOf(request) ?? {};
  const { language, texts } = textsFor(parameters.language_code);
  const opening = open(instance, parameters, behaviour);
  if (isRefused(opening)) return page(400, language, refusalView(texts, opening.refused));
  const address = `${base}/payment?${queryOf(parameters)}`;
  const why = start(instance, { ...opening, names: { first_name, last_name }, method, address, behaviour });
  return why
    ? page(400, language, refusalView(texts, why.refused))
    : { status: 303, headers: { location: address }, body: '' };
}

function page(status: number, language: string, view: Parameters<typeof documentOf>[1], comment = ''): HttpReply {
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
    body: textOf(documentOf(language, view, comment)),
  };
}
