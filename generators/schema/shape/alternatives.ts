import { isObject, type JsonObject, pointer } from '#core/json';
import { ANNOTATIONS, COMBINING, PLAIN } from './keywords.ts';
import { negated } from './negated.ts';
import { possible, type Shape, shapeOf } from './shape.ts';
import { below, branches, derived, type Node, type Resolve, type Site, target, unsupported } from './site.ts';

/** Plain schemas that must all hold: one way for a value to fit. */
type Way = readonly Site[];

/** The shapes of which a value that fits all schemas of the node has one: none where nothing fits. */
export function shapesOf(node: Node, resolve: Resolve): readonly Shape[] {
  return ways(node, resolve)
    .map((way) => shapeOf(way, node[0]?.at ?? '#'))
    .filter((shape) => possible(shape, (inner) => shapesOf(inner, resolve).length > 0));
}

/** Whether any value will do: the schemas say nothing but annotations. */
export function isFree(node: Node, resolve: Resolve): boolean {
  return node.every((site) => {
    if (typeof site.schema === 'boolean') return site.schema;
    const keywords = Object.keys(site.schema as JsonObject).filter((keyword) => !ANNOTATIONS.has(keyword));
    return keywords.every((keyword) => keyword === '$ref' && isFree([target(site, resolve)], resolve));
  });
}

function ways(node: Node, resolve: Resolve): readonly Way[] {
  return node.map((site) => waysOf(site, resolve)).reduce(both, [[]]);
}

const both = (some: readonly Way[], others: readonly Way[]): readonly Way[] =>
  some.flatMap((one) => others.map((other) => [...one, ...other]));

function waysOf(site: Site, resolve: Resolve): readonly Way[] {
  if (typeof site.schema === 'boolean') return site.schema ? [[]] : [];
  if (!isObject(site.schema)) throw unsupported('schema', site.at, 'is neither an object nor a boolean');
  const schema: JsonObject = site.schema;
  refuseUnknown(site, schema);
  const plain = Object.fromEntries(Object.entries(schema).filter(([keyword]) => PLAIN.has(keyword)));
  const combined = Object.keys(COMBINED).filter((keyword) => Object.hasOwn(schema, keyword));
  return combined.map((keyword) => COMBINED[keyword]?.(site, resolve) ?? []).reduce(both, [[derived(site, plain)]]);
}

function refuseUnknown(site: Site, schema: JsonObject): void {
  for (const keyword of Object.keys(schema)) {
    const known = ANNOTATIONS.has(keyword) || COMBINING.has(keyword) || PLAIN.has(keyword);
    if (!known) throw unsupported(keyword, `${site.at}${pointer(keyword)}`);
  }
}

type Combined = (site: Site, resolve: Resolve) => readonly Way[];

const COMBINED: Readonly<Record<string, Combined>> = {
  $ref: (site, resolve) => waysOf(target(site, resolve), resolve),
  allOf: (site, resolve) => ways(branches(site, 'allOf'), resolve),
  anyOf: (site, resolve) => branches(site, 'anyOf').flatMap((branch) => waysOf(branch, resolve)),
  oneOf: (site, resolve) => branches(site, 'oneOf').flatMap((_, index) => onlyOne(site, index, resolve)),
  not: (site, resolve) => negated(below(site, 'not'), resolve).flatMap((miss) => waysOf(miss, resolve)),
  if: (site, resolve) => {
    const when = below(site, 'if');
    const met = ways([when, below(site, 'then')], resolve);
    const unmet = negated(when, resolve).flatMap((miss) => ways([miss, below(site, 'else')], resolve));
    return [...met, ...unmet];
  },
  dependentRequired: (site, resolve) =>
    Object.entries((site.schema as JsonObject).dependentRequired as JsonObject)
      .map(([name, others]) => [
        [derived(site, { properties: { [name]: false } })],
        [derived(site, { required: [name, ...(others as readonly string[])] })],
      ])
      .reduce<readonly Way[]>(both, ways([], resolve)),
};

/** The ways to fit one branch of a `oneOf` and, where a value could fit another branch as well, to miss that one. */
function onlyOne(site: Site, index: number, resolve: Resolve): readonly Way[] {
  const all = branches(site, 'oneOf');
  const mine = all[index] as Site;
  const rivals = all.filter((other) => other !== mine && shapesOf([mine, other], resolve).length > 0);
  return rivals
    .map((rival) => negated(rival, resolve).flatMap((miss) => waysOf(miss, resolve)))
    .reduce(both, waysOf(mine, resolve));
}
