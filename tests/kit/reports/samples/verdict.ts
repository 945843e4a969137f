import type { Verdict } from '#core/model';

type Fields = Partial<Verdict> & Pick<Verdict, 'rule' | 'title'>;

/** A verdict with everything beside its rule and title filled in: a `must` that passes on 4 subjects. */
export function verdict(fields: Fields): Verdict {
  return {
    level: 'must',
    outcome: 'pass',
    source: { document: 'ecommpay-promptpay-en', section: 'Gate, channel 2, step 7' },
    covers: ['E-83'],
    subjects: 4,
    problems: [],
    because: '',
    ...fields,
  };
}

/** The signature page of the platform. */
export const PLATFORM = { document: 'ecommpay-signature', section: 'How to work with signatures' };
