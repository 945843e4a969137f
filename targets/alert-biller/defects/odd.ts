import { type Defect, defect } from './defect.ts';

/** Alerts with something odd in them, which break the biller. */
export const oddDefects: readonly Defect[] = [
  defect(
    'fault-on-odd-text',
    'Fails on a control character or half a surrogate pair in a text.',
    { caughtBy: ['odd-alert-answered'] },
    ({ answer, wellFormed }) => {
      let isOdd = false;
      return {
        wellFormed: (fields) => {
          isOdd = Object.values(fields).some(
            (text) => typeof text === 'string' && (text.includes('\u0000') || /\p{Surrogate}/u.test(text)),
          );
          return wellFormed(fields);
        },
        answer: (arrived, setup) => (isOdd ? { status: 500 } : answer(arrived, setup)),
      };
    },
  ),
  defect(
    'fault-on-amount-as-text',
    'Fails on an amount in a text.',
    { caughtBy: ['odd-alert-answered'] },
    ({ answer, wellFormed }) => {
      let isText = false;
      return {
        wellFormed: (fields) => {
          isText = typeof fields.amount === 'string';
          return wellFormed(fields);
        },
        answer: (arrived, setup) => (isText ? { status: 500 } : answer(arrived, setup)),
      };
    },
  ),
  defect(
    'fault-on-other-money',
    'Fails on an amount in other money.',
    { caughtBy: ['odd-alert-answered'] },
    ({ answer, wellFormed }) => {
      let isOther = false;
      return {
        wellFormed: (fields) => {
          isOther = (fields.currency ?? 'THB') !== 'THB';
          return wellFormed(fields);
        },
        answer: (arrived, setup) => (isOther ? { status: 500 } : answer(arrived, setup)),
      };
    },
  ),
];
