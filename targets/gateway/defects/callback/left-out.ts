import type { Pointer } from '#core/json';
import { type Defect, defect, drop } from '#targets/gateway/defects/defect';
import { final } from './final.ts';

/** Members that a final callback may not lack, and who misses each. */
const LEFT_OUT: readonly (readonly [where: Pointer, caughtBy: string, ...more: string[]])[] = [
  [
    '/payment',
    'duplicate-harmless',
    'code-is-text',
    'callback-delay',
    'callback-format',
    'callback-echo',
    'success-callback',
    'decline-callback',
    'unpaid-declines',
    'payable-in-time',
    'not-payable-too-late',
    'series-rest-declined',
    'series-paid-succeeds',
    'threshold',
  ],
  ['/operation', 'callback-format', 'success-callback', 'decline-callback', 'success-message', 'series-rest-declined'],
  ['/payment/sum', 'duplicate-harmless', 'other-amount', 'callback-format', 'sums-agree'],
  [
    '/payment/id',
    'duplicate-harmless',
    'callback-delay',
    'callback-format',
    'callback-echo',
    'success-callback',
    'decline-callback',
    'success-only-when-paid',
    'unpaid-declines',
    'payable-in-time',
    'not-payable-too-late',
    'series-rest-declined',
    'series-paid-succeeds',
    'threshold',
  ],
  [
    '/payment/status',
    'duplicate-harmless',
    'code-is-text',
    'callback-address',
    'callback-delay',
    'callback-format',
    'success-callback',
    'decline-callback',
    'unpaid-declines',
    'payable-in-time',
    'not-payable-too-late',
    'series-rest-declined',
    'series-paid-succeeds',
    'threshold',
  ],
  ['/payment/type', 'callback-format'],
  ['/payment/method', 'callback-format'],
  ['/payment/date', 'callback-format'],
  ['/operation/type', 'callback-format'],
  ['/operation/status', 'callback-format', 'success-callback', 'decline-callback'],
  ['/operation/message', 'callback-format', 'success-message'],
  ['/operation/sum_initial', 'callback-format'],
  ['/operation/sum_converted', 'callback-format'],
  ['/operation/request_id', 'callback-format'],
  ['/project_id', 'callback-format', 'callback-echo'],
];

/** Final callbacks that lack a member. */
export const LEFT_OUT_DEFECTS: readonly Defect[] = LEFT_OUT.map(([where, ...caughtBy]) =>
  defect(
    `callback-without-${where.slice(1).replaceAll('/', '-').replaceAll('_', '-')}`,
    `Leaves ${where.slice(1).replaceAll('/', '.')} out of final callbacks.`,
    { caughtBy },
    final(drop(where)),
  ),
);
