import * as fc from 'fast-check';
import { DAY, HOUR, MINUTE, type Millis } from '#core/time';

/** A move of a generated sequence at a biller; alerts by number. */
export type BillerMove =
  | {
      readonly do: 'deliver';
      readonly alert: number;
      readonly times: number;
      readonly how: 'right' | 'forged' | 'other';
    }
  | {
      readonly do: 'decide';
      readonly alert: number;
      readonly times: number;
      readonly decision: 'accept' | 'refuse' | 'opt-out';
    }
  | { readonly do: 'bank'; readonly answers: 'well' | 'refusal' | 'not-found' | 'fault' | 'silence' | 'lost-reply' }
  | { readonly do: 'look'; readonly alert: number }
  | { readonly do: 'advance'; readonly ms: Millis };

const alert = fc.nat(2);
const times = fc.constantFrom(1, 1, 1, 3);

/** Sequences of alerts that come, come again or are forged, of decisions, and of a bank that does not always answer. */
export function billerCommands(): fc.Arbitrary<readonly BillerMove[]> {
  const deliver = fc.record({
    do: fc.constant('deliver' as const),
    alert,
    times,
    how: fc.constantFrom('right' as const, 'right' as const, 'forged' as const, 'other' as const),
  });
  const decide = fc.record({
    do: fc.constant('decide' as const),
    alert,
    times,
    decision: fc.constantFrom('accept' as const, 'refuse' as const, 'opt-out' as const),
  });
  const bank = fc.record({
    do: fc.constant('bank' as const),
    answers: fc.constantFrom(
      'refusal' as const,
      'not-found' as const,
      'fault' as const,
      'silence' as const,
      'lost-reply' as const,
    ),
  });
  const look = fc.record({ do: fc.constant('look' as const), alert });
  const advance = fc.record({ do: fc.constant('advance' as const), ms: fc.constantFrom(MINUTE, HOUR, DAY) });
  const move: fc.Arbitrary<BillerMove> = fc.oneof(
    { weight: 4, arbitrary: deliver },
    { weight: 4, arbitrary: decide },
    { weight: 2, arbitrary: bank },
    { weight: 3, arbitrary: look },
    { weight: 1, arbitrary: advance },
  );
  return fc.array(move, { minLength: 1, maxLength: 12 });
}
