import { isObject, type Json, type JsonObject } from '#core/json';
import type { TextMistake } from '#schemas/signature/diagnosis/mistake';
import type { Scalar } from '#schemas/signature/leaves';
import { stringToSign } from '#schemas/signature/sign';

/** How a language spells what JSON spells otherwise when it makes a text of a value. */
interface Language {
  readonly id: string;
  readonly name: string;
  readonly true?: string;
  readonly false?: string;
  readonly null?: string;
}

const LANGUAGES: readonly Language[] = [
  { id: 'python', name: 'Python', true: 'True', false: 'False', null: 'None' },
  { id: 'ruby', name: 'Ruby or Swift', true: 'true', false: 'false', null: 'nil' },
  { id: 'go', name: 'Go', true: 'true', false: 'false', null: '<nil>' },
  { id: 'csharp', name: 'C#', true: 'True', false: 'False' },
  { id: 'php', name: 'a cast of PHP', false: '' },
  { id: 'javascript', name: 'JavaScript', true: 'true', false: 'false', null: 'undefined' },
  { id: 'sql', name: 'SQL', true: 'TRUE', false: 'FALSE', null: 'NULL' },
  { id: 'objective-c', name: 'Objective-C', null: '(null)' },
];

const WORDS = 'Write `1` for true, `0` for false and nothing for null.';
const INTEGERS = 'Write integers as digits only: read them as integers, not as floating point numbers.';
const FLATTEN = 'Flatten lists and objects to a line for each scalar; an empty one makes no line.';

/** Mistakes in which a language spells the values. */
export const valueMistakes: readonly TextMistake[] = [
  ...LANGUAGES.map(spelledByLanguage),
  ...LANGUAGES.filter((one) => one.true !== undefined && one.null !== undefined).map((one) =>
    spelledByLanguage({ id: `${one.id}-null`, name: one.name, null: one.null ?? '' }),
  ),
  numbers('scientific-java', 'numbers are written as Java writes doubles', javaDouble),
  numbers('scientific-go', 'numbers are written as Go writes floats', goFloat),
  numbers('grouped', 'the digits of numbers are grouped by commas', (number) => number.toLocaleString('en-US')),
  numbers('two-decimals', 'numbers are written with two decimals', (number) => number.toFixed(2)),
  containers('empties-as-lines', 'an empty list or object makes a line', (value) => (isEmpty(value) ? '' : undefined)),
  containers('empties-as-json', 'an empty list or object is signed as JSON', (value) =>
    isEmpty(value) ? JSON.stringify(value) : undefined,
  ),
  containers('nested-as-json', 'inner lists and objects are signed as JSON', (value) => JSON.stringify(value)),
  containers('nested-as-php', 'inner lists and objects are signed as the word Array', () => 'Array'),
  containers('nested-as-javascript', 'inner objects are signed as [object Object]', String),
];

function spelledByLanguage({ id, name, ...words }: Language): TextMistake {
  const spelled = (value: Scalar): Json => {
    const word = typeof value === 'boolean' || value === null ? words[`${value}`] : undefined;
    return word ?? value;
  };
  const shown = Object.entries(words).map(([word, spelling]) => `${word} is “${spelling}”`);
  const title = `values are spelled as ${name} spells them (${shown.join(', ')})`;
  return { id: `spelled-${id}`, title, advice: WORDS, text: (bare) => stringToSign(eachScalar(bare, spelled)) };
}

function numbers(id: string, title: string, spell: (number: number) => string): TextMistake {
  const spelled = (value: Scalar): Json => (typeof value === 'number' ? spell(value) : value);
  return { id: `numbers-${id}`, title, advice: INTEGERS, text: (bare) => stringToSign(eachScalar(bare, spelled)) };
}

function containers(id: string, title: string, spell: (value: Json) => string | undefined): TextMistake {
  return { id, title, advice: FLATTEN, text: (bare) => stringToSign(eachContainer(bare, spell)) };
}

function eachScalar(message: JsonObject, change: (value: Scalar) => Json): JsonObject {
  return JSON.parse(JSON.stringify(message), (_, value) =>
    typeof value === 'object' && value !== null ? value : change(value as Scalar),
  ) as JsonObject;
}

function eachContainer(message: JsonObject, spell: (value: Json) => string | undefined): JsonObject {
  const changed = (value: Json): Json => {
    if (typeof value !== 'object' || value === null) return value;
    return spell(value) ?? (Array.isArray(value) ? value.map(changed) : eachContainer(value as JsonObject, spell));
  };
  return Object.fromEntries(Object.entries(message).map(([name, value]) => [name, changed(value)]));
}

function isEmpty(value: Json): boolean {
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}

/** Java writes a double with a decimal, and from ten millions on in scientific notation. */
function javaDouble(number: number): string {
  if (Math.abs(number) < 1e7) return Number.isInteger(number) ? number.toFixed(1) : String(number);
  const [digits = '', exponent = ''] = number.toExponential().split('e');
  return `${digits.includes('.') ? digits : `${digits}.0`}E${exponent.replace('+', '')}`;
}

/** Go prints a float in scientific notation from a million on where it is asked for the shortest form. */
function goFloat(number: number): string {
  if (Math.abs(number) < 1e6) return String(number);
  const [digits = '', exponent = ''] = number.toExponential().split('e');
  return `${digits}e${exponent.replace(/^([+-])(\d)$/, '$10$2')}`;
}
