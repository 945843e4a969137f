import { closeDefects, closeVariants } from './close.ts';
import { closureOf } from './closure.ts';
import { sourcesIn } from './sources.ts';

/** A spec, and which of its tests: those whose titles begin so, or all. */
export interface Selected {
  readonly spec: string;
  readonly titles?: readonly string[];
}

/** Finds what is to be run on a file that changed, the closest and quickest first. */
export type SpecsOf = (file: string) => readonly Selected[];

/**
 * Specs that look at the text of the project or make copies of it; and those that need fixtures or other programs, for
 * which a mutant is too small a thing.
 */
const NOT_ASKED =
  /tests\/(conformance|kit\/(add|docs|layers|sizes|mutants|long|cli|targets\/doors|reports\/page|targets\/sdk\/examples|schemas\/generated)|payment-page\/(?!defects|reference\.)|merchant\/foreign|sdk\/ecommpay|alert-parties\/examples|gateway\/foreign)/;

/** Those that open a browser, asked of what is about the page alone. */
const OF_PAGE = /\/payment-page\//;

/** The specs of a test a defect, by which a change is seen best where they are those of its rules. */
const OF_DEFECTS = /\/defects\.spec\.ts$/;

/** The specs of a test a compliant variant, of which those see a change best that follow a reading of its open points. */
const OF_VARIANTS = /\/variants\.spec\.ts$/;

/** Those of the references, which pin how much each rule judges and how open points are read. */
const OF_REFERENCES = /\/reference\.spec\.ts$/;

/** Those of many long tests, asked last. */
const LONG =
  /\/(variants|degenerate|sequences|later-method|sandbox-defects|claim-sets|control-trouble|parties)\.spec\.ts$/;

/** The specs that can be asked. */
export function askable(root: string): readonly string[] {
  return sourcesIn(root, ['tests']).filter((file) => file.endsWith('.spec.ts') && !NOT_ASKED.test(file));
}

/** Finds the specs that import a file: small ones first, then the references, the variants of its open points, the defects of the rules beside it, and all others. */
export function specsOf(root: string): SpecsOf {
  const specs = askable(root)
    .map((spec) => ({ spec, closure: closureOf(root, spec) }))
    .toSorted((one, other) => rank(one.spec) - rank(other.spec) || one.closure.size - other.closure.size);
  return (file) => {
    const asked = specs
      .filter(({ spec, closure }) => closure.has(file) && (OF_PAGE.test(file) || !OF_PAGE.test(spec)))
      .map(({ spec }) => spec);
    const close = [
      ...chosen(asked, OF_VARIANTS, closeVariants(root, file)),
      ...chosen(asked, OF_DEFECTS, closeDefects(root, file)),
    ];
    const first = asked.filter((spec) => rank(spec) === 0 && !OF_REFERENCES.test(spec)).map((spec) => ({ spec }));
    const [nearest, others] = [first.slice(0, NEAREST), first.slice(NEAREST)];
    const last = asked.filter((spec) => rank(spec) > 0).map((spec) => ({ spec }));
    const references = asked.filter((spec) => OF_REFERENCES.test(spec)).map((spec) => ({ spec }));
    return [...nearest, ...references, ...close, ...others, ...last];
  };
}

/** Of those specs the tests of these ids alone. */
function chosen(asked: readonly string[], kind: RegExp, ids: readonly string[]): readonly Selected[] {
  const titles = ids.map((id) => `${id}:`);
  return ids.length > 0 ? asked.filter((spec) => kind.test(spec)).map((spec) => ({ spec, titles })) : [];
}

/** So many of the smallest specs are asked before the defects. */
const NEAREST = 4;

function rank(spec: string): number {
  return LONG.test(spec) ? 2 : OF_DEFECTS.test(spec) ? 1 : 0;
}
