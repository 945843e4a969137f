import { readdirSync, readFileSync } from 'node:fs';
import { type Edit, edited, type Json, type Pointer } from '#core/json';
import type { Citation } from '#core/model';
import type { SchemaId } from '#schemas/validate';

/** A value and what a schema says of it, as it stands in a `*.cases.json`. */
export interface Case {
  readonly id: string;
  /** The document that prints it, or `own` where none does. */
  readonly source: Citation | 'own';
  readonly schema: SchemaId;
  readonly valid: boolean;
  readonly because?: string;
  /** The locations that are wrong. */
  readonly at?: readonly string[];
  readonly errata?: readonly string[];
  /** Errata that were put right in the value. */
  readonly mended?: readonly string[];
  readonly value: Json;
}

/** A case as it is written: with its value, or as another case with edits. */
type Single = Omit<Case, 'value'> & { readonly value?: Json; readonly of?: string; readonly edits?: readonly Edit[] };

/** One location or several, each alone, and the value to set there: itself, or a text so many times. */
type Setting =
  | readonly [at: Pointer | readonly Pointer[], value: Json]
  | readonly [at: Pointer | readonly Pointer[], text: string, times: number];

/** Many cases of one kind: each changes a valid case at one location. */
interface Series {
  readonly id: string;
  readonly source: 'own';
  readonly schema: SchemaId;
  /** The valid case that is changed. */
  readonly of: string;
  /** Settings that are accepted. */
  readonly right?: readonly Setting[];
  /** Why the others are refused. */
  readonly because?: string;
  /** Settings that are refused at just their location. */
  readonly wrong?: readonly Setting[];
  /** Locations without which the value is refused at just this location. */
  readonly missing?: readonly Pointer[];
  /** Locations of members that nobody knows: each is refused at just the object that holds it. */
  readonly unknown?: readonly Pointer[];
}

type Written = Single | Series;

/** A text that the documents print as JSON and that is none. */
export interface RawText {
  readonly id: string;
  readonly source: Citation;
  readonly text: string;
  readonly json: false;
  readonly because: string;
  readonly errata: readonly string[];
}

const ROOT = new URL('../../../schemas/', import.meta.url);

const read = <T>(path: string): readonly T[] => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8')) as readonly T[];

function inFolder(folder: string): readonly Written[] {
  const files = readdirSync(new URL(`${folder}/`, ROOT)).filter((name) => name.endsWith('.cases.json'));
  return files.flatMap((name) => read<Written>(`${folder}/${name}`));
}

const isSeries = (written: Written): written is Series => !('valid' in written);

const set = ([at, value, times = 1]: Setting): readonly Edit[] =>
  [at].flat().map((one) => ({ op: 'set', at: one, value: times === 1 ? value : String(value).repeat(times) }));

const holder = (location: Pointer): Pointer => location.slice(0, location.lastIndexOf('/'));

/** The cases of a series, named by its id, their number and the location. */
function each(series: Series): readonly Single[] {
  const { right = [], because = '', wrong = [], missing = [], unknown = [] } = series;
  const refused = (edit: Edit, at = edit.at) => ({ valid: false, because, at: [at], edits: [edit] });
  const all = [
    ...right.flatMap(set).map((edit) => ({ valid: true, edits: [edit] })),
    ...wrong.flatMap(set).map((edit) => refused(edit)),
    ...missing.map((at) => refused({ op: 'remove', at })),
    ...unknown.map((at) => refused({ op: 'set', at, value: 1 }, holder(at))),
  ];
  const { id, source, schema, of } = series;
  return all.map((one, index) => ({ id: `${id}/${index}${one.edits[0]?.at}`, source, schema, of, ...one }));
}

function whole(written: readonly Single[]): readonly Case[] {
  const byId = new Map(written.map((one) => [one.id, one]));
  const made = ({ id, value, of = '', edits = [] }: Single): Json => {
    const base = byId.get(of);
    if (value === undefined && base === undefined) throw new Error(`${id} changes a case that is not there: ${of}`);
    return edited(value ?? made(base as Single), edits);
  };
  return written.map((one) => {
    const { of, edits, ...rest } = one;
    return { ...rest, value: made(one) };
  });
}

/** Every case of every schema, its value made whole. */
export const cases: readonly Case[] = whole(
  ['alert', 'config', 'gate', 'page', 'protocol', 'report']
    .flatMap(inFolder)
    .flatMap((written) => (isSeries(written) ? each(written) : [written])),
);

/** Every printed text that is not JSON. */
export const rawTexts: readonly RawText[] = read('json/raw-text.cases.json');
