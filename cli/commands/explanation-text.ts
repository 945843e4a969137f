import type { Explanation } from '#schemas/signature/diagnosis/explain';

/** What is signed line by line, and what is wrong with the signature received, as text for people. */
export function explanationText(explanation: Explanation, libraries: readonly string[]): string {
  const { lines, expected, received } = explanation;
  return [
    'String to sign, a line each (joined by “;”):',
    ...lines.map((line) => `  ${line}`),
    '',
    `Expected ${expected}`,
    `Received ${received === null ? 'nothing' : typeof received === 'string' ? received : JSON.stringify(received)}`,
    '',
    ...finding(explanation),
    ...agreement(libraries),
    ...difference(explanation),
    '',
  ].join('\n');
}

function finding({ verdict, mistake }: Explanation): readonly string[] {
  if (verdict === 'valid') return ['The signature is right.'];
  if (verdict === 'missing') return ['The message carries no signature.'];
  if (mistake) return [`Mistake: ${mistake.title}.`, `Remedy:  ${mistake.advice}`];
  return ['No known mistake leads to it: the message was changed after signing, or the key is another.'];
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
