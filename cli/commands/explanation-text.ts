import { oneLine } from '#reports/escape-control';
import type { Explanation } from '#schemas/signature/diagnosis/explain';

/** An explanation, and where a signature stands that no receiver looks for. */
interface Explained extends Explanation {
  readonly elsewhere?: string;
}

/** What is signed line by line, and what is wrong with the signature received, as text for people. */
export function explanationText(explanation: Explained, libraries: readonly string[]): string {
  const { lines, expected, received } = explanation;
  const text = [
    'String to sign, a line each (joined by “;”):',
    ...lines.map((line) => `  ${line}`),
    '',
    `Expected ${expected}`,
    `Received ${received === null ? 'nothing' : typeof received === 'string' ? received : JSON.stringify(received)}`,
    '',
    ...finding(explanation),
    ...agreement(libraries),
    ...difference(explanation),
  ];
  return `${text.map(oneLine).join('\n')}\n`;
}

const MOST_PLACES = 10;

function finding({ verdict, mistake, elsewhere }: Explained): readonly string[] {
  if (verdict === 'valid') return ['The signature is right.'];
  if (verdict === 'missing')
    return [
      elsewhere === undefined
        ? 'The message carries no signature.'
        : `The message carries no signature at /signature or /general/signature: one stands at ${elsewhere}.`,
    ];
  if (mistake) {
    const { at = [] } = mistake;
    const places = at.length === 0 ? [] : [`At:      ${at.slice(0, MOST_PLACES).join(', ')}${more(at.length)}`];
    return [`Mistake: ${mistake.title}.`, ...places, `Remedy:  ${mistake.advice}`];
  }
  return ['No known mistake leads to it: the message was changed after signing, or the key is another.'];
}

function more(count: number): string {
  return count > MOST_PLACES ? ` and ${count - MOST_PLACES} more` : '';
}

function agreement(libraries: readonly string[]): readonly string[] {
  if (libraries.length === 0) return [];
  return [`The public libraries for ${libraries.join(', ')} make this signature too: an open point, not a fault.`];
}

function difference({ firstDifference: first }: Explanation): readonly string[] {
  if (!first) return [];
  return [
    `First difference in the ${first.in}, at character ${first.index + 1}:`,
    `  expected ${first.expected}`,
    `  received ${first.received}`,
  ];
}
