import { accepted, type Call, declined, member } from '#contracts/sdk/calls';
import type { JsonObject } from '#core/json';
import { LIBRARIES, librariesSigning } from './libraries.ts';
import { SIGNATURE_GIVEN } from './scenarios.ts';

/** How a library chose on one message: the public libraries that choose so, or what became of the message. */
export interface Choice {
  readonly message: string;
  readonly like: readonly string[];
  readonly otherwise: string;
}

/** The choices that show in calls on messages which the public libraries sign differently. */
export function choicesIn(calls: readonly Call[]): readonly Choice[] {
  const signed = calls.filter(({ as, operation }) => operation === 'sign' && as !== SIGNATURE_GIVEN).map(signedChoice);
  return [...signed, ...verifiedChoices(calls.filter(({ operation }) => operation === 'verify'))];
}

function signedChoice(call: Call): Choice {
  return {
    message: call.as,
    like: librariesSigning(call.params.data as JsonObject, String(member(call, 'signature') ?? '')),
    otherwise: call.outcome === 'result' ? 'another signature' : `a ${call.outcome}`,
  };
}

/** Of the texts that are verified under the signature of each library, the accepted ones show the choice. */
function verifiedChoices(calls: readonly Call[]): readonly Choice[] {
  const messages = [...new Set(calls.map(({ as }) => as.slice(0, as.lastIndexOf('/'))))];
  return messages.map((message) => {
    const own = calls.filter(({ as }) => as.startsWith(`${message}/`));
    const like = own.filter(accepted).flatMap(({ as }) => as.slice(message.length + 1).split('+'));
    return { message, like, otherwise: own.every(declined) ? 'all turned away' : 'a crash' };
  });
}

/** A choice as the report says it. */
export function inWords({ message, like, otherwise }: Choice): string {
  const what = message.slice(message.indexOf('/') + 1).replaceAll('-', ' ');
  return like.length > 0 ? `${what}: as ${like.join(', ')}` : `${what}: as no public library (${otherwise})`;
}

/** The public libraries that choose like it everywhere, or the nearest ones. */
export function nearestLibrary(choices: readonly Choice[]): readonly string[] {
  if (choices.length === 0) return [];
  const scores = LIBRARIES.map((name) => ({ name, alike: choices.filter(({ like }) => like.includes(name)).length }));
  const most = Math.max(...scores.map(({ alike }) => alike));
  const nearest = scores
    .filter(({ alike }) => alike === most)
    .map(({ name }) => name)
    .join(', ');
  if (most === choices.length) return [`like ${nearest} on all ${most} messages`];
  return most === 0 ? ['like no public library'] : [`nearest to ${nearest}, on ${most} of ${choices.length} messages`];
}
