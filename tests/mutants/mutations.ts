import { parseSync, visitorKeys } from 'oxc-parser';

/** One small change of a source: what stands at an offset, and what stands there instead. */
export interface Mutation {
  /** Path from the root of the project. */
  readonly file: string;
  /** Line of the change, from 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly was: string;
  readonly becomes: string;
}

/** A node of the syntax tree (ESTree); offsets in UTF-16 units. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [member: string]: unknown;
}

/** What a node becomes: the part of it that is replaced, and by what. */
interface Change {
  readonly of: { readonly start: number; readonly end: number };
  readonly becomes: string;
}

const OPERATORS = new Map(
  Object.entries({
    '===': '!==',
    '!==': '===',
    '<': '<=',
    '<=': '<',
    '>': '>=',
    '>=': '>',
    '&&': '||',
    '||': '&&',
    '+': '-',
    '-': '+',
    '*': '/',
    '/': '*',
  }),
);

/** Calls that choose: without them, or with their sibling, something is no longer seen. */
const METHODS = new Map(
  Object.entries({
    some: 'every',
    every: 'some',
    startsWith: 'endsWith',
    endsWith: 'startsWith',
  }),
);

/** All mutations of a TypeScript source, in the order of the text. */
export function mutationsOf(file: string, source: string): readonly Mutation[] {
  const { program } = parseSync(file, source);
  const found: Mutation[] = [];
  walk(program as unknown as Node, (node, parent) => {
    for (const { of, becomes } of changes(node, parent, source)) {
      const was = source.slice(of.start, of.end);
      if (was !== becomes) found.push({ file, line: lineAt(source, of.start), ...of, was, becomes });
    }
  });
  return found;
}

/** The source with a mutation in it. */
export function mutated(source: string, { start, end, becomes }: Mutation): string {
  return source.slice(0, start) + becomes + source.slice(end);
}

function changes(node: Node, parent: Node | undefined, source: string): readonly Change[] {
  const text = (one: unknown) => source.slice((one as Node).start, (one as Node).end);
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
      return node.operator === '??' ? [{ of: span(node), becomes: text(node.left) }] : operator(node, source);
    case 'UnaryExpression':
      return node.operator === '!' ? [{ of: span(node), becomes: text(node.argument) }] : [];
    case 'ConditionalExpression':
      return [
        { of: span(node), becomes: text(node.consequent) },
        { of: span(node), becomes: text(node.alternate) },
      ];
    case 'Literal':
      return literal(node, parent);
    case 'CallExpression':
      return call(node, text);
    case 'ArrayExpression':
      return elements(node);
    case 'ExpressionStatement':
      return typeof node.directive !== 'string' ? [{ of: span(node), becomes: ';' }] : [];
    case 'IfStatement':
      return [{ of: span(node.test as Node), becomes: 'false' }];
    default:
      return [];
  }
}

function operator({ left, right, operator: was }: Node, source: string): readonly Change[] {
  const becomes = OPERATORS.get(String(was));
  if (becomes === undefined) return [];
  const start = source.indexOf(String(was), (left as Node).end);
  // A text that is put together is changed by its parts.
  if (was === '+' && [left, right].some((side) => typeof (side as Node).value === 'string')) return [];
  return [{ of: { start, end: start + String(was).length }, becomes }];
}

/** Numbers and truth; texts are prose more often than not, and names are held by the compiler. */
function literal(node: Node, parent: Node | undefined): readonly Change[] {
  if (parent?.type === 'TSLiteralType') return [];
  if (typeof node.value === 'number') return [{ of: span(node), becomes: String(node.value + 1) }];
  return typeof node.value === 'boolean' ? [{ of: span(node), becomes: String(!node.value) }] : [];
}

function call(node: Node, text: (one: unknown) => string): readonly Change[] {
  const callee = node.callee as Node;
  if (callee.type !== 'MemberExpression' || callee.computed === true) return [];
  const name = text(callee.property);
  if (name === 'filter') return [{ of: span(node), becomes: text(callee.object) }];
  const becomes = METHODS.get(name);
  return becomes === undefined ? [] : [{ of: span(callee.property as Node), becomes }];
}

/** Each element of a list left out: an input, a rule or a case that nobody would miss. */
function elements(node: Node): readonly Change[] {
  const all = (node.elements as readonly (Node | null)[]).filter((one) => one !== null);
  return all.map((one, index) => {
    const next = all[index + 1];
    const before = all[index - 1];
    const end = next ? next.start : one.end;
    return { of: { start: next || !before ? one.start : before.end, end }, becomes: '' };
  });
}

const span = ({ start, end }: Node) => ({ start, end });

function walk(node: Node, visit: (node: Node, parent: Node | undefined) => void, parent?: Node): void {
  if (node.type.startsWith('TS') && !EXPRESSIONS_OF_TYPES.includes(node.type)) return;
  if (node.type === 'ImportDeclaration') return;
  visit(node, parent);
  for (const key of visitorKeys[node.type] ?? [])
    for (const child of [node[key]].flat()) if (isNode(child)) walk(child, visit, node);
}

/** Nodes of types that hold an expression; all others are gone when the program runs. */
const EXPRESSIONS_OF_TYPES: readonly string[] = ['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'];

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
