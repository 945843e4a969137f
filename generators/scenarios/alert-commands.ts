import * as fc from 'fast-check';
import { DAY, HOUR, MINUTE, type Millis, SECOND } from '#core/time';

/** A move of a generated sequence of requests to pay; parties and requests by number. */
export type AlertMove =
  | {
      readonly do: 'initiate';
      readonly from: number;
      readonly to: number;
      readonly inMs: Millis;
      readonly expiresInMs?: Millis;
    }
  | { readonly do: 'inquire'; readonly request: number }
  | { readonly do: 'block' | 'unblock'; readonly from: number; readonly to: number }
  | { readonly do: 'list'; readonly to: number }
  | { readonly do: 'advance'; readonly ms: Millis };

const party = fc.constantFrom(0, 1);

/** Sequences of requests to pay at random instants, moves of the clock about the ends of intervals, blocks and unblocks. */
export function alertCommands({ intervalMs }: { readonly intervalMs: Millis }): fc.Arbitrary<readonly AlertMove[]> {
  const length = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(0, SECOND, intervalMs - SECOND, intervalMs, intervalMs + SECOND, HOUR) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 3 * HOUR }).map((ms) => ms - (ms % SECOND)) },
    { weight: 1, arbitrary: fc.constantFrom(DAY - MINUTE, DAY) },
  );
  const initiate = fc.record(
    {
      do: fc.constant('initiate' as const),
      from: party,
      to: party,
      inMs: length,
      expiresInMs: fc.constantFrom(SECOND, MINUTE, HOUR),
    },
    { requiredKeys: ['do', 'from', 'to', 'inMs'] },
  );
  const pair = fc.record({ do: fc.constantFrom('block' as const, 'unblock' as const), from: party, to: party });
  const inquire = fc.record({ do: fc.constant('inquire' as const), request: fc.nat(3) });
  const list = fc.record({ do: fc.constant('list' as const), to: party });
  const advance = fc.record({ do: fc.constant('advance' as const), ms: length });
  const move: fc.Arbitrary<AlertMove> = fc.oneof(
    { weight: 3, arbitrary: initiate as fc.Arbitrary<AlertMove> },
    { weight: 3, arbitrary: advance },
    { weight: 2, arbitrary: pair },
    { weight: 2, arbitrary: inquire },
    { weight: 1, arbitrary: list },
  );
  return fc.array(move, { minLength: 1, maxLength: 12 });
}
