import { cite } from '#contracts/register/sources';
import { type Call, calls, member } from '#contracts/sdk/calls';
import { idOf } from '#contracts/sdk/scenario';
import type { JsonObject } from '#core/json';
import type { Ambiguity, Citation, Evidence } from '#core/model';
import { choicesIn, inWords, nearestLibrary } from './choices.ts';
import { librariesSigning } from './libraries.ts';
import type { Question } from './messages.ts';
import { dialectScenario, labelOf, SIGNATURE_GIVEN } from './scenarios.ts';

const source: Citation = cite('platform-signature', 'Signing');

/** Where the documents and the public libraries leave a choice, and how a library chooses. */
export const openPoints: readonly Ambiguity[] = [
  {
    id: 'AMB-signature-order',
    title: 'In which order are the lines of the string to sign sorted?',
    source,
    covers: [],
    read: choicesOn('order'),
  },
  {
    id: 'AMB-signature-names',
    title: 'How are names with colons or digits written in the paths of the string to sign?',
    source,
    covers: [],
    read: choicesOn('names'),
  },
  {
    id: 'AMB-signature-numbers',
    title: 'How are numbers other than plain integers spelled in the string to sign?',
    source,
    covers: [],
    read: choicesOn('numbers'),
  },
  {
    id: 'AMB-signature-nested',
    title: 'Are members named signature left out inside lists and objects too?',
    source,
    covers: [],
    read: choicesOn('nested'),
  },
  {
    id: 'AMB-signature-dialect',
    title: 'Which public library does it sign like?',
    source,
    covers: [],
    read: (evidence) => nearestLibrary(choicesIn(openCalls(evidence))),
  },
  {
    id: 'AMB-signature-given',
    title: 'Is a signature that stands in the data already left out when they are signed?',
    source,
    covers: ['X-38'],
    read: (evidence) => openCalls(evidence, 'sign', SIGNATURE_GIVEN).map(givenSignature),
  },
  {
    id: 'AMB-page-semicolon',
    title: 'What becomes of a Payment Page parameter with a semicolon, which the documents forbid?',
    source: cite('platform-page-parameters', 'Parameter values'),
    covers: ['X-23'],
    read: (evidence) =>
      openCalls(evidence, 'payment_page_url').map(({ outcome }) =>
        outcome === 'result' ? 'it is taken' : `a ${outcome}`,
      ),
  },
];

function choicesOn(question: Question): Ambiguity['read'] {
  return (evidence) =>
    choicesIn(openCalls(evidence))
      .filter(({ message }) => message.startsWith(labelOf(question, '')))
      .map(inWords);
}

/** The calls on what the documents leave open. */
function openCalls(evidence: Evidence, operation?: string, label?: string): readonly Call[] {
  if (evidence.scenario.id !== idOf(dialectScenario)) return [];
  return calls(evidence, operation, label).map(({ call }) => call);
}

function givenSignature(call: Call): string {
  const signature = String(member(call, 'signature') ?? '');
  if (librariesSigning(call.params.data as JsonObject, signature).length > 0) return 'left out';
  return `not left out: ${call.outcome === 'result' ? 'another signature' : `a ${call.outcome}`}`;
}
