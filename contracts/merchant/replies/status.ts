import { type Look, looks, money, type Requested, sales, statusRequests } from '#contracts/merchant/evidence';
import { BOOKS, rule } from '#contracts/merchant/rule';
import { gatePage, signaturePage } from '#contracts/merchant/sources';
import { unless } from '#contracts/problem';
import { at } from '#core/json';
import type { Evidence } from '#core/model';
import { SECOND } from '#core/time';
import { lied, unanswered } from './scenarios.ts';

const open = ({ status }: Look): boolean => status === 'pending' || status === 'new';

const NEVER_ASKED = 'the merchant asked for no status in all the time that was watched';

export const statusRules = [
  rule<Look>({
    topic: 'status-unknown-pending',
    title: 'Neither code 3061 nor 3062 nor a server’s fault in a status reply is taken for a decline',
    cost: 'A status that was asked too early cancels orders whose payment is on its way.',
    cites: gatePage('Status request', 'X-16'),
    needs: [...BOOKS, 'clock'],
    mayLack: ['clock'],
    whenNotDone: NEVER_ASKED,
    scenarios: [unanswered],
    select: looksAfterStatus,
    check: (look) => unless(open(look), `${look.at}/status`, '"pending"', `"${look.status}"`),
  }),
  rule<Look>({
    topic: 'status-signature-checked',
    title: 'A status reply whose signature does not verify changes nothing',
    cost: 'A proxy on the way, or a wrong address in a test setting, said that everything was paid.',
    cites: signaturePage('X-69'),
    needs: [...BOOKS, 'clock'],
    mayLack: ['clock'],
    whenNotDone: NEVER_ASKED,
    scenarios: [unanswered],
    select: (evidence) => {
      const asked = statusRequests(evidence).filter(({ request }) => request.payment === lied);
      return looks(evidence, lied).filter((look) => asked.some(({ request }) => request.began < look.began));
    },
    check: (look) =>
      unless(
        look.credit.times === 0 && look.status !== 'paid',
        look.at,
        'nothing credited for a reply whose signature is wrong',
        `${look.status}, ${money(look.books)}`,
      ),
  }),
  rule<Requested>({
    topic: 'status-not-early',
    title: 'The status is asked 10 seconds after the purchase at the earliest',
    cost: 'Requests that come too early get no details and use up the merchant’s quota.',
    cites: gatePage('Status request', 'X-83'),
    needs: ['clock'],
    mayLack: ['clock'],
    whenNotDone: NEVER_ASKED,
    scenarios: [unanswered],
    select: statusRequests,
    check: ({ at: where, index, request, evidence }) => {
      const sale = sales(evidence).find((one) => one.request.payment === request.payment);
      const waited = latest(evidence, index, request.clock) - Date.parse(sale?.request.clock ?? '');
      return unless(
        !(waited < 10 * SECOND),
        where,
        'a question 10 s or more after the purchase',
        `a question at most ${waited / SECOND} s after it`,
      );
    },
  }),
];

/** When a request came at the latest: what the clock said after the move in which it came. */
function latest({ events }: Evidence, index: number, clock: string | null): number {
  const move = events.slice(0, index).findLast((event) => event.kind === 'control' && event.operation === 'clock');
  const now = move?.kind === 'control' ? at(move.answer, '/now') : undefined;
  return Date.parse(typeof now === 'string' ? now : (clock ?? ''));
}

/** The first look after each status request. */
function looksAfterStatus(evidence: Evidence): readonly Look[] {
  return statusRequests(evidence)
    .filter(({ request }) => request.payment !== lied)
    .flatMap(({ request: { payment, ended } }) => {
      const look = looks(evidence, payment ?? '').find(({ began }) => ended !== null && began > ended);
      return look ? [look] : [];
    });
}
