import type { HttpReply, HttpRequest } from '#core/http';
import type { Instance } from '#targets/gateway/reference/instance';
import { answerAsset } from './assets.ts';
import { compliantPage, type PageBehaviour } from './behaviour.ts';
import { textOf } from './html.ts';
import { isRefused, type Opening, open } from './opening.ts';
import { type Parameters, parametersOf, queryOf } from './parameters.ts';
import { beginPayment, paymentOf, start } from './start.ts';
import { textsFor } from './texts.ts';
import { choiceView } from './views/choice.ts';
import { documentOf, type View } from './views/document.ts';
import { paymentView } from './views/payment.ts';
import { refusalView } from './views/refusal.ts';

/** Where a page stands: the address before `/payment`, and how it behaves. */
export interface PageSite {
  readonly base: string;
  readonly behaviour?: PageBehaviour;
}

/** A request to the page, read. */
interface Visit {
  readonly instance: Instance;
  readonly parameters: Parameters | undefined;
  readonly behaviour: PageBehaviour;
  readonly base: string;
}

const ROUTE = /^\/payment(?:\/(start|[a-z0-9-]+\.(?:js|css|woff2)))?(?:\?|$)/;

/** Answers a request to Payment Page on an instance; `undefined` where the path is none of the page's. */
export function answerPage(instance: Instance, request: HttpRequest, site: PageSite): HttpReply | undefined {
  const [whole, rest] = ROUTE.exec(request.path) ?? [];
  if (whole === undefined) return undefined;
  const { base, behaviour = compliantPage } = site;
  if (rest !== undefined && rest !== 'start') return answerAsset(rest, behaviour);
  if (!behaviour.httpMethods.includes(request.method))
    return { status: 405, headers: { allow: behaviour.httpMethods.join(', ') }, body: '' };
  const visit = { instance, parameters: parametersOf(request, behaviour.chosen), behaviour, base };
  return rest === 'start' ? answerStart(visit) : answerOpening(visit);
}

function answerOpening(visit: Visit): HttpReply {
  const { instance, parameters, behaviour } = visit;
  const opening = open(instance, parameters, behaviour);
  if (isRefused(opening)) return refused(visit, opening.refused);
  const { selected } = opening;
  if (behaviour.beginsAtOnce && selected && !paymentOf(instance, opening))
    beginPayment(instance, { ...opening, names: {}, address: addressOf(visit), behaviour }, selected);
  const before = paymentOf(instance, opening);
  if (before === 'another') return refused(visit, 'the payment_id is used already');
  const payment = behaviour.goesOnWith(before);
  const { texts } = textsFor(parameters?.language_code);
  const shown = { texts, opening, behaviour, now: instance.clock.now() };
  return page(visit, 200, payment ? paymentView({ ...shown, payment }) : choiceView(shown), opening);
}

/** The customer wants to pay: the payment is begun, once, and the page goes on at its own address. */
function answerStart(whole: Visit): HttpReply {
  const { instance, behaviour } = whole;
  const { method = '', first_name = '', last_name = '', ...parameters } = whole.parameters ?? {};
  const visit = { ...whole, parameters };
  const opening = open(instance, parameters, behaviour);
  if (isRefused(opening)) return refused(visit, opening.refused);
  const address = addressOf(visit);
  const came = start(instance, { ...opening, names: { first_name, last_name }, method, address, behaviour });
  if (!came) return { status: 303, headers: { location: address }, body: '' };
  if (isRefused(came)) return refused(visit, came.refused);
  const { texts } = textsFor(parameters.language_code);
  const asking = { ...opening, selected: came.asksFor };
  return page(visit, 200, choiceView({ texts, opening: asking, behaviour }), opening);
}

const addressOf = ({ base, parameters }: Visit): string => `${base}/payment?${queryOf(parameters ?? {})}`;

function refused(visit: Visit, why: string): HttpReply {
  const { instance, parameters = {}, behaviour } = visit;
  const project = instance.projects.get(Number(parameters.project_id));
  const [terms] = project?.terms ?? [];
  if (behaviour.registersRefused && project && terms && parameters.payment_id)
    beginPayment(instance, { project, parameters, names: {}, address: addressOf(visit), behaviour }, terms);
  return page(visit, behaviour.refusedStatus, refusalView(textsFor(parameters.language_code).texts, why));
}

function page({ parameters = {}, behaviour }: Visit, status: number, view: View, opening?: Opening): HttpReply {
  const { language } = textsFor(parameters.language_code);
  const comment = opening ? behaviour.comment(opening.parameters, opening.project) : '';
  return shownPage(status, behaviour.source(textOf(documentOf(language, view, comment)), view.page, parameters));
}

/** A page as it leaves: nothing of it is kept, and its address with all parameters goes to no other site. */
function shownPage(status: number, body: string): HttpReply {
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
    body,
  };
}
