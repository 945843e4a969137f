import { type Defect, defect } from '#targets/gateway/defects/defect';
import type { Override } from '#targets/gateway/overrides/override';

/** Accepts whatever is sent to a path that names an operation. */
function accepting(operation: string): Override {
  return ({ unknownPath }) => ({
    unknownPath: (path) =>
      path.includes(operation) ? { status: 200, body: { status: 'success', request_id: 'r-1' } } : unknownPath(path),
  });
}

/** Operations carried out that a method does not have. */
export const operationDefects: readonly Defect[] = [
  defect('put-accepted', 'Takes a sale request sent by PUT.', { caughtBy: ['post-only'] }, () => ({
    httpMethods: ['POST', 'PUT'],
  })),
  defect(
    'refund-accepted',
    'Takes a refund request for a method without refunds.',
    { caughtBy: ['no-refunds'] },
    accepting('refund'),
  ),
  defect(
    'payout-accepted',
    'Takes a payout request for a method without payouts.',
    { caughtBy: ['no-payouts'] },
    accepting('payout'),
  ),
];
