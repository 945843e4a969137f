import type * as fc from 'fast-check';
import type { Json, Pointer } from '#core/json';
import type { Resolve } from './shape/site.ts';

/** How schemas become arbitraries. */
export interface Plan {
  readonly resolve: Resolve;
  /** Arbitraries of its own for a location of the value: a pointer in which `*` stands for any index. */
  readonly fieldValues: Readonly<Record<Pointer, fc.Arbitrary<Json>>>;
  /** Optional members that must be there. */
  readonly present: ReadonlySet<Pointer>;
  /** Optional members that must not be there. */
  readonly absent: ReadonlySet<Pointer>;
  /** Values where a schema asks for nothing. */
  readonly anything: fc.Arbitrary<Json>;
}
