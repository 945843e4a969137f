import type { RequestHandler } from 'msw';
import { mswHandlers } from '#targets/doors/msw';
import { mockedGateway } from './gateway.ts';
import type { MockMoves, MockOptions } from './types/mock.d.ts';

/**
 * The reference gateway as handlers of Mock Service Worker, for `setupServer(...handlers)` in Node and
 * `setupWorker(...handlers)` in a browser; `handlers.pay('p-1')` and the other moves play customer and clock.
 */
export function gatewayHandlers(options: MockOptions): RequestHandler[] & MockMoves {
  const { party, moves } = mockedGateway(options);
  return Object.assign(mswHandlers(party, options.gateUrl), moves);
}
