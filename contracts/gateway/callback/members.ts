import type { Callback } from '#contracts/gateway/evidence/callbacks';
import { problem } from '#contracts/problem';
import { cite } from '#contracts/register/sources';
import { at, type Pointer } from '#core/json';
import { inBothStages, sentence } from './stages.ts';

export const callbackMembers = inBothStages({
  topics: { intermediate: 'intermediate-members', final: 'callback-members' },
  title: (which, isFinal) =>
    sentence(
      `${which} names the project, the payment with its id and status${isFinal ? ', and the operation with its status and code' : ''}`,
    ),
  cites: { source: cite('platform-callbacks', 'Callback contents'), covers: ['X-75'] },
  check: (callback) =>
    lackingMembers(callback).map((where) =>
      problem(`${callback.at}/body${where}`, `a member ${inWords(where)}`, 'nothing'),
    ),
});

const OF_EVERY_CALLBACK: readonly Pointer[] = ['/project_id', '/payment/id', '/payment/status'];

/** No document prints an intermediate callback whole, and one that tells errors of validation need not know an operation. */
const OF_A_RESULT: readonly Pointer[] = ['/operation/status', '/operation/code'];

/** The members that a callback lacks of those that every platform's callbacks have, however they are configured. */
export function lackingMembers({ json, stage }: Callback): readonly Pointer[] {
  const errors = at(json, '/errors');
  const isResult = stage === 'final' && !(Array.isArray(errors) && errors.length > 0);
  return [...OF_EVERY_CALLBACK, ...(isResult ? OF_A_RESULT : [])].filter((where) => (at(json, where) ?? null) === null);
}

function inWords(where: Pointer): string {
  return where.slice(1).replaceAll('/', '.');
}
