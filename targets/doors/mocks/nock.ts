import type { Scope } from 'nock';
import { nockScope } from '#targets/doors/nock';
import { mockedGateway } from './gateway.ts';
import type { MockMoves, MockOptions } from './types/mock.d.ts';

/** The reference gateway as a nock scope for a fixed host, until `nock.cleanAll()`, with the moves of its customers and clock. */
export async function gatewayScope(options: MockOptions): Promise<MockMoves & { readonly scope: Scope }> {
  const { party, moves } = mockedGateway(options);
  return { ...moves, scope: await nockScope(party, options.gateUrl) };
}
