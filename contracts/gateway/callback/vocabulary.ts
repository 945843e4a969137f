import { type Callback, callbacks } from '#contracts/gateway/evidence';
import type { GateFacts } from '#contracts/gateway/gate';
import { type RuleTemplate, rule } from '#contracts/gateway/rule';
import { preview, unless } from '#contracts/problem';
import { at, isObject } from '#core/json';
import type { Evidence } from '#core/model';

/** The published statuses that a one-step purchase can have. */
const STATUSES = [
  'processing',
  'external processing',
  'awaiting redirect result',
  'awaiting customer',
  'awaiting customer action',
  'awaiting clarification',
  'awaiting approval',
  'awaiting confirmation',
  'success',
  'decline',
  'error',
  'internal error',
  'external error',
  'expired',
  'canceled',
  'partially paid',
];

/** The status of an intermediate callback, by what it asks for. */
const AWAITING = { redirect_data: 'awaiting redirect result', display_data: 'awaiting customer action' } as const;

/** The citations that callbacks use. */
export const vocabularyRules = ({ instruction }: GateFacts): readonly RuleTemplate<never>[] => [
  rule<Callback>({
    topic: 'status-published',
    title: 'The status of a payment is one of the published list for a one-step purchase',
    level: 'must',
    select: (evidence) => withMember(evidence, '/payment/status'),
    check: ({ at: location, json }) => {
      const status = at(json, '/payment/status');
      return unless(
        STATUSES.includes(String(status)),
        `${location}/body/payment/status`,
        'a published status of a purchase',
        preview(status),
      );
    },
  }),
  rule<Callback>({
    topic: 'status-awaiting',
    title: `An intermediate callback says “${AWAITING[instruction]}”`,
    level: 'should',
    select: (evidence) => callbacks(evidence).filter(({ json }) => isObject(json) && instruction in json),
    check: ({ at: location, json }) => {
      const status = at(json, '/payment/status');
      return unless(
        status === AWAITING[instruction],
        `${location}/body/payment/status`,
        preview(AWAITING[instruction]),
        preview(status),
      );
    },
  }),
  rule<Callback>({
    topic: 'code-is-text',
    title: 'The code of an operation is a text of digits, and "0" belongs to success alone',
    level: 'must',
    select: (evidence) => withMember(evidence, '/operation/code'),
    check: ({ at: location, json, status }) => {
      const code = at(json, '/operation/code');
      const fits = typeof code === 'string' && /^\d+$/.test(code) && (code !== '0' || status === 'success');
      return unless(
        fits,
        `${location}/body/operation/code`,
        'a string of digits, "0" only with success',
        `${preview(code)} with ${preview(status)}`,
      );
    },
  }),
];

function withMember(evidence: Evidence, where: string): readonly Callback[] {
  return callbacks(evidence).filter(({ json }) => at(json, where) !== undefined);
}
