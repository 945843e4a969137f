import { cite } from '#contracts/register/sources';
import { accepted, type Call, calls, declined, member } from '#contracts/sdk/seen';
import type { JsonObject } from '#core/json';
import type { Ambiguity, Citation, Evidence } from '#core/model';
import { dialectScenario, LIBRARIES, signers } from './scenarios.ts';

const source: Citation = cite('platform-signature', 'Signing');

/** Where the documents and the public libraries leave a choice, and how a library chooses. */
export const dialectPoints: readonly Ambiguity[] = [
  point('AMB-signature-order', 'In which order are the lines of the string to sign sorted?', 'order/'),
  point(
    'AMB-signature-names',
    'How are names with colons or digits written in the paths of the string to sign?',
    'names/',
  ),
  point(
    'AMB-signature-numbers',
    'How are numbers other than plain integers spelled in the string to sign?',
    'numbers/',
  ),
  point('AMB-signature-nested', 'Are members named signature left out inside lists and objects too?', 'nested/'),
  {
    id: 'AMB-signature-dialect',
    title: 'Which public library does it sign like?',
    source,
    covers: [],
    read: (evidence) => overall(choices(evidence)),
  },
  {
    id: 'AMB-signature-given',
    title: 'Is a signature that stands in the data already left out when they are signed?',
    source,
    covers: ['X-38'],
    read: (evidence) =>
      seen(evidence, 'sign', 'own/').map((call) =>
        signers(call.params.data as JsonObject, signature(call)).length > 0
          ? 'left out'
          : `not left out: ${outcome(call)}`,
      ),
  },
  {
    id: 'AMB-page-semicolon',
    title: 'What becomes of a Payment Page parameter with a semicolon, which the documents forbid?',
    source: cite('platform-page-parameters', 'Parameter values'),
    covers: ['X-23'],
    read: (evidence) =>
      seen(evidence, 'payment_page_url', '').map((call) => (call.outcome === 'result' ? 'it is taken' : outcome(call))),
  },
];

/** How a library chose on one message: the libraries that choose so, or what became of it. */
interface Choice {
  readonly message: string;
  readonly like: readonly string[];
  readonly otherwise: string;
}

function point(id: string, title: string, label: string): Ambiguity {
  return {
    id,
    title,
    source,
    covers: [],
    read: (evidence) =>
      choices(evidence)
        .filter(({ message }) => message.startsWith(label))
        .map(worded),
  };
}

function worded({ message, like, otherwise }: Choice): string {
  const what = message.slice(message.indexOf('/') + 1).replaceAll('-', ' ');
  return like.length > 0 ? `${what}: as ${like.join(', ')}` : `${what}: as no public library (${otherwise})`;
}

function choices(evidence: Evidence): readonly Choice[] {
  const signed = seen(evidence, 'sign', '')
    .filter(({ as }) => !as.startsWith('own/'))
    .map((call) => ({
      message: call.as,
      like: signers(call.params.data as JsonObject, signature(call)),
      otherwise: outcome(call),
    }));
  return [...signed, ...verified(seen(evidence, 'verify', ''))];
}

/** Of the texts that are verified under the signature of each library, the accepted ones tell. */
function verified(all: readonly Call[]): readonly Choice[] {
  const messages = [...new Set(all.map(({ as }) => as.slice(0, as.lastIndexOf('/'))))];
  return messages.map((message) => {
    const own = all.filter(({ as }) => as.startsWith(`${message}/`));
    const taken = own.filter(accepted).flatMap(({ as }) => as.slice(message.length + 1).split('+'));
    return { message, like: taken, otherwise: own.every(declined) ? 'all turned away' : 'a crash' };
  });
}

/** The libraries that choose like it everywhere, or the nearest one. */
function overall(all: readonly Choice[]): readonly string[] {
  if (all.length === 0) return [];
  const scores = LIBRARIES.map((name) => ({ name, like: all.filter(({ like }) => like.includes(name)).length }));
  const most = Math.max(...scores.map(({ like }) => like));
  const nearest = scores
    .filter(({ like }) => like === most)
    .map(({ name }) => name)
    .join(', ');
  if (most === all.length) return [`like ${nearest} on all ${most} messages`];
  return most === 0 ? ['like no public library'] : [`nearest to ${nearest}, on ${most} of ${all.length} messages`];
}

function seen(evidence: Evidence, operation: string, label: string): readonly Call[] {
  return evidence.scenario.id === dialectScenario.id ? calls(evidence, operation, label).map(({ call }) => call) : [];
}

function signature(call: Call): string {
  return String(member(call, 'signature') ?? '');
}

function outcome(call: Call): string {
  if (call.outcome === 'result') return 'another signature';
  return call.outcome === 'refusal' ? 'a refusal' : 'a crash';
}
