import type { ErrorObject } from 'ajv';
import { patternTitles } from './generated/validators.js';

const TYPES: Readonly<Record<string, string>> = {
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  null: 'null',
};

const FORMATS: Readonly<Record<string, string>> = { ipv4: 'an IPv4 address', ipv6: 'an IPv6 address' };

const count = (limit: number, thing: string): string => (limit === 1 ? `1 ${thing}` : `${limit} ${thing}s`);

const EXPECTED: Readonly<Record<string, (params: ErrorObject['params']) => string>> = {
  type: ({ type }) =>
    [type]
      .flat()
      .map((name) => TYPES[name] ?? name)
      .join(' or '),
  const: ({ allowedValue }) => JSON.stringify(allowedValue),
  enum: ({ allowedValues }) => `one of ${allowedValues.map((value: unknown) => JSON.stringify(value)).join(', ')}`,
  pattern: ({ pattern }) => patternTitles[pattern] ?? `text that matches ${pattern}`,
  format: ({ format }) => FORMATS[format] ?? `the format ${format}`,
  minimum: ({ limit }) => `at least ${limit}`,
  maximum: ({ limit }) => `at most ${limit}`,
  minLength: ({ limit }) => `at least ${count(limit, 'character')}`,
  maxLength: ({ limit }) => `at most ${count(limit, 'character')}`,
  minItems: ({ limit }) => `at least ${count(limit, 'item')}`,
  maxItems: ({ limit }) => (limit === 0 ? 'a list without items' : `at most ${count(limit, 'item')}`),
  required: ({ missingProperty }) => `a member ${missingProperty}`,
  discriminator: ({ tag }) => `a known ${tag}`,
};

/** What an error of a validator says was expected, in words. */
export function expectation(error: ErrorObject): string {
  return EXPECTED[error.keyword]?.(error.params) ?? `a value that passes ${error.keyword}`;
}
