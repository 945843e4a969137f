import type { Mistake } from '#schemas/signature/diagnosis/mistake';
import { rereadAsUtf8 } from '#schemas/signature/diagnosis/texts/code-pages';

/** A key that may stand in what was given as one, and what has to be taken off to come to it. */
export interface GivenKey {
  readonly key: Buffer;
  readonly mistake: Mistake;
}

/** Something that may stand around a key, or a form that it may have been brought into. */
interface Wrapping {
  readonly id: string;
  /** As in “has quotes around it”; or, for a form, as in “decoded from hex”. */
  readonly what: string;
  /** A decoder may as well be at work in the library that signed: which side is wrong stays open. */
  readonly isForm?: true;
  inside(text: string): readonly (string | Buffer)[];
}

const QUOTES = /^(?:(["'`])([\s\S]+)\1|[“”„«‘’]([\s\S]+)[“”»‘’])$/;
const ASSIGNMENT = /^(?:export\s+|set\s+|\$env:)?["']?[A-Za-z_][A-Za-z0-9_.-]*["']?\s*[=:]\s*([\s\S]+)$/;
const INVISIBLE = /^[\u200b-\u200f\u2060\u00ad]+|[\u200b-\u200f\u2060\u00ad]+$/g;

const WRAPPINGS: readonly Wrapping[] = [
  around('byte-order-mark', 'a byte order mark', (text) => [text.replace(/^\ufeff/, '')]),
  around('line-feeds', 'line feeds', (text) => [text.replaceAll(/^[\r\n]+|[\r\n]+$/g, '')]),
  around('white-space', 'white space', (text) => [text.trim()]),
  around('quotes', 'quotes', (text) => [
    QUOTES.exec(text)
      ?.slice(2)
      .find((one) => one !== undefined) ?? text,
  ]),
  around('assignment', 'an assignment', (text) => [ASSIGNMENT.exec(text)?.[1] ?? text]),
  around('lines', 'other lines', (text) => (/[\r\n]/.test(text) ? text.split(/[\r\n]+/).slice(0, 20) : [])),
  around('escaped-line-feed', 'a line feed spelled as `\\n`', (text) => [text.replace(/(?:\\r)?\\n$/, '')]),
  around('punctuation', 'a comma or semicolon', (text) => [text.replace(/[,;]$/, '')]),
  around('invisible-characters', 'invisible characters', (text) => [text.replaceAll(INVISIBLE, '')]),
  around('braces', 'a JSON object', (text) => [/^\{([\s\S]+)\}$/.exec(text)?.[1] ?? text]),
  around('utf-16', 'the zero bytes of another encoding (UTF-16)', (text) => [text.replaceAll('\0', '')]),
  ...(['iso-8859-1', 'windows-1252', 'windows-874'] as const).map((page) =>
    around(page, `another encoding (UTF-8 read as ${page})`, (text) => [rereadAsUtf8(text, page) ?? text]),
  ),
  form('hex', 'decoded from hex', (text) => (/^(?:[0-9a-f]{2})+$/i.test(text) ? [Buffer.from(text, 'hex')] : [])),
  form('base64', 'decoded from Base64', (text) =>
    /^[A-Za-z0-9+/_-]{4,}={0,2}$/.test(text) ? [Buffer.from(text, 'base64')] : [],
  ),
  form('percent', 'decoded from percent-encoding', (text) => [percentDecoded(text)]),
];

/** How many wrappings may stand around each other, and how many keys are tried in all. */
const DEEPEST = 4;
const MOST = 200;

/** The keys that may stand in what was given as one, those with the least around them first. */
export function keysIn(given: Buffer): readonly GivenKey[] {
  const known = new Set([given.toString('hex')]);
  const found: { readonly key: Buffer; readonly around: readonly Wrapping[] }[] = [];
  let layer: typeof found = [{ key: given, around: [] }];
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    layer = layer.flatMap(({ key, around }) =>
      WRAPPINGS.flatMap((wrapping) =>
        wrapping.inside(key.toString()).map((inner) => ({ key: Buffer.from(inner), around: [...around, wrapping] })),
      ),
    );
    layer = layer.filter(({ key }) => isNew(key, known));
    found.push(...layer);
    if (found.length > MOST) break;
  }
  return found.slice(0, MOST).map(({ key, around }) => ({ key, mistake: said(around) }));
}

function isNew(key: Buffer, known: Set<string>): boolean {
  const text = key.toString('hex');
  if (key.length === 0 || known.has(text)) return false;
  known.add(text);
  return true;
}

function said(wrappings: readonly Wrapping[]): Mistake {
  const around = wrappings.filter(({ isForm }) => !isForm).map(({ what }) => what);
  const forms = wrappings.filter(({ isForm }) => isForm).map(({ what }) => what);
  const without = around.length === 0 ? '' : `the key given to the kit has ${listed(around)} around it`;
  const id = `given-key-${wrappings.map((one) => one.id).join('-')}`;
  if (forms.length === 0)
    return {
      id,
      title: `${without}; without that the signature is right`,
      advice: 'Give the key alone; nothing is wrong with the message.',
    };
  return {
    id,
    title: `${without}${without && '; '}the signature is right under the given key ${listed(forms)}`,
    advice:
      'Either the key given to the kit is not the secret but a form of it, or the sender decodes the secret: compare it with the one in the project. It is used as text.',
  };
}

function listed(parts: readonly string[]): string {
  return parts.join(' and ');
}

function around(id: string, what: string, inside: Wrapping['inside']): Wrapping {
  return { id, what, inside };
}

function form(id: string, what: string, inside: Wrapping['inside']): Wrapping {
  return { id, what, isForm: true, inside };
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
