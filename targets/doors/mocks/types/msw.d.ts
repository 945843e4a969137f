import type { RequestHandler } from 'msw';
import type { MockMoves, MockOptions } from './mock.js';

export type { MockCallback, MockMoves, MockOptions, MockProject } from './mock.js';

/** The reference gateway as handlers of Mock Service Worker 2, for `setupServer` and `setupWorker`. */
export declare function gatewayHandlers(options: MockOptions): RequestHandler[] & MockMoves;
