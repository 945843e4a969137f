import type { RuleId } from '#core/model';
import type { Level } from '../requirements/index.ts';
import before from './levels-0.1.json' with { type: 'json' };
import reasons from './reasons.json' with { type: 'json' };

/** Why the rules of a topic have another level than in version 0.1, or are gone. */
export interface Reason {
  /** The last part of the rules' ids, behind that of their contract. */
  readonly topic: string;
  readonly why: string;
}

/** The levels of the rules of version 0.1, which were written down by hand. */
export const levelsBefore: ReadonlyMap<RuleId, Level> = new Map(
  Object.entries(before).flatMap(([contract, { must, should }]) => [
    ...must.map((topic) => [`${contract}/${topic}`, 'must'] as const),
    ...should.map((topic) => [`${contract}/${topic}`, 'should'] as const),
  ]),
);

/** Why levels changed. */
export const reasonsChanged: readonly Reason[] = reasons.changed;

/** Why rules are gone. */
export const reasonsGone: readonly Reason[] = reasons.gone;
