import { looks, type Requested, sales, starts, statusRequests } from '#contracts/merchant/evidence';
import type { MerchantFacts } from '#contracts/merchant/facts';
import { opened, page, semicolon } from '#contracts/merchant/page/opened';
import { lostReply, unanswered } from '#contracts/merchant/replies/scenarios';
import { limits, within } from '#contracts/merchant/requests/scenarios';
import { returned } from '#contracts/merchant/returning/scenarios';
import type { ObservedPoint, SeenReading } from '#contracts/open-point';
import { cite } from '#contracts/register/sources';
import type { ScenarioTemplate } from '#contracts/rule';
import { at } from '#core/json';
import type { Evidence } from '#core/model';

/** Whether evidence is of a scenario. */
export const isOf = ({ scenario }: Evidence, { name }: ScenarioTemplate<MerchantFacts>): boolean =>
  scenario.id.endsWith(`/${name}`);

const seen = (reading: string): readonly SeenReading[] => [{ reading }];

/** How a merchant may ask of the platform what it must ask. */
export const sendingPoints: readonly ObservedPoint<MerchantFacts>[] = [
  {
    id: 'AMB-merchant-lost-reply',
    source: cite('platform-gate-api', 'Absent response'),
    read: (evidence) =>
      isOf(evidence, lostReply) && sales(evidence).length > 0
        ? seen(sales(evidence).length > 1 ? 'sent-again' : 'left-alone')
        : [],
  },
  {
    id: 'AMB-merchant-status-asked',
    source: cite('platform-gate-api', 'Status request'),
    read: (evidence) => {
      if (isOf(evidence, returned)) return statusRequests(evidence).length > 0 ? seen('on-return') : [];
      if (!isOf(evidence, unanswered) || !evidence.capabilities.claims.includes('clock')) return [];
      return seen(statusRequests(evidence).some(isBeforeVisit) ? 'by-timer' : 'no-timer');
    },
  },
  {
    id: 'AMB-merchant-limits',
    source: cite('platform-gate-api', 'Acceptance reply'),
    when: ({ method }) => limits.when?.({ method, amount: 0 }) ?? true,
    read: (evidence) =>
      isOf(evidence, limits)
        ? starts(evidence)
            .filter(({ seen: { sent } }) => at(sent, '/payment_id') !== evidence.payments[within])
            .map(({ seen: { status } }) => ({ reading: status === 422 ? 'refused' : 'left-to-gate' }))
        : [],
  },
  {
    id: 'AMB-merchant-page-opening',
    source: cite('platform-page-parameters', 'Parameter values'),
    read: (evidence) =>
      looks(evidence, opened)
        .filter(({ present }) => at(present, '/kind') === 'page')
        .map(({ present }) => ({ reading: at(present, '/method') === 'POST' ? 'post' : 'get' })),
  },
  {
    id: 'AMB-merchant-semicolon',
    source: cite('platform-page-parameters', 'Parameter values'),
    read: (evidence) => {
      if (!isOf(evidence, page)) return [];
      const look = looks(evidence, semicolon).find(({ present }) => at(present, '/kind') === 'page');
      if (look) return seen('replaced');
      return starts(evidence).some(({ seen: { status } }) => status === 422) ? seen('refused') : [];
    },
  },
];

function isBeforeVisit({ index, evidence }: Requested): boolean {
  const visit = evidence.events.findIndex((event) => event.kind === 'control' && event.operation === 'visit');
  return visit < 0 || index < visit;
}
