import type { Scope } from 'nock';
import { nockScope } from '#targets/doors/nock';
import { type MockMoves, type MockOptions, mockedGateway } from './gateway.ts';

export type { MockCallback, MockMoves, MockOptions, MockProject } from './gateway.ts';

/** The reference gateway as a nock scope for a fixed host, until `nock.cleanAll()`, with the moves of its customers and clock. */
export async function gatewayScope(options: MockOptions): Promise<MockMoves & { readonly scope: Scope }> {
  const { party, moves } = mockedGateway(options);
  return { ...moves, scope: await nockScope(party, options.gateUrl) };
}
