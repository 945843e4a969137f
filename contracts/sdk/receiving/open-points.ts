import { openPoint } from '#contracts/register/open-points';
import { cite } from '#contracts/register/sources';
import { accepted, calls } from '#contracts/sdk/calls';
import { idOf } from '#contracts/sdk/scenario';
import type { Ambiguity, Evidence } from '#core/model';
import { otherEmpties } from './genuine-scenarios.ts';

const EMPTIES = openPoint('AMB-empty-members-received');

/** What the documents leave open of callbacks that arrive, and how a library reads it. */
export const receivingOpenPoints: readonly Ambiguity[] = [
  {
    id: EMPTIES.id,
    title: EMPTIES.title,
    source: cite('platform-signature', 'Signature verification'),
    covers: EMPTIES.errata,
    read: howTaken,
  },
];

/** Each answer once, with the bodies that were answered so. */
function howTaken(evidence: Evidence): readonly string[] {
  if (evidence.scenario.id !== idOf(otherEmpties)) return [];
  const all = calls(evidence).map(({ call }) => ({ as: call.as, taken: accepted(call) }));
  return [true, false].flatMap((taken) => {
    const such = [...new Set(all.filter((one) => one.taken === taken).map(({ as }) => as))];
    return such.length > 0 ? [`${taken ? 'taken' : 'refused'}: ${such.join(', ')}`] : [];
  });
}
