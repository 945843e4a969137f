import { answered, answerText, callsAs } from '#contracts/alert-biller/evidence/events';
import { requestsAs } from '#contracts/alert-biller/requests/requested';
import { asked, lost } from '#contracts/alert-biller/requests/scenarios';
import { named } from '#contracts/labels';
import { ambiguitiesOf, type ObservedPoint } from '#contracts/open-point';
import { cite } from '#contracts/register/sources';
import type { Ambiguity } from '#core/model';
import { receivingPoints } from './alerts.ts';
import { decisionPoints } from './decisions.ts';

const source = (section: string) => cite('krungsri-promptpay-alert-en', section);

/** What is open of the requests to pay that a biller sends. */
const requestPoints: readonly ObservedPoint<void>[] = [
  {
    id: 'AMB-alert-past-request',
    source: source('Sending'),
    read: (evidence) =>
      requestsAs(evidence, asked.yesterday).map(({ call, sent }) =>
        sent.length > 0 ? { reading: 'sent' } : { reading: 'not-begun', detail: answerText(call) },
      ),
  },
  {
    id: 'AMB-alert-lost-request',
    source: source('Scheduled'),
    read: (evidence) =>
      lost.flatMap(({ how, as, end }) =>
        // Without a look at the end no time has passed in which it could be sent again.
        callsAs(evidence, end).length === 0
          ? []
          : requestsAs(evidence, as).map(({ sent }) => ({
              reading: sent.length > 1 ? 'repeated' : 'not-repeated',
              detail: `after ${how}: ${sent.length > 1 ? 'sent again' : 'not sent again'}`,
            })),
      ),
  },
  {
    id: 'AMB-alert-request-shown',
    source: source('Sending'),
    read: (evidence) =>
      callsAs(evidence, named('look', asked['now-named'])).flatMap((call) => {
        const status = answered(call, 'status');
        return status === 'new' || status === 'sent' ? [{ reading: status === 'new' ? 'inquired' : 'at-once' }] : [];
      }),
  },
];

/** The open points that show at a biller: reported, never failed. */
export const billerAmbiguities: readonly Ambiguity[] = ambiguitiesOf(undefined, [
  ...receivingPoints,
  ...decisionPoints,
  ...requestPoints,
]);
