const KEPT = `
const LIMIT = 100;
function noted(list, error) {
  if (list === null) return [error];
  if (list.length < LIMIT) list.push(error);
  return list;
}
function joined(list, more) {
  if (list === null) return more;
  return list.length < LIMIT ? list.concat(more) : list;
}
function taken(list, count) {
  if (list === null || count === 0) return null;
  if (list.length > count) list.length = count;
  return list;
}
`;

const REWRITES: readonly (readonly [RegExp, string])[] = [
  [
    /if\(vErrors === null\)\{\nvErrors = \[(\w+)\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g,
    'vErrors = noted(vErrors, $1);',
  ],
  [
    /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);\nerrors = vErrors\.length;/g,
    'vErrors = joined(vErrors, $1.errors);\nerrors += $1.errors.length;',
  ],
  [
    /if\(vErrors !== null\)\{\nif\((\w+)\)\{\nvErrors\.length = \1;\n\}\nelse \{\nvErrors = null;\n\}\n\}/g,
    'vErrors = taken(vErrors, $1);',
  ],
  [/^\/\*# sourceURL=.*\n/gm, ''],
];

const LEFT = /vErrors\.(push|concat|length)/;

function withoutUnused(code: string): string {
  const names = [...code.matchAll(/\bschema\d+\b/g)].map(([name]) => name);
  const seen = new Map<string, number>();
  for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
  return code.replaceAll(/^const (schema\d+) = .*;\n/gm, (line, name) => (seen.get(name) === 1 ? '' : line));
}

/**
 * The compiler's code without unused constants, and changed to keep about a hundred errors: its own lists grow without
 * bound, and with the square of the length where each item of a list has a validator of its own.
 * Throws where the compiler writes other code than the patterns expect.
 */
export function rewritten(code: string): string {
  const text = REWRITES.reduce((before, [from, to]) => before.replace(from, to), withoutUnused(code));
  if (LEFT.test(text)) throw new Error('ajv writes other code than before: see schemas/generation/rewritten.ts');
  return KEPT + text;
}
