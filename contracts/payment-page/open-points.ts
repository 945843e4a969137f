import type { Label } from '#contracts/labels';
import { ambiguitiesOf, type ObservedPoint, type SeenReading } from '#contracts/open-point';
import { cite } from '#contracts/register/sources';
import { at } from '#core/json';
import type { Ambiguity, Evidence } from '#core/model';
import { amountsIn } from './amounts.ts';
import type { PageFacts } from './facts.ts';
import { isAtShop, isOpen, isRefused, type Look, looks, looksAs, shows } from './looks.ts';
import { seen as opening, REQUIRED, without, wrong } from './opening/scenarios.ts';
import { seen } from './result/scenarios.ts';

const source = cite('platform-page-parameters', 'Opening Payment Page');
const REFUSED: readonly Label[] = [...REQUIRED.map(without), ...Object.values(wrong)];

/** A reading of each look with these labels that tells one. */
const readIn =
  (labels: readonly Label[], reading: (look: Look) => string | undefined) =>
  (evidence: Evidence): readonly SeenReading[] =>
    looksAs(evidence, ...labels).flatMap((look) => {
      const one = look.seen.failure === null ? reading(look) : undefined;
      return one === undefined ? [] : [{ reading: one }];
    });

const points: readonly ObservedPoint<PageFacts>[] = [
  {
    id: 'AMB-page-refusal',
    source,
    read: readIn(REFUSED, (look) => (!isRefused(look) ? undefined : (look.seen.status ?? 0) < 400 ? 'page' : 'status')),
  },
  { id: 'AMB-page-doubled', source, read: readIn([opening.doubled], doubled) },
  {
    id: 'AMB-page-result',
    source,
    read: readIn([seen.ended], ended),
  },
  { id: 'AMB-page-return', source, read: readIn([seen.shop], cameBack) },
  {
    id: 'AMB-page-countdown',
    source,
    when: ({ channel }) => channel === 'display',
    read: readIn([seen.begun], (look) =>
      !shows(look, 'qr') ? undefined : shows(look, 'countdown') ? 'told' : 'not-told',
    ),
  },
  {
    id: 'AMB-page-late',
    source,
    read: readIn([seen.expired], (look) =>
      shows(look, 'result') ? 'result' : isRefused(look) ? 'refused' : undefined,
    ),
  },
];

/** Where the request asks for a redirect, one that comes before the look tells nothing. */
function ended(look: Look): string | undefined {
  if (shows(look, 'result')) return 'shown';
  const asked = looks(look.evidence).some(({ seen: { sent } }) => at(sent, '/redirect_success_url') !== undefined);
  return isAtShop(look) && !asked ? 'sent-on' : undefined;
}

function doubled(look: Look): string | undefined {
  if (isRefused(look)) return 'refused';
  const asked = Number(at(look.seen.sent, '/payment_amount'));
  return isOpen(look) && amountsIn(look.seen.elements.amount ?? '').includes(asked) ? 'first' : undefined;
}

/** A customer who is at the shop had something to click, or was sent there. */
function cameBack(look: Look): string | undefined {
  const before = looks(look.evidence).findLast(({ index }) => index < look.index);
  if (!before || look.seen.move !== 'return' || !isAtShop(look)) return undefined;
  return shows(before, 'return') ? 'by-click' : 'by-itself';
}

/** What no document settles of the page, as a target reads it. */
export const pageAmbiguities = (facts: PageFacts): readonly Ambiguity[] => ambiguitiesOf(facts, points);
