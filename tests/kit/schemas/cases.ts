import { readdirSync, readFileSync } from 'node:fs';
import { type Edit, edited, type Json } from '#core/json';
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

type Written = Omit<Case, 'value'> & { readonly value?: Json; readonly of?: string; readonly edits?: readonly Edit[] };

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

function whole(written: readonly Written[]): readonly Case[] {
  const values = new Map(written.map(({ id, value }) => [id, value]));
  return written.map(({ value, of, edits = [], ...rest }) => {
    const base = value ?? values.get(of ?? '');
    if (base === undefined) throw new Error(`${rest.id} changes a case that is not there: ${of}`);
    return { ...rest, value: edited(base, edits) };
  });
}

/** Every case of every schema, its value made whole. */
export const cases: readonly Case[] = whole(
  ['alert', 'config', 'gate', 'page', 'protocol', 'report'].flatMap(inFolder),
);

/** Every printed text that is not JSON. */
export const rawTexts: readonly RawText[] = read('json/raw-text.cases.json');
