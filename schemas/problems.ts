import type { ErrorObject } from 'ajv';
import { at, type Json, type Pointer, pointer } from '#core/json';
import type { Problem } from '#core/model';
import { expectation } from './expectation.ts';
import { preview } from './preview.ts';

interface Cause {
  readonly at: Pointer;
  readonly keyword: string;
  readonly expected: string;
}

const MOST = 30;

/** Keywords that only say that something below them went wrong. */
const COMPOSED = ['if', 'anyOf', 'oneOf', 'allOf'];

/** Of several keywords at one location the narrowest is reported: the others would name the same cause again. */
const NARROWEST = ['const', 'enum', 'type', 'pattern'];

/** The errors of a validator as problems, one a location, at most thirty and never none. */
export function problems(errors: readonly ErrorObject[], value: unknown): readonly Problem[] {
  const located = byLocation(causes(errors));
  const found = [...located].slice(0, MOST).map(([where, here]) => problem(where, here, value));
  return found.length > 0 ? found : [{ at: '', expected: 'a value that fits the schema', actual: preview(value) }];
}

function problem(where: Pointer, here: readonly Cause[], value: unknown): Problem {
  const keyword = NARROWEST.find((name) => here.some((cause) => cause.keyword === name));
  const reported = keyword === undefined ? here : here.filter((cause) => cause.keyword === keyword);
  const expected = [...new Set(reported.map((cause) => cause.expected))].join(' and ');
  return { at: where, expected, actual: preview(at(value as Json, where)) };
}

function byLocation(all: readonly Cause[]): Map<Pointer, Cause[]> {
  const located = new Map<Pointer, Cause[]>();
  for (const cause of all) located.set(cause.at, [...(located.get(cause.at) ?? []), cause]);
  return located;
}

function causes(errors: readonly ErrorObject[]): readonly Cause[] {
  const choices = errors.filter((error) => error.keyword === 'anyOf');
  const plain = errors.filter((error) => !COMPOSED.includes(error.keyword) && !choices.some(covers(error)));
  return [...plain.map(cause), ...choices.map((choice) => alternatives(choice, errors))];
}

function cause(error: ErrorObject): Cause {
  return { at: location(error), keyword: error.keyword, expected: expectation(error) };
}

function location({ keyword, instancePath, params }: ErrorObject): Pointer {
  if (keyword === 'required') return instancePath + pointer(params.missingProperty);
  if (keyword === 'discriminator') return instancePath + pointer(params.tag);
  return instancePath;
}

const covers =
  (error: ErrorObject) =>
  (choice: ErrorObject): boolean =>
    error.instancePath.startsWith(choice.instancePath) && error.schemaPath.startsWith(`${choice.schemaPath}/`);

/** None of several shapes fits: one cause that names what each of them lacks. */
function alternatives(choice: ErrorObject, errors: readonly ErrorObject[]): Cause {
  const lacks = new Map<string, string>();
  for (const error of errors.filter((other) => covers(other)(choice))) {
    const branch = error.schemaPath
      .slice(choice.schemaPath.length + 1)
      .split('/', 1)
      .join();
    const before = lacks.get(branch);
    lacks.set(branch, before === undefined ? expectation(error) : `${before} and ${expectation(error)}`);
  }
  return { at: choice.instancePath, keyword: 'anyOf', expected: [...lacks.values()].join(' or ') };
}
