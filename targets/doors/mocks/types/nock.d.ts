import type { Scope } from 'nock';
import type { MockMoves, MockOptions } from './mock.js';

export type { MockCallback, MockMoves, MockOptions, MockProject } from './mock.js';

/** The reference gateway as a nock scope for a fixed host, until `nock.cleanAll()`. */
export declare function gatewayScope(options: MockOptions): Promise<MockMoves & { readonly scope: Scope }>;
