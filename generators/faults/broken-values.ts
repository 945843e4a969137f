import * as fc from 'fast-check';
import { edited, type Json, type Pointer } from '#core/json';
import type { Problem } from '#core/model';
import { kept } from '#generators/schema/values/choice';
import type { Broken } from './fault.ts';
import type { KeywordFault } from './keyword-faults.ts';

/** The member above a location, which must be there for the fault; `undefined` for the whole value. */
export function parentOf(pointer: Pointer): Pointer | undefined {
  const parent = pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
  return parent === '' ? undefined : parent.replaceAll(/\/0(?=\/|$)/g, '/*');
}

/** Values with the fault and no other, at first and after every step of shrinking; `problems` judges them. */
export function brokenValues<Value extends Json>(
  valid: fc.Arbitrary<Value>,
  { fault, values }: KeywordFault,
  problems: (value: Value) => readonly Problem[],
): fc.Arbitrary<Broken<Value>> {
  const faulty =
    values === null
      ? valid.map((value) => edited(value, [{ op: 'remove', at: fault.pointer }]))
      : fc
          .tuple(valid, values)
          .map(([value, wrong]) => edited(value, [{ op: 'set', at: fault.pointer, value: wrong }]));
  const alone = (value: Json): boolean => {
    const [first, ...others] = problems(value as Value);
    return first?.at === fault.pointer && others.length === 0;
  };
  return kept(faulty, alone, `no value has the fault ${fault.id} alone`).map((value) => ({
    value: value as Value,
    fault,
  }));
}
